import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("GP Connect: cancelling")
struct GPConnectCancelTests {
    private let consumer = Consumer.gpconnect

    @Test(
        "status and reason change, and nothing else does, the description least",
        arguments: [
            "1001", "1002", "1003", "1007", "1008",
        ],
        WireFormat.allCases
    )
    func cancelled(_ id: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let stored = try consumer.stored(id, in: stub)
        let answer = try consumer.cancel(id, in: stub, as: format)
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
        let expected =
            stored
            .cancelled()
            .setting("meta", "versionId", to: "2")
            .setting("meta", "lastUpdated", to: "2019-01-18T12:28:15+00:00")
        #expect(Difference.between(.object(expected), try answer.tree(), ignoring: []).isEmpty)
        #expect(try answer.tree()["description"] == stored["description"])
        #expect(try consumer.stored(id, in: stub) == expected)
    }

    @Test("instants in summer keep the clock's own offset, the stub's too")
    func summer() throws {
        let stub = try Stub(for: .gpconnect) { $0.clock = .frozen("2019-07-02T10:00:00Z") }
        let answer = try consumer.cancel(
            "1003",
            in: stub,
            edit: {
                $0.setting("start", to: "2019-07-03T15:00:00Z").setting("end", to: "2019-07-03T15:10:00.000Z")
            }
        )
        #expect(answer.status == 200)
        let appointment = try answer.tree()
        #expect(appointment["start"] == "2019-07-03T16:00:00+01:00")
        #expect(appointment["end"] == "2019-07-03T16:10:00+01:00")
        #expect(appointment["meta"]?["lastUpdated"] == "2019-07-02T11:00:00+01:00")
        #expect(answer["Last-Modified"] == "Tue, 02 Jul 2019 10:00:00 GMT")
    }

    @Test("an appointment read in one format can be cancelled in the other", arguments: WireFormat.allCases)
    func acrossFormats(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let tree = try #require(try stub.answer(to: consumer.read("1007", as: format)).tree().object)
        let other: WireFormat = format == .json ? .xml : .json
        #expect(try stub.answer(to: try consumer.update(tree.cancelled(), as: other)).status == 200)
        let stored = try consumer.stored("1007", in: stub)
        #expect(
            stored["description"] == "Test appointment: ear syringing\nInterpreter needed: Zoë Łukasiewicz, 日本語"
        )
    }

    @Test(
        "a reason comes back as it was sent, whatever it says",
        arguments: [
            "Zoë can't come & \"won't\" <again>", "tab\tand\nline", String(repeating: "long ", count: 2000) + "end",
            "🗓️ 日本",
        ],
        WireFormat.allCases
    )
    func reason(_ reason: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let answer = try consumer.cancel(
            in: stub,
            as: format,
            edit: {
                $0.setting("extension", 0, "valueString", to: .string(reason))
            }
        )
        #expect(answer.status == 200)
        #expect(try answer.tree()["extension"]?[0]?["valueString"] == .string(reason))
        #expect(try consumer.stored(in: stub)["extension"]?[0]?["valueString"] == .string(reason))
    }

    @Test("cancelling again is carried out, and keeps the new reason only", arguments: WireFormat.allCases)
    func again(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let stored = try consumer.stored("1005", in: stub)
        #expect(stored["extension"]?[0]?["valueString"] == "Feeling better")
        let sent = stored.setting("extension", 0, "valueString", to: "Booked twice")
        let answer = try stub.answer(to: try consumer.update(sent, as: format).ifMatch("1"))
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        let reasons = try answer.tree()["extension"]?.array?.filter { $0["url"] == .string(JSONValue.reasonURL) }
        #expect(reasons == [.reason("Booked twice")])
        let stale = try stub.answer(to: try consumer.update(sent, as: format).ifMatch("1"))
        #expect(stale.status == 409)
    }

    @Test("an appointment that is over cannot be cancelled")
    func fulfilled() throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(of: "1006", in: stub)
        let answer = try consumer.cancel("1006", in: stub)
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("cancel.from", .invalidResource, at: "Appointment.status")])
        #expect(try consumer.state(of: "1006", in: stub) == before)
    }

    @Test("an appointment that has begun cannot be cancelled", arguments: WireFormat.allCases)
    func past(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        // A read would be refused as well, so the version of the history is what the consumer has.
        let old = try stub.answer(to: consumer.version("1", of: "1004")).resource()
        let answer = try stub.answer(to: try consumer.update(old.cancelled(), as: format))
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("appointment.not-past", .invalidResource, at: "Appointment.start")])
        #expect(try stub.answer(to: consumer.history("1004")).resource()["entry"]?.array?.count == 1)
    }

    @Test("If-Match may be absent; a stale one is 409, never 412", arguments: WireFormat.allCases)
    func ifMatch(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let stale = try consumer.cancel(in: stub, as: format, spoil: { $0.ifMatch("0") })
        #expect(stale.status == 409)
        let issues = try stale.spineProblems()
        #expect(issues == [.gpConnect("if-match.current", .constraintViolation, at: "http.If-Match")])
        let malformed = try consumer.cancel(in: stub, as: format, spoil: { $0.with("If-Match", "1") })
        #expect(malformed.status == 400)
        #expect(try malformed.spineProblems() == [.gpConnect("if-match.readable", .badRequest, at: "http.If-Match")])
        #expect(try consumer.state(in: stub) == before)
        #expect(try consumer.cancel(in: stub, as: format, spoil: { $0.without("If-Match") }).status == 200)
    }

    @Test(
        "Prefer: return=minimal is 200 without a body, anything else the whole",
        arguments: [
            ("return=minimal", true), ("return=representation", false), ("handling=strict", false),
        ]
    )
    func prefer(_ preference: String, _ isMinimal: Bool) throws {
        let answer = try consumer.cancel(in: try Stub(for: .gpconnect), spoil: { $0.with("Prefer", preference) })
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer.text.isEmpty == isMinimal)
        #expect((answer["Content-Type"] == nil) == isMinimal)
    }

    @Test(
        "what consumers leave out is no change, and the answer has it",
        arguments: [
            "serviceCategory", "serviceType", "DeliveryChannel-2", "PractitionerRole-1", "meta.versionId",
            "meta.lastUpdated",
        ],
        WireFormat.allCases
    )
    func leftOut(_ name: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let stored = try consumer.stored(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            as: format,
            edit: { body in
                switch name {
                case "meta.versionId": body.setting("meta", "versionId", to: nil)
                case "meta.lastUpdated": body.setting("meta", "lastUpdated", to: nil)
                case _ where name.hasSuffix("1") || name.hasSuffix("2"): body.without(extension: name)
                default: body.setting(.name(name), to: nil)
                }
            }
        )
        #expect(answer.status == 200)
        let appointment = try answer.tree()
        for element in ["serviceCategory", "serviceType"] as [Text] { #expect(appointment[element] == stored[element]) }
        #expect(appointment["extension"]?.array?.count == 4)
    }

    @Test("the order of the extensions is none of the consumer's business")
    func extensionOrder() throws {
        let answer = try consumer.cancel(
            in: try Stub(for: .gpconnect),
            edit: { body in
                body.setting("extension", to: .array((body["extension"]?.array ?? []).reversed()))
            }
        )
        #expect(answer.status == 200)
    }

    @Test("of many updates from one version, one is carried out")
    func race() async throws {
        let stub = try Stub(for: .gpconnect)
        let call = try consumer.update(try consumer.stored(in: stub).cancelled()).ifMatch("1")
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { try stub.answer(to: call).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 200 }.count == 1)
        #expect(statuses.filter { $0 == 409 }.count == 15)
    }
}
