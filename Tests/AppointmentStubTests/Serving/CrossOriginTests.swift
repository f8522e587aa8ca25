import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("Web pages of other origins (CORS)")
struct CrossOriginTests {
    private static let page = "https://page.test"

    private static func preflight(_ path: String = "/Appointment/aebebd1000000001", method: String = "PUT")
        -> ConsumerRequest
    {
        ConsumerRequest("OPTIONS", path)
            .with("Origin", page)
            .with("Access-Control-Request-Method", method)
            .with("Access-Control-Request-Headers", "if-match, content-type")
    }

    @Test("off, no answer has a word of it")
    func off() throws {
        let stub = try Stub.withTwoMounts()
        for call in [Self.preflight(), .read(Seed.tomorrow, on: .core).with("Origin", Self.page)] {
            let answer = try stub.answer(to: call)
            #expect(answer.fields.allSatisfy { !$0.name.hasPrefix("Access-Control-") })
        }
    }

    @Test("on, a preflight is answered before anything else is asked", arguments: ["*", page])
    func preflight(_ allowed: String) throws {
        let stub = try Stub { $0.corsOrigin = allowed }
        for path in ["/Appointment/aebebd1000000001", TestMount.systmone.path("Appointment/\(Seed.recorded)")] {
            let answer = try stub.answer(to: Self.preflight(path))
            #expect(answer.status == 204)
            #expect(answer["Access-Control-Allow-Origin"] == allowed)
            #expect(answer["Access-Control-Allow-Methods"]?.contains("PUT") == true)
            #expect(answer["Access-Control-Allow-Headers"] == "if-match, content-type")
            #expect(answer["Access-Control-Max-Age"] == "600")
            #expect(answer["Vary"]?.contains("Origin") == true)
        }
    }

    @Test("on, answers and refusals can be read by the page, with the fields it needs", arguments: ["*", page])
    func answers(_ allowed: String) throws {
        let stub = try Stub { $0.corsOrigin = allowed }
        for id in [Seed.tomorrow, "unknown"] {
            let answer = try stub.answer(to: .read(id, on: .core).with("Origin", Self.page))
            #expect(answer["Access-Control-Allow-Origin"] == allowed)
            for name in ["ETag", "Last-Modified", "Location", "X-Request-Id", "X-Correlation-Id"] {
                #expect(answer["Access-Control-Expose-Headers"]?.contains(name) == true)
            }
            #expect(answer["Vary"]?.contains("Origin") == true)
        }
    }

    @Test("pages of another origin get nothing")
    func otherOrigin() throws {
        let stub = try Stub { $0.corsOrigin = "https://other.test" }
        for call in [Self.preflight(), .read(Seed.tomorrow, on: .core).with("Origin", Self.page)] {
            let answer = try stub.answer(to: call)
            #expect(answer.fields.allSatisfy { !$0.name.hasPrefix("Access-Control-") })
        }
    }

    @Test("requests without an origin are not marked")
    func noOrigin() throws {
        let stub = try Stub { $0.corsOrigin = "*" }
        let answer = try stub.answer(to: .read(Seed.tomorrow, on: .core))
        #expect(answer["Access-Control-Allow-Origin"] == nil)
    }

    @Test(
        "with * a page neither steers nor sees the journal",
        arguments: ["/__admin/requests", "/__sandbox/a/metadata"]
    )
    func steeringStaysClosed(_ path: String) throws {
        let stub = try Stub { $0.corsOrigin = "*" }
        for method in ["GET", "POST"] {
            let call = ConsumerRequest(method, path).with("Origin", Self.page)
            let answer = try stub.answer(to: method == "GET" ? call : call.with(.bytes([])))
            #expect(answer.status == 403)
            #expect(answer["Access-Control-Allow-Origin"] == nil)
            let preflight = try stub.answer(to: Self.preflight(path, method: method))
            #expect(preflight["Access-Control-Allow-Origin"] == nil)
            #expect(preflight["Access-Control-Allow-Methods"] == nil)
        }
        #expect(try stub.admin("GET", "sandboxes").json == ["sandboxes": []])
    }

    @Test("a page whose origin is named steers, as tests in a browser do")
    func namedOriginSteers() throws {
        let stub = try Stub { $0.corsOrigin = Self.page }
        let preflight = try stub.answer(to: Self.preflight("/__admin/reset", method: "POST"))
        #expect(preflight["Access-Control-Allow-Methods"] == "POST")
        let calls: [ConsumerRequest] = [
            .admin("POST", "reset"), .admin("GET", "requests"), .admin("GET", "clock", in: "a"),
        ]
        for call in calls {
            let fromPage = call.with("Origin", Self.page).with("Sec-Fetch-Site", "cross-site")
            let answer = try stub.answer(to: fromPage)
            #expect((200...204).contains(answer.status))
            #expect(answer["Access-Control-Allow-Origin"] == Self.page)
            #expect(try stub.answer(to: fromPage.with("Host", "evil.example")).status == 403)
        }
    }

    @Test("an OPTIONS that is no preflight is answered by the resource")
    func plainOptions() throws {
        let stub = try Stub { $0.corsOrigin = "*" }
        let answer = try stub.answer(
            to: ConsumerRequest("OPTIONS", "/Appointment/aebebd1000000001").with("Origin", Self.page)
        )
        #expect(answer["Allow"] == "GET, HEAD, PUT, OPTIONS")
    }
}
