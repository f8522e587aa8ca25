import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: messages")
struct BaRSMessageTests {
    private let consumer = Consumer.bars
    private let stub: Stub
    private let message = BaRSService.bookingMessage

    init() throws {
        stub = try Stub(for: .bars)
    }

    @Test(
        "a booking is answered with a message of the same entries, ids and created filled in",
        arguments: ["json", "xml"]
    )
    func booking(_ format: String) throws {
        let accept = "application/fhir+\(format)"
        let answer = try stub.answer(to: try consumer.barsMessage(message, in: format).with("Accept", .text(accept)))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(accept);charset=utf-8")
        #expect(answer["Location"] == nil)
        let bundle = try answer.tree(.r4)
        #expect(Validator(.r4).findings(in: bundle).map(\.description) == [])
        #expect(bundle["type"] == "message")
        #expect(bundle["meta"]?["profile"] == ["https://fhir.nhs.uk/StructureDefinition/BARSBundleMessage"])
        #expect(bundle["timestamp"] == "2019-01-18T12:28:15.000Z")
        #expect(bundle.types == ["MessageHeader", "Appointment", "Patient", "Organization", "Slot", "Schedule"])
        let header = bundle["entry"]?[0]?["resource"]
        #expect(
            header?["eventCoding"]
                == ["system": "https://fhir.nhs.uk/CodeSystem/message-events-bars", "code": "booking-response"]
        )
        #expect(header?["response"] == ["identifier": "79120f41-a431-4f08-bcc5-1e67006fcae0", "code": "ok"])
        #expect(header?["focus"]?[0]?["reference"] == bundle["entry"]?[1]?["fullUrl"])
        #expect(header?["source"] == ["endpoint": "https://fhir.nhs.uk/Id/dos-service-id|2000099999"])
        #expect(header?["destination"]?[0]?["endpoint"] == "https://fhir.nhs.uk/Id/dos-service-id|2000011147")
        let appointment = try #require(bundle["entry"]?[1]?["resource"])
        #expect(appointment["id"] == "393478c5-180a-817a-bbcc-c37d5057734a")
        #expect(appointment["status"] == "booked")
        #expect(appointment["created"] == "2019-01-18T12:28:15.000Z")
        #expect(appointment["slot"] == [["reference": "Slot/43303edd-cc99-5431-a5eb-f163adcf691f"]])
        #expect(
            appointment["participant"]?[0]?["actor"]
                == ["reference": "Patient/804527dc-c839-534c-b399-7fb363ec3fd3"]
        )
        #expect(bundle["entry"]?[2]?["resource"]?["id"] == "804527dc-c839-534c-b399-7fb363ec3fd3")
        #expect(bundle["entry"]?[4]?["resource"]?["status"] == "busy")
        let read = consumer.read(BaRSService.made).with("Accept", .text(accept))
        #expect(try stub.answer(to: read).tree(.r4) == appointment)
    }

    @Test("what is booked by message is found by every way, and cancelled by message it is gone from them")
    func wholeAct() throws {
        #expect(try stub.answer(to: consumer.barsMessage()).status == 200)
        let list = consumer.barsAppointments(of: BaRSService.number)
        #expect(try stub.answer(to: list).ids(of: "Appointment") == [BaRSService.made])
        let free = consumer.barsSlots()
        #expect(try stub.answer(to: free).ids(of: "Slot").contains(BaRSService.slots[1]) == false)
        let pointers = consumer.barsPointers(of: BaRSService.number)
        #expect(try stub.answer(to: pointers).ids(of: "DocumentReference").count == 1)
        let read = try stub.answer(to: consumer.read(BaRSService.made)).tree(.r4)
        let cancel = consumer.barsMessage(BaRSService.cancelMessage(read, patient: BaRSService.number))
        let answer = try stub.answer(to: cancel)
        #expect(answer.status == 200)
        let bundle = try answer.tree()
        #expect(bundle.types == ["MessageHeader", "Appointment", "Patient", "Organization"])
        #expect(bundle["entry"]?[1]?["resource"]?["status"] == "cancelled")
        #expect(bundle["entry"]?[1]?["resource"]?["meta"]?["versionId"] == "2")
        #expect(bundle["entry"]?[2]?["resource"]?["id"] == .string(BaRSService.patient))
        #expect(try stub.answer(to: free).ids(of: "Slot").contains(BaRSService.slots[1]))
        #expect(try stub.answer(to: pointers).ids(of: "DocumentReference") == [])
        #expect(try consumer.stored(BaRSService.made, in: stub)["status"] == "cancelled")
        let again = try stub.answer(to: consumer.barsMessage())
        #expect(again.status == 200)
        #expect(try again.tree()["id"] != bundle["id"])
    }

    @Test("a patient whom nobody knew is held from then on, and found by the number")
    func newPatient() throws {
        let new = message.setting(["entry", 2, "resource", "identifier", 0, "value"], "9990003149")
        let bundle = try stub.answer(to: consumer.barsMessage(new)).tree()
        let id = try #require(bundle["entry"]?[2]?["resource"]?["id"]?.string?.string)
        #expect(UUID(uuidString: id) != nil)
        #expect(
            bundle["entry"]?[1]?["resource"]?["participant"]?[0]?["actor"] == ["reference": .string("Patient/\(id)")]
        )
        let list = consumer.barsAppointments(of: "9990003149")
        #expect(try stub.answer(to: list).ids(of: "Appointment") == [BaRSService.made])
        #expect(
            try stub.journal().first { $0["interaction"] == "process-message" }?["resource"]?.string?.string
                == "Appointment/\(BaRSService.made)"
        )
    }

    @Test("a slot is named by its id, by its URN, or by the entry that bears it")
    func slotReferences() throws {
        let slot = BaRSService.slots[1]
        let entry: [PathStep] = ["entry", 1, "resource", "slot", 0, "reference"]
        let other = "urn:uuid:0e4e1a3d-5f0f-4c4e-9b59-07f6b1d1c3aa"
        let messages = [
            message.setting(entry, .string("Slot/\(slot)")),
            message.setting(entry, .string("https://provider.test/FHIR/R4/Slot/\(slot)")),
            message.setting(entry, .string(other)).setting(["entry", 4, "fullUrl"], .string(other)),
            // As in the guide's example: without an id, busy, and at another time.
            message.setting(["entry", 4, "resource", "id"], nil)
                .setting(["entry", 4, "resource", "status"], "busy")
                .setting(["entry", 4, "resource", "start"], "2023-05-01T10:00:00+00:00")
                .setting(["entry", 4, "resource", "end"], "2023-05-01T10:20:00+00:00"),
            message.setting(entry, .string("Slot/\(slot)")).setting(["entry", 4], nil),
        ]
        for message in messages {
            let answer = try stub.answer(to: consumer.barsMessage(message))
            #expect(answer.status == 200)
            let bundle = try answer.tree()
            let appointment = try #require(bundle["entry"]?[1]?["resource"])
            #expect(appointment["slot"]?[0]?["reference"] == .string("Slot/\(slot)"))
            let cancel = BaRSService.cancelMessage(appointment, patient: BaRSService.number)
            #expect(try stub.answer(to: consumer.barsMessage(cancel)).status == 200)
        }
    }

    @Test("a cancellation may give any of the reasons that the documents name", arguments: ["update", "delete", "new"])
    func reasons(_ reason: String) throws {
        let cancel = BaRSService.cancelMessage(BaRSService.nextWeek)
            .setting(["entry", 0, "resource", "reason", "coding", 0, "code"], .string(reason))
        #expect(try stub.answer(to: consumer.barsMessage(cancel)).status == 200)
        #expect(try consumer.stored(in: stub)["status"] == "cancelled")
    }

    @Test("an appointment with a contained patient is cancelled by the patient's number")
    func containedPatient() throws {
        let appointment = BaRSService.nextWeek.setting(["id"], .string(BaRSRecord.full))
        let cancel = BaRSService.cancelMessage(appointment, patient: "9990000107")
        #expect(try stub.answer(to: consumer.barsMessage(cancel)).status == 200)
        #expect(try consumer.stored(BaRSRecord.full, in: stub)["status"] == "cancelled")
    }

    @Test("types whose elements are not known come along unread, in either format", arguments: ["json", "xml"])
    func otherTypes(_ format: String) throws {
        let plan: JSONValue = [
            "fullUrl": "urn:uuid:5b6f1f8a-3a9f-4f2f-a3d9-0c8f6c6d3a55",
            "resource": [
                "resourceType": "CarePlan", "id": "plan", "status": "active", "intent": "plan",
                "subject": ["reference": "urn:uuid:1a9ffbb8-e20b-4d6a-8d74-4c0f7e9bb0b2"],
                "activity": [["detail": ["status": "scheduled", "doNotPerform": false]]],
            ],
        ]
        let answer = try stub.answer(to: try consumer.barsMessage(message.setting(["entry", 6], plan), in: format))
        #expect(answer.status == 200)
        #expect(try answer.tree(.r4).types.contains("CarePlan") == false)
    }
}

extension JSONValue {
    /// The types of a Bundle's resources.
    fileprivate var types: [String] {
        (self["entry"]?.array ?? []).compactMap { $0["resource"]?["resourceType"]?.string?.string }
    }
}

extension Consumer {
    /// POST of a message in a format.
    func barsMessage(_ message: JSONValue, in format: String) throws -> ConsumerRequest {
        let request = barsMessage(message).with("Content-Type", .text("application/fhir+\(format)"))
        return format == "json" ? request : request.with(.bytes(try WireFormat.xml.write(message, .r4)))
    }
}
