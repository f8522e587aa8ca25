import Provider
import Testing

@testable import Demonstration

@Suite("An expectation that is not met")
struct MismatchTests {
    /// A scene with something in it that the stub does not do.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let scene: Scene
        let said: String

        init(
            _ name: String,
            _ request: ConsumerRequest,
            _ expected: DocumentedOutcome,
            not counterpart: ConsumerRequest? = nil,
            _ said: String
        ) {
            testDescription = name
            let sound = counterpart.map { Scene.Counterpart($0) }
            scene = Scene("core.wrong", "Something is wrong here.", request, expected, counterpart: sound)
            self.said = said
        }
    }

    private static let consumer = Consumer.core
    private static let unversioned = consumer.cancel().without("If-Match")

    private static let cases: [Case] = [
        Case("status", consumer.read(), DocumentedOutcome(404), "expected status 404, got 200"),
        Case(
            "field",
            consumer.read(),
            DocumentedOutcome(200).with("ETag", "W/\"2\""),
            "expected ETag: W/\"2\", got W/\"1\""
        ),
        Case(
            "absent field",
            consumer.read(),
            DocumentedOutcome(200).with("Location", "{origin}/"),
            ", got no such field"
        ),
        Case(
            "a field too many",
            consumer.read(),
            DocumentedOutcome(200).without("ETag"),
            "expected ETag: absent, got W/\"1\""
        ),
        Case(
            "content",
            consumer.read(),
            DocumentedOutcome(200).with(content: "\"status\":\"cancelled\""),
            "expected \"status\":\"cancelled\" in the content, got {"
        ),
        Case(
            "changes",
            consumer.cancel(),
            DocumentedOutcome(200).changing(["status from \"booked\" to \"cancelled\""]),
            "expected these changes of the appointment:"
        ),
        Case("no changes", consumer.cancel(), DocumentedOutcome(200), "expected these changes of the appointment:"),
        Case(
            "issue code",
            unversioned,
            DocumentedOutcome(412).breaking("core.if-match.required", .init("conflict")),
            "expected the issue conflict, got required"
        ),
        Case(
            "coding",
            unversioned,
            DocumentedOutcome(412).breaking(
                "core.if-match.required",
                .init("required", SystemCode(system: "urn:s", code: "C", display: nil))
            ),
            "expected the issue required, C of urn:s, display absent, got required"
        ),
        Case(
            "rule",
            unversioned,
            DocumentedOutcome(412).breaking("core.if-match.current", .init("required")),
            "expected an issue by core.if-match.current, got none"
        ),
        Case(
            "an outcome that is not documented",
            unversioned,
            DocumentedOutcome(412),
            "expected no OperationOutcome, got one"
        ),
        Case(
            "a rule that is kept",
            consumer.read(),
            DocumentedOutcome(200).breaking("core.if-match.required"),
            "expected the broken rule core.if-match.required, got none"
        ),
        Case(
            "a counterpart that breaks a rule too",
            unversioned,
            DocumentedOutcome(412).breaking("core.if-match.required", .init("required")),
            not: consumer.cancel().with("If-Match", "W/\"0\""),
            "expected status 200 without the breach, got 409"
        ),
    ]

    @Test("counts, and is told in the transcript", arguments: cases)
    func wrong(_ shown: Case) throws {
        var transcript = ""
        #expect(Demo.play(Script(.core, [shown.scene])) { transcript += $0 } == 1)
        #expect(transcript.contains("   MISMATCH: "))
        #expect(transcript.contains(shown.said), "\(transcript)")
    }

    @Test("one wrong scene among sound ones counts as one")
    func oneOfMany() throws {
        let sound = Script.core.scenes.prefix(3)
        #expect(Demo.play(Script(.core, sound + [Self.cases[0].scene] + sound)) { _ in } == 1)
    }

    @Test("what should come first and fails counts too", arguments: [true, false])
    func preparation(_ isCounterpart: Bool) throws {
        let failing = [Self.consumer.cancel("nonesuch")]
        let scene = Scene(
            "core.wrong",
            "A cancel comes first.",
            before: isCounterpart ? [] : failing,
            Self.unversioned,
            DocumentedOutcome(412).breaking("core.if-match.required", .init("required")),
            counterpart: .init(before: failing, Self.consumer.cancel())
        )
        var transcript = ""
        #expect(Demo.play(Script(.core, [scene])) { transcript += $0 } == 1)
        #expect(
            transcript.contains(
                "the preparing request PUT /Appointment/nonesuch HTTP/1.1 got status 404, not 200"
            )
        )
    }
}
