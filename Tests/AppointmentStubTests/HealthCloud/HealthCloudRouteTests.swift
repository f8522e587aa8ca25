import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("Health Cloud: routes, fields, history")
struct HealthCloudRouteTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private func get(_ path: String) throws -> ClientAnswer {
        try stub.answer(to: consumer.request("GET", path, for: .read))
    }

    @Test(
        "an appointment is found under its own source system, and without one",
        arguments: [(HealthCloudRecord.published, "epic"), (HealthCloudRecord.inCerner, "cerner")]
    )
    func found(_ id: String, _ source: String) throws {
        let plain = try get("Appointment/\(id)")
        let sourced = try get("Appointment/\(source)/\(id)")
        #expect(plain.status == 200 && sourced.status == 200)
        #expect(plain.content == sourced.content)
        #expect(plain["ETag"] == "W/\"1\"" && sourced["ETag"] == "W/\"1\"")
        #expect(try plain.json["id"] == .string(id))
    }

    @Test(
        "under another source system, or an unknown one or id, it is 404, by GET and by POST",
        arguments: [
            ("cerner", HealthCloudRecord.published), ("epic", HealthCloudRecord.inCerner),
            ("Epic", HealthCloudRecord.published), ("athena", HealthCloudRecord.published),
            ("source-system:epic", HealthCloudRecord.published),
            ("urn:source-system:epic", HealthCloudRecord.published),
            ("epic", "0"), (nil, "0"), (nil, "1839594x"), (nil, "athena"), ("epic", "1839594%20"),
        ]
    )
    func notFound(_ source: String?, _ id: String) throws {
        let path = source.map { "Appointment/\($0)/\(id)" } ?? "Appointment/\(id)"
        let before = try consumer.state(in: stub)
        let calls = [
            consumer.request("GET", path, for: .read), consumer.command(.command(id), to: id, source: source),
        ]
        for call in calls {
            let answer = try stub.answer(to: call)
            #expect(answer.status == 404)
            let issues = try answer.healthCloudIssues()
            #expect(issues == [HealthCloudIssue("appointment.known", "not-found", at: "http.target")])
            if let source { #expect(answer.text.contains("source system \(source)")) }
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "a source system is named barely, or by the last part of a URI",
        arguments: [
            ("epic", "epic"), ("urn:source-system:epic", "epic"), ("https://x.test/systems/epic", "epic"),
            ("https://x.test/systems#epic", "epic"), ("urn:oid:1.2.3", "1.2.3"),
        ]
    )
    func sourceSystem(_ system: String, _ name: String) throws {
        let stored = try consumer.stored(in: stub).setting("identifier", 0, "system", to: .string(system))
            .setting("identifier", 1, to: ["system": "urn:source-system:cerner", "value": "another"])
            .setting("identifier", 2, to: ["system": "https://x.test/athena", "value": .string(consumer.appointment)])
        let stub = try Stub(serving: [stored], to: .healthcloud)
        for (source, status) in [(name, 200), ("athena", 200), ("cerner", 404), (system.uppercased(), 404)] {
            guard !source.contains("/"), !source.contains("#") else { continue }
            let call = consumer.request("GET", "Appointment/\(source)/\(consumer.appointment)", for: .read)
            #expect(try stub.answer(to: call).status == status)
        }
    }

    @Test("other methods are 405 with Allow", arguments: ["PUT", "PATCH", "DELETE"])
    func methods(_ method: String) throws {
        for path in ["Appointment/\(consumer.appointment)", "Appointment/epic/\(consumer.appointment)"] {
            let answer = try stub.answer(to: consumer.request(method, path, for: .cancel))
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, POST, OPTIONS")
            let issues = try answer.healthCloudIssues()
            #expect(issues == [HealthCloudIssue("route.method", "not-supported", at: "http.target")])
        }
    }

    @Test(
        "an unknown path is 404",
        arguments: ["", "Slot", "Schedule/1001", "Slot/a/b/c", "Appointment/a/b/c", "Appointment/epic/1/_history"]
    )
    func unknownPath(_ path: String) throws {
        let answer = try get(path)
        #expect(answer.status == 404)
        let issues = try answer.healthCloudIssues()
        #expect(issues == [HealthCloudIssue("route.known", "not-found", at: "http.target")])
    }

    @Test(
        "If-Match has no meaning, stale or malformed as it may be",
        arguments: ["W/\"0\"", "W/\"1\"", "*", "nonsense"]
    )
    func ifMatch(_ value: String) throws {
        let answer = try stub.answer(to: consumer.command(.command()).with("If-Match", value))
        #expect(try answer.json["status"] == "cancelled")
    }

    @Test("a repeated message is no duplicate here, and ids are echoed")
    func identifiers() throws {
        let call = consumer.command(.command()).with("X-Request-Id", "r-1").with("X-Correlation-Id", "c-1")
        for status in ["cancelled", "proposed"] {
            let answer = try stub.answer(to: call)
            #expect(try answer.json["status"] == .string(status))
            #expect(answer["X-Request-Id"] == "r-1")
            #expect(answer["X-Correlation-Id"] == "c-1")
        }
        #expect(try stub.answer(to: call.without("Authorization"))["X-Request-Id"] == "r-1")
    }

    @Test(
        "a body is JSON, by whichever name Apex gives it",
        arguments: [
            "application/json", "application/fhir+json", "application/json;charset=UTF-8",
            "application/json; charset=utf-8",
            "application/fhir+json;charset=UTF-8;fhirVersion=4.0", "APPLICATION/JSON",
        ]
    )
    func jsonBodies(_ type: String) throws {
        let answer = try stub.answer(to: consumer.command(.command()).with("Content-Type", type))
        #expect(try answer.json["status"] == "cancelled")
    }

    @Test(
        "any other body is 415",
        arguments: [
            nil, "application/fhir+xml", "application/xml", "text/plain", "text/json",
            "application/x-www-form-urlencoded",
            "application/json;charset=iso-8859-1", "nonsense",
        ]
    )
    func otherBodies(_ type: String?) throws {
        let before = try consumer.state(in: stub)
        let call = consumer.command(.command())
        let answer = try stub.answer(to: type.map { call.with("Content-Type", $0) } ?? call.without("Content-Type"))
        #expect(answer.status == 415)
        let issues = try answer.healthCloudIssues()
        #expect(issues == [HealthCloudIssue("media-type.body", "not-supported", at: "http.Content-Type")])
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "answers are JSON",
        arguments: [
            (nil, "application/fhir+json"), ("*/*", "application/fhir+json"), ("application/json", "application/json"),
            ("application/fhir+json;fhirVersion=4.0", "application/fhir+json"),
            // What Apex and Java's own client send unless told otherwise.
            ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "application/fhir+json"),
        ] as [(String?, String)]
    )
    func answers(_ accept: String?, _ type: String) throws {
        let answer = try stub.answer(to: accept.map { consumer.read().with("Accept", $0) } ?? consumer.read())
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(type);charset=utf-8")
    }

    @Test(
        "anything else is 406",
        arguments: ["application/fhir+xml", "image/png", "application/fhir+json;fhirVersion=3.0"]
    )
    func notAcceptable(_ accept: String) throws {
        let answer = try stub.answer(to: consumer.read().with("Accept", accept))
        #expect(answer.status == 406)
        let issues = try answer.healthCloudIssues()
        #expect(issues == [HealthCloudIssue("media-type.answer", "not-supported", at: "http.Accept")])
    }

    @Test(
        "no token, another scheme, or one that has expired is 401",
        arguments: [
            (nil, "token.required", "login"), ("Basic c3R1YjpzdHVi", "token.bearer", "security"),
            ("Bearer", "token.bearer", "security"), ("Bearer ", "token.bearer", "security"),
            ("Bearer x.\(ConsumerToken.encoded(["exp": 1_500_000_000])).x", "token.not-expired", "expired"),
        ]
    )
    func tokens(_ value: String?, _ rule: String, _ code: String) throws {
        let before = try consumer.state(in: stub)
        let calls = [consumer.read(), consumer.history(), consumer.command(.command(), source: "epic")]
        for call in calls {
            let answer = try stub.answer(
                to: value.map { call.with("Authorization", $0) } ?? call.without("Authorization")
            )
            #expect(answer.status == 401)
            #expect(answer["WWW-Authenticate"] == "Bearer")
            let issue = try answer.healthCloudIssues()[0]
            #expect(issue.rule == rule)
            #expect(issue.code == code)
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("opaque tokens are taken", arguments: ["bearer 00D5e!AQ0AQ.xy_z", "BEARER a.b.c", "Bearer 00D.x!.y"])
    func opaqueTokens(_ value: String) throws {
        #expect(try stub.answer(to: consumer.read().with("Authorization", value)).status == 200)
    }

    @Test("history is a valid R4 Bundle; answers with proposed are not in it")
    func history() throws {
        try #require(try stub.answer(to: consumer.command(.command(status: "noshow"))).status == 200)
        try #require(try stub.answer(to: consumer.command(.command())).status == 200)
        try #require(try stub.answer(to: consumer.command(.command())).status == 200)
        let bundle = try stub.answer(to: consumer.history()).json
        #expect(Validator(.r4).findings(in: bundle).map(\.description) == [])
        #expect(bundle["total"] == 2)
        let entries = bundle["entry"]?.array ?? []
        #expect(entries.map { $0["resource"]?["status"] } == ["cancelled", "booked"])
        // Health Cloud's create is 200, as is the command.
        #expect(entries.map { $0["response"]?["status"] } == ["200", "200"])
        #expect(entries.map { $0["response"]?["etag"] } == ["W/\"2\"", "W/\"1\""])
        #expect(try stub.answer(to: consumer.version("1")).json["status"] == "booked")
        #expect(try stub.answer(to: consumer.version("3")).status == 404)
    }

    @Test("metadata names the command, which is none of FHIR's interactions")
    func metadata() throws {
        let statement = try stub.answer(to: consumer.capabilities()).json
        #expect(statement["fhirVersion"] == "4.0.1")
        #expect(statement["kind"] == "instance")
        #expect(statement["format"] == ["application/fhir+json"])
        let resource = statement["rest"]?[0]?["resource"]?[0]
        #expect(
            resource?["interaction"] == [
                ["code": "read"], ["code": "vread"], ["code": "history-instance"], ["code": "create"],
            ]
        )
        #expect(
            resource?["documentation"]?.string?.hasSuffix(
                " POST Appointment/{sourceSystem} creates in that system; this is none of FHIR's interactions."
            ) == true
        )
        let slot = statement["rest"]?[0]?["resource"]?[1]
        let search: JSONValue =
            "A search is a form that is sent by POST Slot/_search; GET with a query is not offered."
        #expect(slot?["documentation"] == search)
        #expect(slot?["type"] == "Slot")
        #expect(slot?["interaction"] == [["code": "search-type"], ["code": "read"]])
        #expect(slot?["searchInclude"] == ["Slot:schedule"])
        #expect(
            slot?["searchParam"] == [
                ["name": "start", "type": "date"],
                ["name": "schedule:Schedule.actor:Practitioner.identifier", "type": "token"],
                ["name": "schedule:Schedule.actor:Practitioner._id", "type": "token"],
                ["name": "schedule:Schedule.actor:Location._id", "type": "token"],
                ["name": "appointment-type", "type": "token"], ["name": "service-type", "type": "token"],
                ["name": "status", "type": "token"],
            ]
        )
        #expect(resource?["versioning"] == "versioned")
        #expect(resource?["documentation"]?.string?.hasPrefix("POST Appointment/{id} or ") == true)
    }

    @Test(
        "seed data without what Health Cloud maps are bad",
        arguments: ["identifier", "serviceType", "appointmentType", "slot", "participant.actor", "source system"]
    )
    func badSeed(_ name: String) throws {
        var stored = try consumer.stored(in: stub)
        switch name {
        case "participant.actor":
            stored = stored.setting("participant", 0, "actor", to: nil).setting(
                "participant",
                0,
                "type",
                to: [["text": "x"]]
            )
        case "source system": stored = stored.setting("identifier", 0, "value", to: "another")
        default: stored = stored.setting(.name(name), to: nil)
        }
        #expect {
            try Stub(serving: [stored], to: .healthcloud)
        } throws: { error in
            "\(error)".contains("healthcloud.profile.kept")
        }
    }
}
