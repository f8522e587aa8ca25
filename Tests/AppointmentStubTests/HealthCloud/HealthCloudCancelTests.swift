import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Health Cloud: cancelling by command")
struct HealthCloudCancelTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    @Test("the guide's own example, by both paths", arguments: [nil, "epic"])
    func example(_ source: String?) throws {
        let before = try consumer.stored(in: stub)
        let answer = try stub.answer(to: consumer.command(.command(), source: source))
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
        #expect(answer["Location"] == nil)
        let expected = before.setting("status", to: "cancelled")
            .setting("cancelationReason", to: JSONValue.command()["cancelationReason"])
            .setting("meta", "versionId", to: "2").setting("meta", "lastUpdated", to: "2019-01-18T12:28:15Z")
        #expect(try answer.resource() == expected)
        #expect(try consumer.stored(in: stub) == expected)
        #expect(try stub.answer(to: consumer.version("1")).resource() == before)
        #expect(Validator(.r4).findings(in: try answer.json).isEmpty)
    }

    @Test("the answer carries every element that Health Cloud maps")
    func mapped() throws {
        let answer = try stub.answer(to: consumer.command(.command())).json
        for name in [
            "resourceType", "id", "identifier", "serviceType", "appointmentType", "slot", "participant", "status",
        ] as [Text] {
            #expect(answer[name] != nil, "\(name)")
        }
        for participant in answer["participant"]?.array ?? [] {
            #expect(participant["actor"] != nil && participant["status"] != nil)
        }
        #expect(answer["identifier"]?[0] == ["system": "urn:source-system:epic", "value": "1839594"])
    }

    @Test(
        "what still stands is cancelled, past or not",
        arguments: [
            HealthCloudRecord.published, HealthCloudRecord.pending, HealthCloudRecord.proposed,
            HealthCloudRecord.waitlist, HealthCloudRecord.inCerner, HealthCloudRecord.past,
        ]
    )
    func standing(_ id: String) throws {
        let answer = try stub.answer(to: consumer.command(.command(id), to: id))
        #expect(answer.status == 200)
        #expect(try answer.json["status"] == "cancelled")
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(try consumer.stored(id, in: stub)["status"] == "cancelled")
    }

    @Test(
        "what no longer stands is answered as proposed, and stays",
        arguments: [
            (HealthCloudRecord.cancelled, "cancelled"), (HealthCloudRecord.noshow, "noshow"),
            (HealthCloudRecord.checkedIn, "checked-in"), (HealthCloudRecord.arrived, "arrived"),
            (HealthCloudRecord.enteredInError, "entered-in-error"), (HealthCloudRecord.fulfilled, "fulfilled"),
        ]
    )
    func notStanding(_ id: String, _ status: String) throws {
        let stored = try consumer.stored(id, in: stub)
        #expect(stored["status"] == .string(status))
        let before = try consumer.state(of: id, in: stub)
        let answer = try stub.answer(to: consumer.command(.command(id), to: id))
        try answer.expectProposed(stored)
        #expect(try consumer.state(of: id, in: stub) == before)
        #expect(before.versions == 1)
    }

    @Test(
        "a status other than cancelled is answered as proposed",
        arguments: [
            "booked", "proposed", "pending", "arrived", "fulfilled", "noshow", "entered-in-error", "checked-in",
            "waitlist", "canceled", "CANCELLED", "Canceled", "x", nil,
        ]
    )
    func otherStatus(_ status: String?) throws {
        let stored = try consumer.stored(in: stub)
        let before = try consumer.state(in: stub)
        for source in [nil, "epic"] {
            let body = JSONValue.command(status: status.map { .string($0) })
            try stub.answer(to: consumer.command(body, source: source)).expectProposed(stored)
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("the second cancel is proposed, and the first one's reason stays")
    func twice() throws {
        #expect(try stub.answer(to: consumer.command(.command())).json["status"] == "cancelled")
        let stored = try consumer.stored(in: stub)
        let before = try consumer.state(in: stub)
        let body = JSONValue.command().setting(["cancelationReason"], ["text": "Another reason"])
        try stub.answer(to: consumer.command(body)).expectProposed(stored)
        #expect(try consumer.state(in: stub) == before)
        #expect(try consumer.stored(in: stub)["cancelationReason"]?["coding"]?[0]?["code"] == "pat-mv")
    }

    @Test(
        "any reason, or none, will do, and stands in the record as it was sent",
        arguments: [
            nil, ["text": "Moved away, Zoë said"], ["coding": [["code": "pat-mv"]]],
            ["coding": [["system": "https://x.test/codes", "code": "any", "display": "Any"]], "text": "x"],
            ["coding": [["code": "oth-weath"], ["code": "prov-dch"]]],
            ["extension": [["url": "https://x.test/e", "valueString": "x"]]],
        ] as [JSONValue?]
    )
    func reasons(_ reason: JSONValue?) throws {
        let body = JSONValue.command().setting(["cancelationReason"], reason)
        let answer = try stub.answer(to: consumer.command(body))
        #expect(answer.status == 200)
        #expect(try answer.json["status"] == "cancelled")
        #expect(try answer.json["cancelationReason"] == reason)
        #expect(try consumer.stored(in: stub)["cancelationReason"] == reason)
    }

    @Test("the id may be left out, since the URL has it")
    func withoutIdentifier() throws {
        let answer = try stub.answer(to: consumer.command(JSONValue.command().setting(["id"], nil)))
        #expect(try answer.json["status"] == "cancelled")
    }

    @Test("the whole appointment may be sent back, in another spelling and with any meta")
    func whole() throws {
        let stored = try consumer.stored(in: stub)
        let edited = stored.setting("status", to: "cancelled").setting("start", to: "2019-01-25T16:00:00.000+01:00")
            .setting("meta", to: ["versionId": "77", "tag": [["code": "other"]]])
        let body = JSONValue.object(JSONObject(edited.members.reversed()))
        let answer = try stub.answer(to: consumer.command(body))
        #expect(try answer.json["status"] == "cancelled")
        #expect(try answer.json["start"] == "2019-01-25T15:00:00Z")
        #expect(try answer.json["meta"]?["tag"] == stored["meta"]?["tag"])
        #expect(try answer.json["meta"]?["versionId"] == "2")
    }

    @Test(
        "a change of anything else is answered as proposed, and nothing moves",
        arguments: [
            ("start", "2019-01-26T15:00:00Z"), ("description", "Another"), ("slot", [["reference": "Slot/1"]]),
            ("participant", [["actor": ["reference": "Patient/1"], "status": "accepted"]]), ("priority", 6),
            ("patientInstruction", "New"), ("reasonCode", [["text": "x"]]), ("identifier", [["value": "1839594"]]),
        ] as [(String, JSONValue)]
    )
    func somethingElse(_ name: String, _ value: JSONValue) throws {
        let stored = try consumer.stored(in: stub)
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: consumer.command(JSONValue.command().setting([.name(name)], value)))
        try answer.expectProposed(stored)
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("of two cancels at once one is cancelled and its reason stored, the other proposed")
    func races() throws {
        let template = try consumer.stored(in: stub)
        let ids = (0..<300).map { "race-\($0)" }
        let seed = ids.map { id in
            template.setting("id", to: .string(id))
                .setting("identifier", to: [["system": "epic", "value": .string(id)]])
        }
        let stub = try Stub(serving: seed, to: .healthcloud)
        let clients = try (0..<2).map { _ in try stub.connect() }
        for id in ids {
            let bytes = try ["one", "two"].map { reason in
                let body = JSONValue.command(id).setting(["cancelationReason"], ["text": .string(reason)])
                return try consumer.command(body, to: id, source: reason == "one" ? nil : "epic").bytes
            }
            for index in 0..<2 { try clients[index].send(Array(bytes[index].dropLast())) }
            for index in 0..<2 { try clients[index].send([bytes[index][bytes[index].count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer() }
            #expect(answers.map(\.status) == [200, 200])
            let statuses = try answers.map { try $0.json["status"]?.string ?? "" }
            #expect(statuses.sorted() == ["cancelled", "proposed"])
            let winner = statuses[0] == "cancelled" ? "one" : "two"
            let stored = try clients[0].answer(to: consumer.read(id)).json
            #expect(stored["cancelationReason"]?["text"] == .string(winner))
            #expect(stored["meta"]?["versionId"] == "2")
        }
    }
}
