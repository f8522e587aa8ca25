import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Steering slots and bookings")
struct BookingSteeringTests {
    private let mount = BookingMount.gpconnect
    private let stub: Stub
    private let booking: ConsumerRequest

    init() throws {
        stub = try BookingMount.gpconnect.stub()
        booking = Consumer.gpconnect.book(SpinePractice.gpconnect.booking())
    }

    @Test("slot-taken has another consumer book the slot first, and strikes nothing but bookings")
    func slotTaken() throws {
        try stub.fault(["kind": "slot-taken"])
        #expect(try stub.answer(to: mount.consumer.read("1001")).status == 200)
        let loser = try stub.answer(to: booking)
        #expect(try loser.refusals() == ["409 DUPLICATE_REJECTED booking.slots-free"])
        let slot = try stub.admin("GET", "resources/gpconnect/Slot/629").json
        #expect(slot["status"] == "busy")
        #expect(slot["meta"]?["versionId"] == "2")
        let list = mount.consumer.appointments(of: "2")
        #expect(try stub.answer(to: list).ids(of: "Appointment") == ["1001"])
        let faults = try stub.admin("GET", "faults").json["faults"]
        #expect(faults?[0]?["matched"] == 1)
        #expect(faults?[0]?["healed"] == true)
    }

    @Test("a lost answer leaves the booking made, and its list tells")
    func lostAnswer() throws {
        try stub.fault(["kind": "lost-response", "match": ["method": "POST"]])
        #expect(throws: (any Error).self) { try stub.answer(to: booking) }
        let list = mount.consumer.appointments(of: "2")
        #expect(try stub.answer(to: list).ids(of: "Appointment") == ["1001", "2001"])
        #expect(try stub.answer(to: booking).status == 409)
        let entry = try stub.journal().first
        #expect(entry?["resource"] == "Appointment/2001")
        #expect(entry?["committed"] == "1")
        #expect(entry?["delivered"] == false)
    }

    @Test("a reset takes bookings back, and a sandbox keeps its own to itself")
    func resets() throws {
        #expect(try stub.answer(to: booking.inside("blue")).status == 201)
        #expect(try stub.answer(to: booking).status == 201)
        #expect(try stub.admin("POST", "reset").status == 204)
        #expect(try stub.answer(to: booking).status == 201)
        #expect(try stub.answer(to: booking.inside("blue")).status == 409)
    }

    @Test("explain tells what a booking would answer, and books nothing")
    func explained() throws {
        let token = ConsumerToken.gpConnectWriting.compact
        let question: JSONValue = [
            "method": "POST", "path": "Appointment",
            "headers": [
                "Ssp-TraceID": "1", "Ssp-From": "1", "Ssp-To": "1", "Content-Type": "application/fhir+json",
                "Ssp-InteractionID": "urn:nhs:names:services:gpconnect:fhir:rest:create:appointment-1",
                "Authorization": .string("Bearer \(token)"),
            ],
            "body": mount.practice.booking(),
        ]
        for _ in 0..<2 {
            let answer = try stub.admin("POST", "explain", question).json["dialects"]?[0]
            #expect(answer?["status"] == 201)
            #expect(answer?["verdict"] == "accepted")
        }
    }
}

extension BookingSteeringTests {
    @Test("an appointment that is put or removed touches no slot")
    func noSideEffects() throws {
        let slot = try stub.admin("GET", "resources/gpconnect/Slot/501").content
        let appointment = try stub.admin("GET", "resources/gpconnect/Appointment/1001").json
        let cancelled = appointment.setting([.name("status")], "cancelled")
        #expect(try stub.admin("PUT", "resources/gpconnect/Appointment/1001", cancelled).status == 200)
        #expect(try stub.admin("DELETE", "appointments/gpconnect/1001").status == 204)
        #expect(try stub.admin("GET", "resources/gpconnect/Slot/501").content == slot)
    }
}

extension BookingSteeringTests {
    /// The verdicts on a booking consumer's own obligations.
    private func verdicts() throws -> [String?] {
        let obligations = try stub.admin("GET", "report").json["dialects"]?[0]?["obligations"]?.array ?? []
        return ["slot-found", "lost-booking-looked-for", "read-before-update"].map { name in
            let id = JSONValue.string("gpconnect.consumer.\(name)")
            return obligations.first { $0["id"] == id }?["verdict"]?.string?.string
        }
    }

    @Test("a consumer who searches, books, and looks for a lost booking keeps what it owes")
    func good() throws {
        #expect(try stub.answer(to: mount.consumer.slots()).status == 200)
        try stub.fault(["kind": "lost-response", "match": ["method": "POST"]])
        #expect(throws: (any Error).self) { try stub.answer(to: booking) }
        #expect(try stub.answer(to: mount.consumer.appointments(of: "2")).status == 200)
        #expect(try verdicts() == ["kept", "kept", "not shown"])
    }

    @Test("one who books what no search told of, and books again without a look, does not")
    func bad() throws {
        try stub.fault(["kind": "lost-response", "match": ["method": "POST"]])
        #expect(throws: (any Error).self) { try stub.answer(to: booking) }
        #expect(try stub.answer(to: booking).status == 409)
        #expect(try verdicts() == ["broken", "broken", "not shown"])
    }
}
