import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: cancelling")
struct BaRSCancelTests {
    private let consumer = Consumer.bars

    private static let others = [
        "proposed", "pending", "arrived", "fulfilled", "cancelled", "noshow", "entered-in-error", "checked-in",
        "waitlist",
    ]

    @Test("what is booked is cancelled, or struck as entered in error", arguments: ["cancelled", "entered-in-error"])
    func booked(_ target: String) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.stored(in: stub)
        let answer = try consumer.cancelEdited(in: stub) { $0.setting("status", to: .string(target)) }
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
        let after = before.setting("status", to: .string(target)).setting("meta", "versionId", to: "2")
            .setting("meta", "lastUpdated", to: "2019-01-18T12:28:15.000Z")
        #expect(try answer.resource() == after)
        #expect(try consumer.stored(in: stub) == after)
        #expect(try stub.answer(to: consumer.version("1")).resource() == before)
    }

    @Test("a stored status other than booked is 409", arguments: others, ["cancelled", "entered-in-error"])
    func notBooked(_ status: String, _ target: String) throws {
        let stored = JSONObject.appointment(BaRSRecord.nextWeek, status: status)
        let stub = try Stub(serving: [stored], to: .bars)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancelEdited(in: stub) { $0.setting("status", to: .string(target)) }
        #expect(answer.status == 409)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("cancel.from", "conflict", "REC_CONFLICT", at: "Appointment.status"))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "a status that is no cancel is 422",
        arguments: ["booked", "proposed", "pending", "arrived", "fulfilled", "noshow", "checked-in", "waitlist"]
    )
    func otherTarget(_ target: String) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancelEdited(in: stub) { $0.setting("status", to: .string(target)) }
        #expect(answer.status == 422)
        let outcome = try answer.barsOutcome()
        #expect(
            outcome
                == BaRSOutcome("cancel.status", "not-supported", "REC_UNPROCESSABLE_ENTITY", at: "Appointment.status")
        )
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("what was cancelled once is not cancelled again, nor struck")
    func twice() throws {
        let stub = try Stub(for: .bars)
        #expect(try consumer.cancel(in: stub).status == 200)
        for target in ["cancelled", "entered-in-error"] {
            let again = try consumer.cancelEdited(in: stub) { $0.setting("status", to: .string(target)) }
            #expect(again.status == 409)
            #expect(try again.barsOutcome().rule == "cancel.from")
        }
    }

    @Test("past appointments, and those created after their start, are cancelled like others")
    func past() throws {
        let stub = try Stub(for: .bars)
        #expect(try consumer.cancel(BaRSRecord.past, in: stub).status == 200)
        #expect(try consumer.cancel(BaRSRecord.published, in: stub).status == 200)
    }

    @Test("the seed data reach each answer", arguments: WireFormat.allCases)
    func seed(_ format: WireFormat) throws {
        let stub = try Stub(for: .bars)
        for id in [BaRSRecord.cancelled, BaRSRecord.enteredInError, BaRSRecord.fulfilled, BaRSRecord.waitlist] {
            #expect(try stub.answer(to: consumer.read(id, as: format)).status == 200)
            #expect(try consumer.cancel(id, in: stub, as: format).status == 409)
        }
        #expect(try consumer.cancel(BaRSRecord.full, in: stub, as: format).status == 200)
    }

    @Test(
        "If-Match may be absent, or name the current version",
        arguments: [nil, "W/\"1\"", "*", "W/\"0\", W/\"1\""]
    )
    func ifMatch(_ value: String?) throws {
        let answer = try consumer.cancel(in: try Stub(for: .bars)) { call in
            value.map { call.with("If-Match", $0) } ?? call.without("If-Match")
        }
        #expect(answer.status == 200)
    }

    @Test("If-Match with another version is 409", arguments: ["W/\"0\"", "W/\"2\"", "\"2\"", "W/\"2\", W/\"3\""])
    func staleIfMatch(_ value: String) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub) { $0.with("If-Match", value) }
        #expect(answer.status == 409)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("if-match.current", "conflict", "REC_CONFLICT", at: "http.If-Match"))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("If-Match that is no entity tag is 400", arguments: ["1", "W/1", "W/\"1", "current"])
    func malformedIfMatch(_ value: String) throws {
        let stub = try Stub(for: .bars)
        let answer = try consumer.cancel(in: stub) { $0.with("If-Match", value) }
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("if-match.readable", "value", "REC_BAD_REQUEST", at: "http.If-Match"))
    }
}

@Suite("BaRS: what may differ")
struct BaRSDifferenceTests {
    private let consumer = Consumer.bars

    struct Case: CustomTestStringConvertible, Sendable {
        let path: [PathStep]
        let value: JSONValue?
        let places: [String]

        init(_ path: [PathStep], _ value: JSONValue?, at places: String...) {
            self.path = path
            self.value = value
            self.places = places.map { "Appointment.\($0)" }
        }

        var testDescription: String { places.joined(separator: " ") }
    }

    static let differences = [
        Case(["description"], "Another", at: "description"), Case(["description"], nil, at: "description"),
        Case(["comment"], "New", at: "comment"), Case(["reasonCode"], [["text": "x"]], at: "reasonCode"),
        Case(["cancelationReason"], ["text": "x"], at: "cancelationReason"),
        Case(["start"], "2019-03-04T09:30:00.8185339+00:00", at: "start"),
        Case(["created"], "2019-01-17", at: "created"),
        Case(["slot"], nil, at: "slot"), Case(["slot", 1], ["reference": "Slot/2"], at: "slot[1]"),
        Case(["participant", 0, "actor", "type"], nil, at: "participant[0].actor.type"),
        Case(["participant", 0, "status"], "declined", at: "participant[0].status"),
        Case(["identifier", 0, "value"], "A-108", at: "identifier[0].value"),
        Case(["contained", 0, "gender"], "male", at: "contained[0].gender"),
        Case(["contained", 0, "name", 0, "given", 0], "Zoe", at: "contained[0].name[0].given[0]"),
        Case(["extension", 0, "valueCodeableConcept", "text"], "x", at: "extension[0].valueCodeableConcept.text"),
        Case(["language"], "en", at: "language"),
    ]

    @Test("any other element is 422, and nothing changes", arguments: differences, WireFormat.allCases)
    func differs(_ difference: Case, _ format: WireFormat) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.state(of: BaRSRecord.full, in: stub)
        let answer = try consumer.cancelEdited(BaRSRecord.full, in: stub, as: format) {
            JSONValue.object($0).setting(difference.path, difference.value).object ?? $0
        }
        #expect(answer.status == 422)
        let outcome = try answer.barsOutcome()
        #expect(
            outcome
                == BaRSOutcome("cancel.nothing-else", "processing", "REC_UNPROCESSABLE_ENTITY", at: difference.places)
        )
        #expect(try consumer.state(of: BaRSRecord.full, in: stub) == before)
    }

    @Test("all of them are named in the one issue")
    func allAtOnce() throws {
        let answer = try consumer.cancelEdited(BaRSRecord.full, in: try Stub(for: .bars)) {
            $0.setting("description", to: nil).setting("comment", to: "x").setting(
                "participant",
                0,
                "status",
                to: "declined"
            )
        }
        #expect(answer.status == 422)
        let places = try answer.barsOutcome().expressions
        #expect(
            Set(places) == ["Appointment.description", "Appointment.comment", "Appointment.participant[0].status"]
        )
        #expect(places.count == 3)
    }

    @Test(
        "meta does not matter, and the stored one stays",
        arguments: [
            nil, ["lastUpdated": "2030-01-01T00:00:00Z"], ["versionId": "99", "profile": ["https://x.test/y"]],
            ["tag": [["code": "other"]]],
        ] as [JSONValue?]
    )
    func meta(_ meta: JSONValue?) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.stored(in: stub)
        let answer = try consumer.cancelEdited(in: stub) { $0.setting("meta", to: meta) }
        #expect(answer.status == 200)
        #expect(try answer.json["meta"]?["profile"] == before["meta"]?["profile"])
        #expect(try answer.json["meta"]?["tag"] == before["meta"]?["tag"])
    }

    @Test("the same in another spelling is the same, and keeps its spelling")
    func spelling() throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.stored(BaRSRecord.full, in: stub)
        let answer = try consumer.cancelEdited(BaRSRecord.full, in: stub) { body in
            let edited = body.setting("start", to: "2019-03-04T10:30:00.8185338+01:00")
                .setting("end", to: "2019-03-04T09:45:00.81853380Z").setting("created", to: "2019-01-17T15:01:30Z")
            return JSONObject(edited.members.reversed())
        }
        #expect(answer.status == 200)
        let after = try answer.json
        for name in ["start", "end", "created"] as [Text] { #expect(after[name] == before[name]) }
    }

    @Test("each update is later than the version before, even when stub time stands still or lies behind")
    func laterEachTime() throws {
        let stored = JSONObject.appointment(BaRSRecord.nextWeek)
        for (text, next) in [
            ("2019-01-18T12:28:15.000Z", "2019-01-18T12:28:15.001Z"),
            ("2019-01-18T12:28:15.9995+00:00", "2019-01-18T12:28:16.000Z"),
            ("2030-06-01T13:00:00.1234567+01:00", "2030-06-01T12:00:00.124Z"),
            ("2019-01-18T12:28:14Z", "2019-01-18T12:28:15.000Z"),
        ] {
            let stub = try Stub(serving: [stored.setting("meta", "lastUpdated", to: .string(text))], to: .bars)
            #expect(try consumer.stored(in: stub)["meta"]?["lastUpdated"] == .string(text))
            #expect(try consumer.cancel(in: stub).json["meta"]?["lastUpdated"] == .string(next))
        }
    }
}
