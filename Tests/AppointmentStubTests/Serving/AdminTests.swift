import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Routes of no mount")
struct AdminTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test("livez and readyz answer without a token", arguments: ["/livez", "/readyz"])
    func probes(_ path: String) throws {
        let answer = try stub.answer(to: .get(path))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/json;charset=utf-8")
        #expect(try answer.json["status"] == "ok")
        let posted = try stub.answer(to: ConsumerRequest("POST", path).with(.bytes([])))
        #expect(posted.status == 405)
        #expect(posted["Allow"] == "GET, HEAD, OPTIONS")
        #expect(posted["Content-Type"] == "application/json;charset=utf-8")
        #expect(try posted.json["error"] == .string("POST is not supported on \(path)"))
    }

    @Test(
        "a method that HTTP does not know is 501 on the stub's own paths",
        arguments: ["/livez", "/readyz", "/__sandbox/%20/livez"]
    )
    func unknownMethod(_ path: String) throws {
        let answer = try stub.answer(to: ConsumerRequest("BREW", path))
        #expect(answer.status == 501)
        #expect(answer["Allow"] == nil)
        #expect(try answer.json["error"] == "BREW is not an HTTP method")
    }

    @Test("below the admin API a method that HTTP does not know is one that the call does not have")
    func unknownMethodOfCall() throws {
        for method in ["QUERY", "BREW"] {
            let answer = try stub.answer(to: ConsumerRequest(method, "/__admin/faults"))
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD, POST, DELETE, OPTIONS")
            #expect(answer["Content-Type"] == "application/json;charset=utf-8")
            #expect(try answer.json["error"] == .string("\(method) is not supported on /__admin/faults"))
            #expect(try stub.answer(to: ConsumerRequest(method, "/__admin/nothing")).status == 404)
        }
    }

    @Test(
        "a call that is no HTTP, or whose Host is no host, is refused in JSON",
        arguments: [
            "POST /__admin/reset HTTP/1.1\r\n\r\n", "POST /__admin/reset HTTP/1.1\r\nHost: a\"b\r\n\r\n",
            "POST /__sandbox/%20/__admin/reset HTTP/1.1\r\nHost: a\"b\r\n\r\n",
            "PUT /__admin/clock HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n",
        ]
    )
    func noHTTP(_ request: String) throws {
        let answer = try stub.connect().answer(toBytes: request)
        #expect(answer.status == 400)
        #expect(answer["Content-Type"] == "application/json;charset=utf-8")
        #expect(try answer.resource().members.map(\.name) == ["error"])
    }

    @Test("health says status, version and seconds")
    func health() throws {
        let answer = try stub.answer(to: .get("/__admin/health"))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/json;charset=utf-8")
        let health = try answer.resource()
        #expect(health["status"] == "healthy")
        #expect(health["version"] == .string(StubServer.version))
        #expect(health.members.map(\.name) == ["status", "version", "uptimeInSeconds", "memory"])
        guard case .number(let seconds)? = health["uptimeInSeconds"], let count = Int(seconds.string) else {
            Testing.Issue.record("uptimeInSeconds is no whole number")
            return
        }
        #expect((0...60).contains(count))
    }

    @Test(
        "an unknown route is 404 in JSON and names the nearest",
        arguments: [
            ("/__admin/heath", "GET /__admin/health"), ("/__admin/resett", "POST /__admin/reset"),
            ("/__admin/rese", "POST /__admin/reset"), ("/__admin/reset/x", "POST /__admin/reset"),
        ]
    )
    func unknown(_ path: String, _ nearest: String) throws {
        let answer = try stub.answer(to: .get(path))
        #expect(answer.status == 404)
        #expect(answer["Content-Type"] == "application/json;charset=utf-8")
        let error = try answer.resource()
        #expect(error["error"] == .string("there is no \(path)"))
        #expect(error["nearest"] == .string(nearest))
    }

    @Test(
        "a wrong method is 405 in JSON with the right ones",
        arguments: [
            ("GET", "/__admin/reset", "POST, OPTIONS"), ("PUT", "/__admin/reset", "POST, OPTIONS"),
            ("DELETE", "/__admin/reset", "POST, OPTIONS"),
            ("POST", "/__admin/health", "GET, HEAD, OPTIONS"), ("DELETE", "/__admin/health", "GET, HEAD, OPTIONS"),
        ]
    )
    func wrongMethod(_ method: String, _ path: String, _ allowed: String) throws {
        let answer = try stub.answer(to: ConsumerRequest(method, path).with(.bytes([])))
        #expect(answer.status == 405)
        #expect(answer["Allow"] == allowed)
        #expect(try answer.json["error"] == .string("\(method) is not supported on \(path)"))
    }

    @Test("explain refuses headers that are no object", arguments: [["a"], "a", nil, 1] as [JSONValue?])
    func explainedHeaders(_ headers: JSONValue?) throws {
        let question: JSONObject = ["path": "Appointment/1", "headers": headers ?? .null]
        let call = ConsumerRequest("POST", "/__admin/explain").with(.json(.object(question)))
        let answer = try stub.answer(to: call.with("Content-Type", "application/json"))
        #expect(answer.status == 400)
        #expect(
            try answer.json["error"]?.string?.hasPrefix("the body: headers must be an object of strings; found ")
                == true
        )
    }

    @Test("a whole number may have a fraction of zeros, or an exponent", arguments: ["5179.0", "5.179e3"])
    func wholeNumber(_ digits: String) throws {
        let call = ConsumerRequest("PUT", "/__admin/clock").with("Content-Type", "application/json")
        let body = #"{"set":"2019-01-18T00:00:00Z","advanceSeconds":\#(digits)}"#
        let answer = try stub.answer(to: call.with(.bytes(Array(body.utf8))))
        #expect(answer.status == 200)
        #expect(try answer.json["now"] == "2019-01-18T01:26:19Z")
    }

    @Test("OPTIONS tells what a call is made with, and HEAD is GET without its content")
    func options() throws {
        for (path, allowed) in [("/__admin/health", "GET, HEAD, OPTIONS"), ("/__admin/reset", "POST, OPTIONS")] {
            let answer = try stub.answer(to: ConsumerRequest("OPTIONS", path))
            #expect(answer.status == 204)
            #expect(answer["Allow"] == allowed)
        }
        #expect(try stub.answer(to: ConsumerRequest("HEAD", "/__admin/health")).status == 200)
    }

    @Test(
        "a call from a foreign web page is not carried out",
        arguments: ["https://evil.test", "null", "http://stub.test.evil"]
    )
    func foreignOrigin(_ origin: String) throws {
        let stored = try stub.appointment(Seed.tomorrow)
        _ = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1"))
        let answer = try stub.answer(
            to: ConsumerRequest("POST", "/__admin/reset").with("Origin", origin).with(.bytes([]))
        )
        #expect(answer.status == 403)
        #expect(try answer.json["error"]?.string?.contains(Text(origin)) == true)
        #expect(try stub.appointment(Seed.tomorrow)["status"] == "cancelled")
    }

    @Test(
        "a call from the stub's own pages is, and not even a look from others",
        arguments: ["http://stub.test", "https://stub.test"]
    )
    func ownOrigin(_ origin: String) throws {
        let reset = ConsumerRequest("POST", "/__admin/reset").with("Origin", origin).with(.bytes([]))
        #expect(try stub.answer(to: reset).status == 204)
        #expect(try stub.answer(to: .get("/__admin/health").with("Origin", "https://evil.test")).status == 403)
    }

    @Test(
        "with an admin token, calls need it",
        arguments: [nil, "Bearer", "Bearer secre", "Bearer secret2", "Bearer SECRET", "Basic secret", "secret"]
            as [String?]
    )
    func token(_ field: String?) throws {
        let stub = try Stub { $0.admin = .token("secret") }
        for call in [
            ConsumerRequest("POST", "/__admin/reset").with(.bytes([])), .get("/__admin/health"), .get("/__admin/x"),
        ] {
            let answer = try stub.answer(to: field.map { call.with("Authorization", $0) } ?? call)
            #expect(answer.status == 401)
            #expect(answer["WWW-Authenticate"] == "Bearer")
            for right in ["Bearer secret", "bearer secret", "BEARER  secret"] {
                #expect(try stub.answer(to: call.with("Authorization", right)).status != 401)
            }
        }
        #expect(try stub.answer(to: .get("/livez")).status == 200)
        #expect(try stub.answer(to: .read(Seed.tomorrow, on: .core)).status == 200)
    }

    @Test(
        "without an admin API there is nothing to find",
        arguments: ["/__admin/health", "/__admin/reset", "/__admin"]
    )
    func noAdmin(_ path: String) throws {
        let stub = try Stub { $0.admin = .none }
        let answer = try stub.answer(to: .get(path))
        #expect(answer.status == 404)
        #expect(try answer.issues().map(\.rule) == ["core.route.known"])
        #expect(try stub.answer(to: .get("/readyz")).status == 200)
    }
}
