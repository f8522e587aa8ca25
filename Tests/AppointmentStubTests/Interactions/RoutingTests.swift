import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Routes")
struct RoutingTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test(
        "an unknown path is 404, and the answer lists the mounts",
        arguments: [
            "/", "/Patient/1", "/Appointment", "/appointment/aebebd1000000001", "/Appointment/1/history",
            "/Appointment/1/_history/1/2", "/Appointment/1/_history/", "/SystmOneMHS/NHSConnect", "//Appointment/1",
            "/Appointment/aebebd1000000001/", "/favicon.ico", "/x/Appointment/aebebd1000000001", "/livez/x",
        ]
    )
    func unknown(_ path: String) throws {
        let answer = try stub.answer(to: .get(path))
        #expect(answer.status == 404)
        let rules = try answer.issues().map(\.code)
        #expect(rules == ["not-found"])
        guard try answer.issues()[0].rule == "core.route.known" else { return }
        let diagnostics = try answer.diagnostics()[0]
        #expect(diagnostics.contains("/ (core)"))
        #expect(diagnostics.contains("/SystmOneMHS/NHSConnect/{ods}/STU3/1 (systmone)"))
    }

    @Test(
        "an unknown path below a mount is refused in that mount's words",
        arguments: ["Schedule/1", "", "Slot/601", "Patient/$gpc.other"]
    )
    func unknownBelowSystmOne(_ path: String) throws {
        let answer = try stub.answer(to: .get(TestMount.systmone.path(path)))
        #expect(answer.status == 404)
        let issues = try answer.spineIssues()
        #expect(issues == [.noRecordFound("route.known")])
        #expect(try answer.diagnostics()[0].contains("/ (core)"))
    }

    @Test(
        "a segment that climbs, or hides a slash, leads nowhere",
        arguments: [
            "/x/../Appointment/aebebd1000000001", "/Appointment/./aebebd1000000001", "/%2e%2e/Appointment/1",
            "/Appointment%2Faebebd1000000001", "/Appointment/%2e%2e%2fx",
        ]
    )
    func climbing(_ path: String) throws {
        let status = try stub.answer(to: .get(path)).status
        #expect(status == 404 || status == 400)
    }

    @Test(
        "a method that the route does not offer is 405 with those it does",
        arguments: ["POST", "DELETE", "PATCH", "TRACE"]
    )
    func wrongMethod(_ method: String) throws {
        let answer = try stub.answer(to: ConsumerRequest(method, "/Appointment/\(Seed.tomorrow)"))
        #expect(answer.status == 405)
        #expect(answer["Allow"] == "GET, HEAD, PUT, OPTIONS")
        let issues = try answer.issues()
        #expect(issues == [Issue("core.route.method", "not-supported", at: "http.target")])
    }

    @Test("versions cannot be written", arguments: ["PUT", "POST", "DELETE"])
    func wrongMethodOnVersions(_ method: String) throws {
        for path in ["/Appointment/\(Seed.tomorrow)/_history", "/Appointment/\(Seed.tomorrow)/_history/1"] {
            let answer = try stub.answer(to: ConsumerRequest(method, path).with(.bytes([])))
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
            #expect(try answer.issues().map(\.rule) == ["core.route.method"])
        }
    }

    @Test(
        "an unknown method is 501 on any path",
        arguments: ["get", "BREW", "CANCEL"],
        ["/Appointment/1", "/nothing"]
    )
    func unknownMethod(_ method: String, _ path: String) throws {
        let answer = try stub.answer(to: ConsumerRequest(method, path))
        #expect(answer.status == 501)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.message.method-known", "not-supported", at: "http.target")])
    }

    @Test("an unknown method is 501 outside every mount too")
    func unknownMethodOutside() throws {
        let stub = try Stub { $0.mounts = [.init(path: "/core", dialect: "core")] }
        let answer = try stub.answer(to: ConsumerRequest("BREW", "/nothing"))
        #expect(answer.status == 501)
        #expect(try answer.issues().map(\.rule) == ["core.message.method-known"])
        #expect(try stub.answer(to: .get("/nothing")).status == 404)
    }

    @Test(
        "a client that waits for 100 is not asked for content that changes nothing",
        arguments: [
            ("PUT", "/nothing", 404), ("POST", "/Appointment/aebebd1000000001", 405), ("BREW", "/__admin/health", 405),
            ("PUT", "/Appointment/aebebd1000000001", 100), ("POST", "/__admin/reset", 100),
        ]
    )
    func expectation(_ method: String, _ path: String, _ status: Int) throws {
        let fields = "Host: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        let client = try stub.connect()
        try client.send(Array("\(method) \(path) HTTP/1.1\r\n\(fields)".utf8))
        let answer = try client.receiveHead()
        #expect(answer.status == status)
        #expect(answer["Connection"] == (status == 100 ? nil : "close"))
    }

    @Test("OPTIONS tells what a resource offers")
    func options() throws {
        let appointment = try stub.answer(to: ConsumerRequest("OPTIONS", "/Appointment/\(Seed.tomorrow)"))
        #expect(appointment.status == 204)
        #expect(appointment["Allow"] == "GET, HEAD, PUT, OPTIONS")
        #expect(appointment["Content-Length"] == nil)
        #expect(appointment["Cache-Control"] == "no-store")
        #expect(
            try stub.answer(to: ConsumerRequest("OPTIONS", "/Appointment/1/_history"))["Allow"] == "GET, HEAD, OPTIONS"
        )
        #expect(try stub.answer(to: ConsumerRequest("OPTIONS", "/nothing")).status == 404)
        let server = try stub.answer(to: ConsumerRequest("OPTIONS", "*"))
        #expect(server.status == 204)
        #expect(server["Allow"]?.contains("GET") == true)
    }

    @Test("SystmOne takes OPTIONS for a method like any other", arguments: ["OPTIONS", "POST", "DELETE", "PATCH"])
    func wrongMethodOfSystmOne(_ method: String) throws {
        let answer = try stub.answer(
            to: ConsumerRequest(method, TestMount.systmone.path("Appointment/\(Seed.recorded)"))
        )
        #expect(answer.status == 405)
        #expect(answer["Allow"]?.hasPrefix("GET, HEAD, PUT") == true)
        let issues = try answer.spineIssues()
        #expect(issues.map(\.rule) == ["systmone.route.method"])
        #expect(issues.map(\.spine) == ["BAD_REQUEST"])
    }

    @Test("mounts go where they are asked for, and the longest base path wins")
    func otherMounts() throws {
        let stub = try Stub {
            $0.mounts = [
                .init(path: "/a", dialect: "core"), .init(path: "/a/b", dialect: "systmone"),
                .init(path: "/{ods}/c", dialect: "core"),
            ]
        }
        #expect(try stub.answer(to: .get("/a/Appointment/\(Seed.tomorrow)")).status == 200)
        #expect(try stub.answer(to: .get("/A81001/c/Appointment/\(Seed.tomorrow)")).status == 200)
        let systmone = try stub.answer(to: .get("/a/b/Appointment/\(Seed.tomorrow)"))
        #expect(try systmone.spineIssues().first?.rule == "systmone.header.required")
        let unknown = try stub.answer(to: .get("/Appointment/\(Seed.tomorrow)"))
        #expect(unknown.status == 404)
        #expect(try unknown.diagnostics()[0].contains("/a (core), /a/b (systmone), /{ods}/c (core)"))
    }

    @Test("unless asked otherwise, every dialect is mounted, and an unknown path is answered with all of them")
    func defaultMounts() throws {
        let stub = try Stub { $0.mounts = nil }
        let diagnostics = try stub.answer(to: .get("/nothing")).diagnostics()[0]
        for mount in [
            "/ (core)", "/SystmOneMHS/NHSConnect/{ods}/STU3/1 (systmone)", "/{ods}/STU3/1/gpconnect (gpconnect)",
            "/registry/STU3 (registry)", "/booking-and-referral/FHIR/R4 (bars)", "/health-cloud/R4 (healthcloud)",
        ] {
            #expect(diagnostics.contains(mount))
        }
    }

    @Test("two mounts of a dialect have stores of their own")
    func separateStores() throws {
        let stub = try Stub {
            $0.mounts = [.init(path: "/a", dialect: "core"), .init(path: "/b", dialect: "core")]
        }
        let stored = try stub.answer(to: .get("/a/Appointment/\(Seed.tomorrow)")).resource()
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1")
        #expect(try stub.answer(to: call.with(target: "/a/Appointment/\(Seed.tomorrow)")).status == 200)
        #expect(try stub.answer(to: .get("/a/Appointment/\(Seed.tomorrow)")).resource()["status"] == "cancelled")
        #expect(try stub.answer(to: .get("/b/Appointment/\(Seed.tomorrow)")).resource()["status"] == "booked")
    }

    @Test(
        "mounts that make no sense stop the start",
        arguments: [
            ([("/", "cor")], "unknown dialect cor; the dialects are core, systmone"),
            ([("a", "core")], "a is not a mount path; it must begin with a slash and have no empty segment"),
            ([("/a//b", "core")], "/a//b is not a mount path; it must begin with a slash and have no empty segment"),
            ([("/a", "core"), ("/a/", "systmone")], "two mounts at /a; give each a path of its own"),
        ]
    )
    func badMounts(_ mounts: [(String, String)], _ reason: String) throws {
        let error = #expect(throws: StubError.self) {
            try Stub { $0.mounts = mounts.map { .init(path: $0.0, dialect: $0.1) } }
        }
        #expect(error?.description.hasPrefix(reason) == true, "\(String(describing: error))")
    }
}
