import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("BaRS: bookings")
struct BaRSBookingTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static let made = "393478c5-180a-817a-bbcc-c37d5057734a"

    private func freeSlots(_ status: String = "free") throws -> [String] {
        try stub.answer(to: consumer.barsSlots(status: status)).ids(of: "Slot")
    }

    private func bookings(of number: String) throws -> [JSONValue] {
        try stub.answer(to: consumer.barsAppointments(of: number)).entries()
    }

    private func pointers(of number: String) throws -> [String] {
        try stub.answer(to: consumer.barsPointers(of: number)).ids(of: "DocumentReference")
    }

    private func booking(_ edits: TreeEdit...) -> JSONValue {
        edits.reduce(BaRSService.booking) { $1.applied(to: $0) }
    }

    @Test(
        "a booking is 200 with the appointment; the slot is busy at once, and a cancel frees it",
        arguments: WireFormat.allCases
    )
    func book(_ format: WireFormat) throws {
        let content = try format.write(booking(), .r4)
        let request = consumer.barsBook().with("Content-Type", "application/fhir+\(format)").with(.bytes(content))
        let answer = try stub.answer(to: request)
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"1\"")
        #expect(answer["Content-Type"] == "application/fhir+\(format);charset=utf-8")
        let made = try answer.tree(.r4)
        #expect(made["id"] == .string(Self.made))
        #expect(answer["Location"] == "http://stub.test\(consumer.base)/Appointment/\(Self.made)/_history/1")
        #expect(made["created"] == "2019-01-18T12:28:15.000Z")
        #expect(made["meta"]?["versionId"] == "1")
        #expect(made["status"] == "booked")
        #expect(try !freeSlots().contains(BaRSService.slots[0]))
        #expect(try freeSlots("busy").contains(BaRSService.slots[0]))
        #expect(try bookings(of: BaRSService.number).map { $0["id"] } == [.string(Self.made)])
        #expect(try pointers(of: BaRSService.number).count == 1)
        #expect(try consumer.cancel(Self.made, in: stub, as: format).status == 200)
        #expect(try freeSlots().contains(BaRSService.slots[0]))
        #expect(try pointers(of: BaRSService.number) == [])
        #expect(try bookings(of: BaRSService.number).map { $0["status"] } == ["cancelled"])
    }

    @Test("what the Receiver sets is forgiven where it is sent")
    func forgiven() throws {
        let sent = booking(
            .set("id", "aca94bdb-2e38-4399-9ece-2ba083ce65b5"),
            .set("meta.lastUpdated", "2024-01-11T15:01:30.8185338+00:00"),
            .set("meta.versionId", "9")
        )
        let made = try stub.answer(to: consumer.barsBook(sent)).json
        #expect(made["id"] == .string(Self.made))
        #expect(made["meta"]?["versionId"] == "1")
        #expect(made["meta"]?["lastUpdated"] == "2019-01-18T12:28:15.000Z")
        #expect(made["meta"]?["profile"] == ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"])
    }

    private static func number(_ value: JSONValue) -> JSONValue {
        ["system": "https://fhir.nhs.uk/Id/nhs-number", "value": value]
    }

    @Test("who says to be another than the patient is not whom the appointment is for")
    func companion() throws {
        let companion: JSONValue = [
            "actor": ["type": "RelatedPerson", "identifier": Self.number("9990003084")],
            "status": "accepted",
        ]
        let patient: JSONValue = [
            "actor": ["reference": "Patient/804527dc-c839-534c-b399-7fb363ec3fd3"], "status": "accepted",
        ]
        let sent = booking(.set("participant", [patient, companion]))
        let before = try (pointers(of: "9990003084"), bookings(of: "9990003084"))
        #expect(try stub.answer(to: consumer.barsBook(sent)).status == 200)
        #expect(try bookings(of: "9990003068").count == 1)
        #expect(try pointers(of: "9990003068").count == 1)
        #expect(try pointers(of: "9990003084") == before.0)
        #expect(try bookings(of: "9990003084") == before.1)
    }

    @Test(
        "a slot is named by its id or by the uuid of a urn, in either case, and found either way",
        arguments: ["urn:uuid:\(BaRSService.slots[0])", "URN:UUID:\(BaRSService.slots[0].uppercased())"]
    )
    func urn(_ reference: String) throws {
        let urn = booking(.set("slot.0.reference", .string(reference)))
        let made = try stub.answer(to: consumer.barsBook(urn)).json
        #expect(made["slot"] == [["reference": .string("Slot/\(BaRSService.slots[0])")]])
        #expect(try !freeSlots().contains(BaRSService.slots[0]))
        #expect(try consumer.cancel(Self.made, in: stub).status == 200)
        #expect(try freeSlots().contains(BaRSService.slots[0]))
    }

    @Test(
        "the patient is known by a contained resource, an identifier, or one that is held; another only books",
        arguments: [
            (##"{"reference":"#p","type":"Patient"}"##, 1),
            (
                #"{"identifier":{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990003068"},"type":"Patient"}"#,
                1
            ),
            (#"{"reference":"Patient/804527dc-c839-534c-b399-7fb363ec3fd3"}"#, 1),
            (#"{"reference":"urn:uuid:804527dc-c839-534c-b399-7fb363ec3fd3"}"#, 1),
            (#"{"reference":"URN:UUID:804527DC-C839-534C-B399-7FB363EC3FD3","type":"Patient"}"#, 1),
            (#"{"reference":"Patient/00000000-0000-4000-8000-000000000000"}"#, 0),
            (#"{"reference":"urn:uuid:00000000-0000-4000-8000-000000000000"}"#, 0),
            (#"{"reference":"Patient/73989a8b-3f0e-5bfb-a6d5-110f33e27718"}"#, 0),
        ]
    )
    func patients(_ actor: String, _ found: Int) throws {
        let contained: JSONValue = [
            "resourceType": "Patient", "id": "p",
            "identifier": [["system": "https://fhir.nhs.uk/Id/nhs-number", "value": "9990003068"]],
        ]
        var sent = booking(.set("participant.0.actor", try JSONReader.read(Array(actor.utf8))))
        if actor.contains("#p") { sent = TreeEdit.set("contained", [contained]).applied(to: sent) }
        #expect(try stub.answer(to: consumer.barsBook(sent)).status == 200)
        #expect(try bookings(of: "9990003068").count == found)
        #expect(try pointers(of: "9990003068").count == found)
        #expect(try consumer.cancel(Self.made, in: stub).status == 200)
        #expect(try pointers(of: "9990003068") == [])
    }

    @Test(
        "what is wrong has its row, and nothing is booked",
        arguments: [
            ([.set("status", "waitlist")], "422 REC_UNPROCESSABLE_ENTITY not-supported booking.status"),
            ([.remove("slot")], "400 REC_BAD_REQUEST required booking.required"),
            ([.remove("start")], "400 REC_BAD_REQUEST invariant definition.invariants"),
            ([.remove("participant")], "400 REC_BAD_REQUEST required definition.cardinality"),
            ([.set("participant.0.status", "tentative")], "400 REC_BAD_REQUEST required booking.participants"),
            ([.set("participant.0.actor", ["display": "x"])], "400 REC_BAD_REQUEST required booking.participants"),
            (
                [
                    .set(
                        "participant.0.actor",
                        ["identifier": ["system": "https://example.org/Id", "value": "9990003068"]]
                    )
                ],
                "400 REC_BAD_REQUEST required booking.participants"
            ),
            (
                [.set("participant.0.actor.reference", "Location/1")],
                "400 REC_BAD_REQUEST required booking.participants"
            ),
            ([.set("replaces", "1")], "400 REC_BAD_REQUEST structure definition.elements"),
            ([.set("slot.0.reference", "Slot/1")], "422 REC_UNPROCESSABLE_ENTITY processing booking.slots-known"),
            (
                [.set("slot.0.reference", "Slot/7c428ccb-8491-5ed1-9380-61c07faa1f33")],
                "409 REC_CONFLICT conflict booking.slots-free"
            ),
            ([.set("end", "2019-01-19T09:30:00Z")], "422 REC_UNPROCESSABLE_ENTITY processing booking.times"),
        ] as [([TreeEdit], String)]
    )
    func refusals(_ edits: [TreeEdit], _ expected: String) throws {
        let before = try freeSlots()
        let sent = edits.reduce(BaRSService.booking) { $1.applied(to: $0) }
        #expect(try stub.answer(to: consumer.barsBook(sent)).barsRefusal() == expected)
        #expect(try freeSlots() == before)
        #expect(try bookings(of: BaRSService.number) == [])
        #expect(try pointers(of: BaRSService.number) == [])
    }

    @Test("one set of message ids serves bookings and cancels")
    func duplicates() throws {
        let ids: (ConsumerRequest) -> ConsumerRequest = {
            $0.with("X-Request-Id", "5d3b6f0e-7d0c-4d0e-9a57-0a5a3a0c2f11")
                .with("X-Correlation-Id", "7f9f0b52-93a0-44de-8a43-5b6d0fd6b0aa")
        }
        let book = ids(consumer.barsBook())
        #expect(try stub.answer(to: ids(consumer.barsBook(booking(.remove("slot"))))).status == 400)
        #expect(try stub.answer(to: book).status == 200)
        #expect(try stub.answer(to: book).barsRefusal() == "409 REC_CONFLICT duplicate message.new")
        let cancel = try consumer.cancel(Self.made, in: stub, spoil: ids)
        #expect(try cancel.barsRefusal() == "409 REC_CONFLICT duplicate message.new")
        #expect(try bookings(of: BaRSService.number).map { $0["status"] } == ["booked"])
    }

    @Test("of two bookings that race for a slot one succeeds, round after round")
    func race() throws {
        for _ in 0..<50 {
            let clients = try [stub.connect(), stub.connect()]
            let bytes = try [consumer.barsBook().bytes, consumer.barsBook().bytes]
            for (client, bytes) in zip(clients, bytes) { try client.send(Array(bytes.dropLast())) }
            for (client, bytes) in zip(clients, bytes) { try client.send([bytes[bytes.count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer() }
            #expect(answers.map(\.status).sorted() == [200, 409])
            #expect(try pointers(of: BaRSService.number).count == 1)
            let winner = try #require(answers.first { $0.status == 200 })
            #expect(try consumer.cancel(try #require(try winner.json["id"]?.string?.string), in: stub).status == 200)
        }
        #expect(try pointers(of: BaRSService.number) == [])
    }

    @Test("the published body of a booking books, id and all, once its slot is free")
    func published() throws {
        let text = String(decoding: try Fixture.bytes("bars-cancel.request.json"), as: UTF8.self)
        let body = text.replacing("ba083ce65b5\"\n", with: "ba083ce65b5\",\n").replacing(
            "\"cancelled\"",
            with: "\"booked\""
        )
        let book = consumer.barsBook().with(.bytes(Array(body.utf8)))
        #expect(try stub.answer(to: book).barsRefusal() == "409 REC_CONFLICT conflict booking.slots-free")
        #expect(try consumer.cancel(BaRSRecord.published, in: stub).status == 200)
        let answer = try stub.answer(to: book.with("X-Request-Id", "11111111-1111-4111-8111-111111111111"))
        #expect(answer.status == 200)
        #expect(try answer.json["id"] == .string(Self.made))
    }
}
