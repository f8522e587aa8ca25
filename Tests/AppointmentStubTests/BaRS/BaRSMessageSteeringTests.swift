import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: messages that come twice, race, and are steered")
struct BaRSMessageSteeringTests {
    private let consumer = Consumer.bars
    private let stub: Stub
    private let taken = BaRSOutcome(
        "booking.slots-free",
        "conflict",
        "REC_CONFLICT",
        at: "Appointment.slot[0].reference"
    )
    private let duplicate = BaRSOutcome("message.new", "duplicate", "REC_CONFLICT", at: "http.X-Request-Id")

    init() throws {
        stub = try Stub(for: .bars)
    }

    private func under(_ ids: String, _ request: ConsumerRequest) -> ConsumerRequest {
        request.with("X-Request-Id", .text(ids)).with("X-Correlation-Id", .text(ids))
    }

    @Test("of three messages for one slot one books, round after round")
    func race() throws {
        let clients = try (0..<3).map { _ in try stub.connect() }
        for _ in 0..<60 {
            let bytes = try (0..<3).map { _ in try consumer.barsMessage().bytes }
            for (client, bytes) in zip(clients, bytes) { try client.send(Array(bytes.dropLast())) }
            for (client, bytes) in zip(clients, bytes) { try client.send([bytes[bytes.count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer() }
            #expect(answers.map(\.status).sorted() == [200, 409, 409])
            for loser in answers where loser.status == 409 { #expect(try loser.barsOutcome() == taken) }
            let winner = try #require(answers.first { $0.status == 200 })
            let appointment = try #require(try winner.tree()["entry"]?[1]?["resource"])
            let cancel = consumer.barsMessage(BaRSService.cancelMessage(appointment, patient: BaRSService.number))
            #expect(try stub.answer(to: cancel).status == 200)
        }
    }

    @Test("a lost answer leaves the booking made, and the same message again is a duplicate")
    func lostAnswer() throws {
        let message = under("5d3b6f0e-7d0c-4d0e-9a57-0a5a3a0c2f11", consumer.barsMessage())
        try stub.fault(["kind": "lost-response", "match": ["method": "POST"]])
        #expect(throws: (any Error).self) { try stub.answer(to: message) }
        for _ in 0..<2 {
            let answer = try stub.answer(to: message)
            #expect(answer.status == 409)
            #expect(try answer.barsOutcome() == duplicate)
        }
        let list = consumer.barsAppointments(of: BaRSService.number)
        #expect(try stub.answer(to: list).ids(of: "Appointment") == [BaRSService.made])
        let entry = try #require(try stub.journal().first { $0["delivered"] == false })
        #expect(entry["resource"] == .string("Appointment/\(BaRSService.made)"))
        #expect(entry["interaction"] == "process-message")
        #expect(entry["committed"] == "1")
    }

    @Test("one set of ids is remembered over messages, POST and PUT")
    func oneSet() throws {
        let (first, second) = ("5d3b6f0e-7d0c-4d0e-9a57-0a5a3a0c2f11", "7f9f0b52-93a0-44de-8a43-5b6d0fd6b0aa")
        let cancel = try consumer.update(consumer.cancelled(try consumer.stored(in: stub)))
        #expect(try stub.answer(to: under(first, cancel)).status == 200)
        #expect(try stub.answer(to: under(first, consumer.barsMessage())).barsOutcome() == duplicate)
        #expect(try stub.answer(to: under(second, consumer.barsMessage())).status == 200)
        let past = BaRSService.nextWeek.setting(["id"], .string(BaRSRecord.past))
        let message = BaRSService.cancelMessage(past, patient: "9990003017")
        #expect(try stub.answer(to: under(second, consumer.barsMessage(message))).barsOutcome() == duplicate)
        #expect(try stub.answer(to: under(second, consumer.barsBook())).barsOutcome() == duplicate)
        #expect(try stub.answer(to: consumer.barsMessage(message)).status == 200)
    }

    @Test("a refused message may be mended and sent again under its ids")
    func mended() throws {
        let ids = "5d3b6f0e-7d0c-4d0e-9a57-0a5a3a0c2f11"
        let spoilt = BaRSService.bookingMessage.setting(["entry", 1, "resource", "slot"], nil)
        #expect(try stub.answer(to: under(ids, consumer.barsMessage(spoilt))).status == 400)
        #expect(try stub.answer(to: under(ids, consumer.barsMessage())).status == 200)
    }

    @Test("slot-taken strikes a message that books, and no other; concurrent-change the appointment of a cancellation")
    func faults() throws {
        let cancel = consumer.barsMessage(BaRSService.cancelMessage(BaRSService.nextWeek))
        try stub.fault([
            "kind": "concurrent-change", "match": ["resource": .string("Appointment/\(consumer.appointment)")],
        ])
        try stub.fault(["kind": "slot-taken"])
        #expect(try stub.answer(to: cancel).status == 200)
        #expect(try stub.answer(to: consumer.read()).tree()["meta"]?["versionId"] == "3")
        #expect(try stub.answer(to: consumer.barsMessage()).barsOutcome() == taken)
        #expect(try stub.answer(to: cancel.asNew).status == 409)
        let entry = try #require(try stub.journal().last)
        #expect(entry["resource"] == .string("Appointment/\(consumer.appointment)"))
    }

    @Test("a sandbox keeps what is booked in it, and its ids, to itself, and a reset forgets both")
    func sandbox() throws {
        #expect(try stub.admin("PUT", "sandboxes/one").status == 201)
        let message = under("5d3b6f0e-7d0c-4d0e-9a57-0a5a3a0c2f11", consumer.barsMessage())
        let inside = message.with(target: "/__sandbox/one\(message.target)")
        #expect(try stub.answer(to: inside).status == 200)
        #expect(try stub.answer(to: message).status == 200)
        #expect(try stub.answer(to: message).status == 409)
        #expect(try stub.admin("POST", "reset").status == 204)
        #expect(try stub.answer(to: message).status == 200)
        #expect(try stub.answer(to: inside).status == 409)
    }

    @Test("explain tells what each dialect would make of a message")
    func explain() throws {
        let message = consumer.barsMessage()
        var headers = JSONObject()
        for field in message.fields { headers[Text(field.name)] = field.value.written(now: 0).map { .string($0) } }
        let question: JSONValue = [
            "method": "POST", "path": "$process-message", "headers": .object(headers),
            "body": BaRSService.bookingMessage,
        ]
        let answers = try stub.admin("POST", "explain", question).json["dialects"]?.array ?? []
        let statuses = answers.map { "\($0["dialect"]?.string?.string ?? "") \($0["status"]?.integer ?? 0)" }
        #expect(statuses == ["bars 200"])
        #expect(try stub.answer(to: message).status == 200)
    }

    @Test(
        "definitions are found for a service, by either spelling of its id",
        arguments: [
            "2000099999", "https://fhir.nhs.uk/Id/dos-service-id%7C2000099999",
            "2000099999&context=https://fhir.nhs.uk/CodeSystem/usecases-categories-bars%7C1",
        ]
    )
    func definitions(_ context: String) throws {
        let answer = try stub.answer(to: consumer.barsDefinitions(context))
        #expect(answer.status == 200)
        let found = try answer.entries()
        #expect(Validator(.r4).findings(in: try answer.tree(.r4)).map(\.description) == [])
        let urls = found.map { $0["url"]?.string?.string }
        #expect(
            urls == [
                "https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request",
                "https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request-cancelled",
            ]
        )
        #expect(found.map { $0["eventCoding"]?["code"] } == ["booking-request", "booking-request"])
        #expect(found[0]["focus"]?.array?.map { $0["code"] } == ["MessageHeader", "Appointment", "Patient"])
    }

    @Test(
        "a search for definitions names a service that is known",
        arguments: [
            ("context=", 400, "value", "search.target-form"),
            ("context=%7C", 400, "value", "search.target-form"),
            ("context=https://provider.test%7C2000099999", 400, "value", "search.target-form"),
            ("context=urgent%20care", 400, "value", "search.target-form"),
            ("context=2000000000", 404, "not-found", "search.target-known"),
            ("context=https://fhir.nhs.uk/Id/dos-service-id%7C1", 404, "not-found", "search.target-known"),
            ("subject=1", 400, "required", "search.parameter-required"),
        ]
    )
    func contexts(_ query: String, _ status: Int, _ issue: String, _ rule: String) throws {
        let target = "\(consumer.base)/MessageDefinition?\(query)"
        let answer = try stub.answer(to: consumer.barsDefinitions("1").with(target: target))
        #expect(answer.status == status)
        let outcome = try answer.barsOutcome()
        #expect(outcome.rule == rule)
        #expect(outcome.issue == issue)
    }
}

extension ConsumerRequest {
    /// The same under ids of its own.
    fileprivate var asNew: ConsumerRequest {
        with("X-Request-Id", .text(UUID().uuidString)).with("X-Correlation-Id", .text(UUID().uuidString))
    }
}

@Suite("BaRS: what the report says of messages")
struct BaRSMessageReportTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private func verdict() throws -> JSONValue? {
        let dialect = try stub.admin("GET", "report").json["dialects"]?[0]
        return dialect?["obligations"]?.array?.first { $0["id"] == "bars.consumer.read-before-message" }?["verdict"]
    }

    private var cancel: ConsumerRequest {
        consumer.barsMessage(BaRSService.cancelMessage(BaRSService.nextWeek))
    }

    @Test("a message that cancels what was read keeps the obligation")
    func kept() throws {
        #expect(try stub.answer(to: consumer.read()).status == 200)
        #expect(try stub.answer(to: cancel).status == 200)
        #expect(try verdict() == "kept")
    }

    @Test("one that cancels what was not read breaks it")
    func broken() throws {
        #expect(try stub.answer(to: cancel).status == 200)
        #expect(try verdict() == "broken")
    }

    @Test("a booking shows nothing of it")
    func booking() throws {
        #expect(try stub.answer(to: consumer.barsMessage()).status == 200)
        #expect(try verdict() == "not shown")
    }
}
