import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("SystmOne: appointments that have begun")
struct SystmOneTimeTests {
    private static let begun = Issue.invalidResource("appointment.not-past", at: "Appointment.start")

    @Test("reading one is 422")
    func read() throws {
        let answer = try Stub.withTwoMounts().answer(to: .read(Seed.past, on: .systmone))
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(issues == [Self.begun])
    }

    @Test("cancelling one is 422 and changes nothing")
    func cancel() throws {
        let stub = try Stub.withTwoMounts()
        let version = try stub.answer(to: .history(Seed.past, on: .systmone)).resource()
        let stored = try #require(version["entry"]?[0]?["resource"]?.object)
        let answer = try stub.answer(to: .update(Seed.past, on: .systmone, stored.cancelled()))
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(issues == [Self.begun])
        #expect(try stub.answer(to: .history(Seed.past, on: .systmone)).resource() == version)
    }

    @Test("its versions can still be looked at")
    func versions() throws {
        let stub = try Stub.withTwoMounts()
        let history = try stub.answer(to: .history(Seed.past, on: .systmone))
        #expect(history.status == 200)
        let id = try #require(try history.json["entry"]?[0]?["resource"]?["meta"]?["versionId"]?.string?.string)
        #expect(try stub.answer(to: .version(id, of: Seed.past, on: .systmone)).status == 200)
    }

    @Test(
        "an appointment is past from the second after its start, by the stub's clock",
        arguments: [
            ("2019-01-18T12:59:59Z", 200), ("2019-01-18T13:00:00Z", 200), ("2019-01-18T13:00:01Z", 422),
            ("2019-01-18T14:00:01+01:00", 422), ("2030-01-01T00:00:00Z", 422),
        ]
    )
    func byTheClock(_ clock: String, _ status: Int) throws {
        let stub = try Stub { $0.clock = .frozen(clock) }
        #expect(try stub.answer(to: .read(Seed.recorded, on: .systmone)).status == status)
        #expect(try stub.answer(to: try Fixture.recordedCancel()).status == status)
    }

    @Test("a past appointment that is also changed, and cancelled without a reason, has all of it named")
    func withOthers() throws {
        let stub = try Stub.withTwoMounts()
        let history = try stub.answer(to: .history(Seed.past, on: .systmone)).resource()
        let stored = try #require(history["entry"]?[0]?["resource"]?.object)
        let sent = stored.cancelled(for: nil).setting("description", to: "Another")
        let answer = try stub.answer(to: .update(Seed.past, on: .systmone, sent))
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(
            issues == [
                Self.begun, .invalidResource("cancel.reason-required", at: "Appointment.extension"),
                .invalidResource("cancel.nothing-else", at: "Appointment.description"),
            ]
        )
    }

    @Test("the time of an update is the stub's", arguments: ["2019-01-18T12:28:15Z", "2019-01-18T12:30:00+00:00"])
    func lastUpdated(_ clock: String) throws {
        let stub = try Stub { $0.clock = .frozen(clock) }
        let answer = try stub.answer(to: try Fixture.recordedCancel())
        let expected = clock.replacing("+00:00", with: "Z")
        #expect(try answer.json["meta"]?["lastUpdated"] == .string(expected))
    }
}
