import Provider
import Testing

@testable import Demonstration

@Suite("An expectation that is not met")
struct WrongExpectationTests {
    /// A scene with something in it that the stub does not do.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let scene: Scene
        let said: String

        init(_ name: String, _ request: SceneRequest, _ expected: DocumentedOutcome, _ said: String) {
            testDescription = name
            scene = Scene(sentence: "Something is wrong here.", request: request, expected: expected)
            self.said = said
        }
    }

    private static let consumer = ScriptConsumer(
        dialect: "core",
        appointment: "aebebd1000000001",
        entityTag: "W/\"1\""
    )
    private static let refused = DocumentedOutcome.Issue(code: "required", coding: nil)

    private static let cases: [Case] = [
        Case("status", consumer.read(), DocumentedOutcome(status: 404), "documented is the status 404; it is 200"),
        Case(
            "field",
            consumer.read(),
            DocumentedOutcome(status: 200, fields: [.init("ETag", "W/\"2\"")]),
            "documented is ETag: W/\"2\"; it is W/\"1\""
        ),
        Case(
            "absent field",
            consumer.read(),
            DocumentedOutcome(status: 200, fields: [.init("Location", "{origin}/")]),
            "it is absent"
        ),
        Case(
            "content",
            consumer.read(),
            DocumentedOutcome(status: 200, content: ["\"status\":\"cancelled\""]),
            "documented is \"status\":\"cancelled\" in the content"
        ),
        Case(
            "changes",
            consumer.cancel(),
            DocumentedOutcome(status: 200, changes: ["status from \"booked\" to \"cancelled\""]),
            "documented is that there changes:"
        ),
        Case("no changes", consumer.cancel(), DocumentedOutcome(status: 200), "documented is that there changes:"),
        Case(
            "issue code",
            consumer.cancel().without("If-Match"),
            DocumentedOutcome(
                status: 412,
                issue: .init(code: "conflict", coding: nil),
                rule: "core.if-match.required"
            ),
            "documented is the issue conflict by core.if-match.required; it is not there"
        ),
        Case(
            "coding",
            consumer.cancel().without("If-Match"),
            DocumentedOutcome(
                status: 412,
                issue: .init(code: "required", coding: "BAD_REQUEST"),
                rule: "core.if-match.required"
            ),
            "documented is the issue required, BAD_REQUEST"
        ),
        Case(
            "rule",
            consumer.cancel().without("If-Match"),
            DocumentedOutcome(status: 412, issue: refused, rule: "core.if-match.current"),
            "documented is the issue required by core.if-match.current; it is not there"
        ),
        Case(
            "an outcome that is not documented",
            consumer.cancel().without("If-Match"),
            DocumentedOutcome(status: 412),
            "documented is no OperationOutcome; there is one"
        ),
        Case(
            "a rule that is kept",
            consumer.read(),
            DocumentedOutcome(status: 200, rule: "core.if-match.required"),
            "documented is the rule core.if-match.required"
        ),
    ]

    @Test("counts, and is told in the transcript", arguments: cases)
    func wrong(_ shown: Case) throws {
        var transcript = ""
        #expect(try Demo.play(Script(.core, [shown.scene])) { transcript += $0 } == 1)
        #expect(transcript.contains("   DIFFERS: "))
        #expect(transcript.contains(shown.said), "\(transcript)")
    }

    @Test("one wrong scene among sound ones counts as one")
    func oneOfMany() throws {
        let sound = Script.core.scenes.prefix(3)
        #expect(try Demo.play(Script(.core, sound + [Self.cases[0].scene] + sound)) { _ in } == 1)
    }

    @Test("what should come first and fails counts too")
    func preparation() throws {
        let scene = Scene(
            sentence: "A cancel comes first.",
            before: [Self.consumer.cancel("nonesuch")],
            request: Self.consumer.read(),
            expected: DocumentedOutcome(status: 200)
        )
        var transcript = ""
        #expect(try Demo.play(Script(.core, [scene])) { transcript += $0 } == 1)
        #expect(
            transcript.contains(
                "what comes first, PUT /Appointment/nonesuch HTTP/1.1, was answered with 404, not with 200"
            )
        )
    }
}
