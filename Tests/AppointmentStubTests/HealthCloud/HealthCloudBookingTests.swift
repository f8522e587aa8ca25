import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Health Cloud: creating an appointment")
struct HealthCloudBookingTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private func book(_ edits: TreeEdit..., in source: String? = "epic") throws -> ClientAnswer {
        let body = edits.reduce(HealthCloudVisit.booking) { $1.applied(to: $0) }
        return try stub.answer(to: consumer.book(body, in: source))
    }

    private func status(of slot: String) throws -> JSONValue? {
        try stub.answer(to: consumer.slot(slot)).json["status"]
    }

    private func count() throws -> JSONValue? {
        try stub.admin("GET", "resources/healthcloud/Appointment").json["total"]
    }

    @Test("a free slot is booked, with all that Health Cloud maps, and is busy at once", arguments: ["epic", nil])
    func booked(_ source: String?) throws {
        let answer = try book(.set("cancelationReason", ["text": "odd"]), in: source)
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"1\"")
        #expect(answer["Location"] == "http://stub.test/health-cloud/R4/Appointment/5000001/_history/1")
        let made = try answer.json
        #expect(Validator(.r4).findings(in: made).isEmpty)
        #expect(made["id"] == "5000001")
        #expect(made["status"] == "booked")
        #expect(made["cancelationReason"] == nil)
        #expect(made["identifier"]?.array?.count == 4)
        #expect(made["identifier"]?[3] == ["system": "urn:source-system:epic", "value": "5000001"])
        #expect(made["serviceType"]?[0]?["coding"]?[0]?["code"] == "H999")
        #expect(made["appointmentType"]?["coding"]?[0]?["code"] == "ROUTINE")
        #expect(made["slot"] == [["reference": "Slot/30013"]])
        #expect(made["start"] == "2019-01-19T15:00:00Z")
        #expect(made["end"] == "2019-01-19T15:30:00Z")
        #expect(made["participant"]?.array?.count == 2)
        #expect(made["participant"]?[0]?["actor"]?["reference"] == "Patient/9001")
        #expect(made["participant"]?[0]?["status"] == "accepted")
        #expect(made["comment"] == "First visit")
        #expect(try status(of: "30013") == "busy")
        for path in ["Appointment/5000001", "Appointment/epic/5000001"] {
            #expect(try stub.answer(to: consumer.request("GET", path)).content == answer.content)
        }
        #expect(try stub.answer(to: consumer.request("GET", "Appointment/cerner/5000001")).status == 404)
        let cancelled = try stub.answer(to: consumer.command(.command("5000001"), to: "5000001", source: "epic"))
        #expect(try cancelled.json["status"] == "cancelled")
        #expect(try status(of: "30013") == "free")
        #expect(try book(in: source).json["id"] == "5000002")
    }

    @Test("what Health Cloud leaves out is the slot's: types, times, and who takes part")
    func sparse() throws {
        let body: JSONValue = [
            "resourceType": "Appointment", "slot": [["reference": "Slot/30021"]],
            "identifier": [["system": "https://salesforce.test/appointment", "value": "1"]],
        ]
        let made = try stub.answer(to: consumer.book(body, in: "cerner")).json
        #expect(Validator(.r4).findings(in: made).isEmpty)
        #expect(made["status"] == "booked")
        #expect(made["serviceType"]?[0]?["coding"]?[0]?["code"] == "E100")
        #expect(made["appointmentType"]?["coding"]?[0]?["code"] == "RTN")
        #expect(made["start"] == "2019-01-19T09:00:00Z")
        #expect(made["end"] == "2019-01-19T09:30:00Z")
        #expect(made["identifier"]?[1] == ["system": "urn:source-system:cerner", "value": "5000001"])
        #expect(
            made["participant"] == [
                ["actor": ["reference": "Practitioner/555"], "status": "accepted"],
                ["actor": ["reference": "Location/222"], "status": "accepted"],
            ]
        )
    }

    @Test(
        "each status that may come is taken, or none",
        arguments: ["proposed", "pending", "booked", nil] as [JSONValue?]
    )
    func statuses(_ status: JSONValue?) throws {
        let answer = try book(status.map { .set("status", $0) } ?? .remove("status"))
        #expect(answer.status == 200)
        #expect(try answer.json["status"] == "booked")
    }

    @Test(
        "what cannot be processed is 200 with the status proposed, an id that nothing has, and nothing stored",
        arguments: [
            ("slots-free", .set("slot.0.reference", "Slot/30003")),
            ("slots-free", .set("slot.0.reference", "Slot/30004")),
            ("status", .set("status", "noshow")), ("status", .set("status", "Booked")),
            ("slots-adjacent", .set("slot.1", ["reference": "Slot/30016"])),
            ("slots-adjacent", .set("slot.1", ["reference": "Slot/30017"])),
            ("times", .set("end", "2019-01-19T16:30:00Z")),
            ("schedule", .set("minutesDuration", 45)),
            ("schedule", .set("participant.1.actor.reference", "Practitioner/555")),
        ] as [(String, TreeEdit)]
    )
    func proposed(_ rule: String, _ edit: TreeEdit) throws {
        let before = try count()
        let answer = try book(edit)
        #expect(answer.status == 200)
        let proposal = try answer.json
        #expect(proposal["status"] == "proposed")
        for name in ["ETag", "Last-Modified", "Location"] { #expect(answer[name] == nil) }
        let id = try #require(proposal["id"]?.string?.string)
        #expect(proposal["identifier"]?.array?.last == ["system": "urn:source-system:epic", "value": .string(id)])
        for name: Text in ["serviceType", "appointmentType", "slot", "participant"] { #expect(proposal[name] != nil) }
        #expect(try stub.answer(to: consumer.read(id)).status == 404)
        #expect(try count() == before)
        #expect(try status(of: "30013") == "free")
        let rules = try stub.admin("GET", "requests").json["requests"]
        #expect(
            rules?.array?.contains { $0["rules"]?.array?.contains(.string("healthcloud.booking.\(rule)")) == true }
                == true
        )
        #expect(try book().json["id"] == "5000001")
    }

    private static let inCerner: JSONValue = [["actor": ["reference": "Patient/9002"], "status": "accepted"]]

    @Test("a slot that has begun is proposed too")
    func past() throws {
        let answer = try book(.set("slot.0.reference", "Slot/30009"), .set("participant", Self.inCerner), in: "cerner")
        #expect(answer.status == 200)
        #expect(try answer.json["status"] == "proposed")
        #expect(try status(of: "30009") == "free")
    }

    @Test(
        "no such slot, or nobody like that, is 404",
        arguments: [
            ("slots-known", .set("slot.0.reference", "Slot/0"), "epic"),
            ("slots-known", .set("slot.0.reference", "Slot/30021"), "epic"),
            ("slots-known", .set("comment", "of another system"), "cerner"),
            ("participants-known", .set("participant.0.actor.reference", "Patient/0"), nil),
        ] as [(String, TreeEdit, String?)]
    )
    func unknown(_ rule: String, _ edit: TreeEdit, _ source: String?) throws {
        let answer = try book(edit, in: source)
        #expect(answer.status == 404)
        // Whoever takes part in a booking of another system's slot is of that other system too.
        #expect(try answer.healthCloudIssues().first?.rule == "booking.\(rule)")
    }

    @Test("what is no Appointment in R4 is 400 or 422, and an unknown source system 404")
    func refused() throws {
        let sound = consumer.book(HealthCloudVisit.booking, in: "epic")
        func rules(_ request: ConsumerRequest) throws -> String {
            let answer = try stub.answer(to: request)
            return "\(answer.status) \(try answer.healthCloudIssues().map(\.rule).joined(separator: " "))"
        }
        #expect(try rules(sound.without("Authorization")) == "401 token.required")
        #expect(try rules(sound.with("Content-Type", "application/x-www-form-urlencoded")) == "415 media-type.body")
        #expect(try rules(sound.with(.text("{"))) == "400 body.readable")
        #expect(try rules(sound.with(.text(#"{"resourceType":"Slot"}"#))) == "400 body.resource-type")
        #expect(try rules(sound.editing(.set("cancellationReason", "x"))) == "422 definition.elements")
        #expect(try rules(sound.editing(.set("start", "tomorrow"))) == "422 definition.values")
        let wrong = sound.editing(.set("slot.0.reference", "Appointment/1839594"))
        #expect(try rules(wrong) == "422 definition.values")
        #expect(try rules(sound.with("If-None-Exist", "identifier=1")) == "412 if-none-exist.absent")
        let elsewhere = consumer.book(HealthCloudVisit.booking, in: "athena")
        #expect(try rules(elsewhere) == "404 appointment.known")
        let sentence = "athena is no source system; those that are known are cerner and epic"
        #expect(try stub.answer(to: elsewhere).text.contains(sentence))
        #expect(try count() == 12)
    }

    @Test("a cancel that is sent to a source system is 404, and says where to")
    func misdirected() throws {
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: consumer.book(.command(), in: "epic"))
        #expect(answer.status == 404)
        let issues = try answer.healthCloudIssues()
        #expect(issues == [HealthCloudIssue("cancel.path", "not-found", at: "http.target")])
        #expect(answer.text.contains("/Appointment/{source}/{id}"))
        #expect(answer.text.contains("/Appointment/epic/1839594"))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("the fault proposed leaves a good booking unprocessed, and uses up no id")
    func fault() throws {
        try stub.fault(["kind": "proposed"])
        #expect(try book(.set("slot.0.reference", "Slot/30003")).json["status"] == "proposed")
        #expect(try book(.set("slot.0.reference", "Slot/0")).status == 404)
        let struck = try book()
        #expect(struck.status == 200)
        #expect(try struck.json["status"] == "proposed")
        #expect(struck["ETag"] == nil)
        #expect(try status(of: "30013") == "free")
        #expect(try stub.admin("GET", "faults").json["faults"]?[0]?["healed"] == true)
        let healed = try book().json
        #expect(healed["status"] == "booked")
        #expect(healed["id"] == "5000001")
    }

    @Test("the fault slot-taken makes the slot busy just before")
    func slotTaken() throws {
        try stub.fault(["kind": "slot-taken"])
        #expect(try book().json["status"] == "proposed")
        #expect(try status(of: "30013") == "busy")
        #expect(try book(.set("slot.0.reference", "Slot/30014")).json["status"] == "booked")
    }

    @Test("of several that race for one slot one is booked, the others are proposed, round after round")
    func race() throws {
        let bytes = try consumer.book(HealthCloudVisit.booking, in: "epic").bytes
        for _ in 0..<50 {
            let clients = try (0..<3).map { _ in try stub.connect() }
            for client in clients { try client.send(Array(bytes.dropLast())) }
            for client in clients { try client.send([bytes[bytes.count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer().json }
            let statuses = answers.compactMap { $0["status"]?.string?.string }
            #expect(statuses.sorted() == ["booked", "proposed", "proposed"])
            let winner = try #require(answers.first { $0["status"] == "booked" })
            let id = try #require(winner["id"]?.string?.string)
            let cancelled = try stub.answer(to: consumer.command(.command(id), to: id))
            #expect(try cancelled.json["status"] == "cancelled")
        }
    }
}
