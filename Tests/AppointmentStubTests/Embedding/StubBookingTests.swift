import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Testing

@Suite("Booking in an embedded stub")
struct StubBookingTests {
    @Test("free slots become a patient's appointment, which stands in the list and keeps to the profile")
    func books() throws {
        let stub = try EmbeddedStub()
        let sandbox = stub.sandbox
        let before = try sandbox.appointments(for: "Patient/2", of: "gpconnect")
        let booked = try sandbox.book(["Slot/629"], for: "Patient/2", of: "gpconnect")
        #expect(!before.contains(booked))
        #expect(try Set(sandbox.appointments(for: "Patient/2", of: "gpconnect")) == Set(before + [booked]))
        let appointment = try JSONReader.read(Array(#require(try sandbox.resource(booked, of: "gpconnect")).utf8))
        #expect(appointment["status"] == "booked")
        #expect(appointment["start"] == "2019-01-19T15:00:00+00:00")
        #expect(appointment["end"] == "2019-01-19T15:10:00+00:00")
        #expect(appointment["slot"] == [["reference": "Slot/629"]])
        #expect(appointment["serviceType"] == [["text": "GP consultation"]])
        let actors = appointment["participant"]?.leaves(at: ["actor", "reference"])
        #expect(actors == ["Patient/2", "Location/17", "Practitioner/2"])
        let slot = try JSONReader.read(Array(#require(try sandbox.resource("Slot/629", of: "gpconnect")).utf8))
        #expect(slot["status"] == "busy")
        // What is stored stands up to the dialect's own profile.
        let text = try #require(try sandbox.resource(booked, of: "gpconnect"))
        #expect(try sandbox.load(text, into: "gpconnect") == 1)
        #expect(sandbox.exchanges.isEmpty)
    }

    @Test("what breaks a rule of booking is refused by name, and nothing has changed")
    func refuses() throws {
        let stub = try EmbeddedStub()
        let sandbox = stub.sandbox
        try sandbox.book(["Slot/629"], for: "Patient/2", of: "gpconnect")
        let booked = try sandbox.appointments(for: "Patient/2", of: "gpconnect")
        let cases: [(slots: [String], patient: String, rule: String)] = [
            (["Slot/629"], "Patient/2", "gpconnect.booking.slots-free"),
            (["Slot/0"], "Patient/2", "gpconnect.booking.slots-known"),
            (["Slot/630"], "Patient/11", "gpconnect.booking.participants-known"),
        ]
        for (slots, patient, rule) in cases {
            do throws(StubError) {
                try sandbox.book(slots, for: patient, of: "gpconnect")
                Testing.Issue.record("\(slots) were booked for \(patient)")
            } catch {
                guard case .refused(let texts) = error else {
                    Testing.Issue.record("\(error)")
                    continue
                }
                #expect(texts.contains { $0.contains(rule) }, "\(texts)")
            }
        }
        #expect(try sandbox.appointments(for: "Patient/2", of: "gpconnect") == booked)
        #expect(try sandbox.appointments(for: "Patient/11", of: "gpconnect") == [])
        #expect(throws: StubError.self) { try sandbox.book(["629"], for: "Patient/2", of: "gpconnect") }
        #expect(throws: StubError.self) { try sandbox.book(["Slot/629"], for: "Patient/2", of: "core") }
        #expect(throws: StubError.self) { try sandbox.appointments(for: "Patient/2", of: "nonesuch") }
    }
}
