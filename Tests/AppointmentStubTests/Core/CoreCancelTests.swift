import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Core: cancelling")
struct CoreCancelTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test("only the status has to change, and only the status does")
    func withoutReason() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let answer = try stub.answer(
            to: .update(Seed.tomorrow, on: .core, stored.cancelled(for: nil)).ifMatch("1")
        )
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Location"] == "http://stub.test/Appointment/aebebd1000000001/_history/2")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
        let expected =
            stored
            .setting("status", to: "cancelled")
            .setting("meta", "versionId", to: "2")
            .setting("meta", "lastUpdated", to: "2019-01-18T12:28:15Z")
        #expect(try answer.resource() == expected)
        #expect(try stub.appointment(Seed.tomorrow) == expected)
    }

    @Test("a reason is kept where it was sent, and goes before the description")
    func withReason() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1"))
        #expect(answer.status == 200)
        let expected =
            stored
            .cancelled()
            .setting("meta", "versionId", to: "2")
            .setting("meta", "lastUpdated", to: "2019-01-18T12:28:15Z")
            .setting(
                "description",
                to: "Cancellation reason: No longer required - \nTest appointment: blood pressure check"
            )
        #expect(try answer.resource() == expected)
    }

    @Test("a reason that comes last among the extensions stays there")
    func reasonLast() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let extensions = try #require(stored["extension"]?.array) + [.reason("Moved away")]
        let sent = stored.setting("status", to: "cancelled").setting("extension", to: .array(extensions))
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 200)
        #expect(try answer.resource()["extension"] == .array(extensions))
    }

    @Test("without a description, the reason makes one")
    func noDescription() throws {
        let stored = try stub.appointment(Seed.withoutDescription)
        #expect(stored["description"] == nil)
        let answer = try stub.answer(to: .update(Seed.withoutDescription, on: .core, stored.cancelled()).ifMatch("1"))
        #expect(answer.status == 200)
        #expect(try answer.resource()["description"] == "Cancellation reason: No longer required")
    }

    @Test(
        "a reason comes back letter for letter",
        arguments: ["Zoë: “日本語” 🔔", "two\nlines\tand a tab", #"quotes " and \ slashes /"#, " blanks around "]
    )
    func anyText(_ reason: String) throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled(for: reason)).ifMatch("1"))
        #expect(answer.status == 200)
        let appointment = try answer.resource()
        #expect(appointment["extension"]?[0]?["valueString"] == .string(reason))
        #expect(
            appointment["description"]
                == .string("Cancellation reason: \(reason) - \nTest appointment: blood pressure check")
        )
    }

    @Test("an appointment that has begun can be cancelled")
    func past() throws {
        let stored = try stub.appointment(Seed.past)
        #expect(try stub.answer(to: .update(Seed.past, on: .core, stored.cancelled()).ifMatch("1")).status == 200)
    }

    @Test("every status that still stands can be left", arguments: ["proposed", "pending", "booked", "arrived"])
    func openStatuses(_ status: String) throws {
        let stub = try Stub(seed: [.appointment("one", status: status)])
        let stored = try stub.appointment("one")
        #expect(try stub.answer(to: .update("one", on: .core, stored.cancelled()).ifMatch("1")).status == 200)
    }

    @Test(
        "an appointment that is over cannot be cancelled",
        arguments: ["fulfilled", "cancelled", "noshow", "entered-in-error"]
    )
    func closedStatuses(_ status: String) throws {
        let stub = try Stub(seed: [.appointment("one", status: status)])
        let before = try stub.state(of: "one", on: .core)
        let stored = try stub.appointment("one")
        let answer = try stub.answer(
            to: .update("one", on: .core, stored.setting("status", to: "cancelled")).ifMatch("1")
        )
        #expect(answer.status == 422)
        #expect(try answer.issues() == [Issue("core.cancel.from", "business-rule", at: "Appointment.status")])
        #expect(try stub.state(of: "one", on: .core) == before)
    }

    @Test("a second cancel meets a cancelled appointment")
    func twice() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let first = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled(for: nil)).ifMatch("1"))
        #expect(first.status == 200)
        let again = try stub.answer(to: .update(Seed.tomorrow, on: .core, try first.resource()).ifMatch("2"))
        #expect(again.status == 422)
        #expect(try again.issues().map(\.rule) == ["core.cancel.from"])
        #expect(try stub.appointment(Seed.tomorrow) == first.resource())
    }

    @Test("what the body says of its version does not matter", arguments: ["F00", "99", nil])
    func versionInBody(_ version: String?) throws {
        let sent = try stub.appointment(Seed.tomorrow)
            .cancelled()
            .setting("meta", "versionId", to: version.map { .string($0) })
            .setting("meta", "lastUpdated", to: version.map { _ in "1999-12-31T23:59:59Z" })
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 200)
        #expect(try answer.resource()["meta"]?["versionId"] == "2")
        #expect(try answer.resource()["meta"]?["lastUpdated"] == "2019-01-18T12:28:15Z")
    }
}
