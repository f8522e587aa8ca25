import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("SystmOne: If-Match")
struct SystmOnePreconditionTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test(
        "a field that names another version is 409",
        arguments: [
            "W/\"714D16960794B90B4F00AC536BC4DF9E\"", "\"714D16960794B90B4F00AC536BC4DF9E\"",
            "W/\"f5b58c75431bbeba307acc08f78537ec\"", "W/\"1\", W/\"2\"",
        ]
    )
    func stale(_ field: String) throws {
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let answer = try stub.answer(to: try Fixture.recordedCancel().with("If-Match", field))
        #expect(answer.status == 409)
        let issues = try answer.spineIssues()
        #expect(
            issues == [
                Issue(
                    "systmone.if-match.current",
                    "conflict",
                    at: "http.If-Match",
                    spine: "FHIR_CONSTRAINT_VIOLATION"
                )
            ]
        )
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test(
        "a field that names the current version is carried out",
        arguments: [
            "W/\"F5B58C75431BBEBA307ACC08F78537EC\"", "\"F5B58C75431BBEBA307ACC08F78537EC\"",
            "W/\"1\", W/\"F5B58C75431BBEBA307ACC08F78537EC\"", "*",
        ]
    )
    func current(_ field: String) throws {
        #expect(try stub.answer(to: try Fixture.recordedCancel().with("If-Match", field)).status == 200)
    }

    @Test("a field that is no entity tag is 400", arguments: ["F5B58C75431BBEBA307ACC08F78537EC", "W/\"", "*,*"])
    func malformed(_ field: String) throws {
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let answer = try stub.answer(to: try Fixture.recordedCancel().with("If-Match", field))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("if-match.readable", at: "http.If-Match")])
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("on a cancelled appointment, a stale field is 409 before anything else is judged")
    func staleAndCancelled() throws {
        let first = try stub.answer(to: try Fixture.recordedCancel())
        let stale = try stub.answer(to: try Fixture.recordedCancel().ifMatch(Seed.recordedVersion))
        #expect(stale.status == 409)
        let current = try #require(first.version)
        let again = try stub.answer(to: .update(Seed.recorded, on: .systmone, try first.resource()).ifMatch(current))
        #expect(again.status == 422)
        #expect(try again.spineIssues().contains(.invalidResource("cancel.from", at: "Appointment.status")))
    }
}
