import AppointmentStub
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("The page in a browser")
struct ConsolePageTests {
    private static let chromium =
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8"

    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private func page(_ path: String, accept: String? = chromium, on stub: Stub? = nil) throws -> ClientAnswer {
        let request = ConsumerRequest("GET", path)
        return try (stub ?? self.stub).answer(to: accept.map { request.with("Accept", .text($0)) } ?? request)
    }

    @Test(
        "a browser gets it, and finds all it needs from where it is",
        arguments: [
            ("/", "./"), ("/__admin", "./"), ("/__admin/", "../"), ("/?x=1", "./"),
            ("/__sandbox/blue/", "./"), ("/__sandbox/blue", "blue/"), ("/__sandbox/blue/__admin/", "../"),
        ]
    )
    func served(_ path: String, _ base: String) throws {
        let answer = try page(path)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "text/html;charset=utf-8")
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["Vary"] == "Accept, Sec-Fetch-Mode")
        #expect(answer.text.contains("<base href=\"\(base)\">"))
        #expect(try stub.journal().isEmpty)
    }

    @Test(
        "who is a browser, and who is not",
        arguments: [
            ("text/html", true), ("text/html, application/xhtml+xml", true), ("TEXT/HTML;q=0.9", true), (nil, false),
            ("*/*", false), ("application/fhir+json", false), ("application/fhir+json, text/html", false),
            // Java's own client.
            ("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", false),
        ] as [(String?, Bool)]
    )
    func browsers(_ accept: String?, _ isBrowser: Bool) throws {
        let answer = try page("/", accept: accept)
        #expect(answer.status == (isBrowser ? 200 : 404))
        #expect(answer.text.contains("OperationOutcome") == !isBrowser)
    }

    @Test("Sec-Fetch-Mode tells too; no other method gets the page")
    func navigation() throws {
        let navigation = ConsumerRequest("GET", "/").with("Accept", "*/*").with("Sec-Fetch-Mode", "navigate")
        #expect(try stub.answer(to: navigation)["Content-Type"] == "text/html;charset=utf-8")
        #expect(try stub.answer(to: navigation.with(method: "HEAD")).status == 200)
        #expect(try stub.answer(to: navigation.with(method: "POST").with(.bytes([]))).status == 404)
        let read = ConsumerRequest("GET", "/Appointment/\(Seed.tomorrow)").with("Sec-Fetch-Mode", "navigate")
        #expect(try stub.answer(to: read).text.contains("resourceType"))
    }

    @Test("nothing but its own files may run or be loaded")
    func policy() throws {
        #expect(
            try page("/")["Content-Security-Policy"]
                == "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                + "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'self'; form-action 'none'; "
                + "frame-ancestors 'none'"
        )
        for path in ["/", "/__admin/console/main.js"] {
            let answer = try page(path)
            #expect(answer["X-Content-Type-Options"] == "nosniff")
            #expect(answer["Referrer-Policy"] == "no-referrer")
            #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
        }
    }

    @Test(
        "its files have types and validators, and travel compressed",
        arguments: [
            ("main.js", "text/javascript;charset=utf-8"), ("console.css", "text/css;charset=utf-8"),
            ("icon.svg", "image/svg+xml"),
        ]
    )
    func files(_ name: String, _ type: String) throws {
        let path = "/__sandbox/blue/__admin/console/\(name)"
        let plain = try page(path, accept: nil)
        #expect(plain.status == 200)
        #expect(plain["Content-Type"] == type)
        #expect(plain["Cache-Control"] == "no-cache")
        let tag = try #require(plain["ETag"])
        let request = ConsumerRequest("GET", path)
        let compressed = try stub.answer(to: request.with("Accept-Encoding", "gzip, deflate, br"))
        #expect(compressed["Content-Encoding"] == "gzip")
        #expect(compressed["ETag"] == tag)
        #expect(compressed.content.count < plain.content.count)
        #expect(try Gunzip.decompress(compressed.content) == plain.content)
        let unchanged = try stub.answer(to: request.with("If-None-Match", .text(tag)))
        #expect(unchanged.status == 304)
        #expect(unchanged.content.isEmpty)
        #expect(try page("/__admin/console/nothing.js").status == 404)
    }

    @Test("it needs no token, which it asks for itself")
    func token() throws {
        let stub = try Stub { $0.admin = .token("secret") }
        #expect(try page("/", on: stub).status == 200)
        #expect(try page("/__admin/console/api.js", on: stub).status == 200)
        #expect(try page("/__admin/mounts", on: stub).status == 401)
    }

    @Test("without an admin API it is a list of the mounts, with nothing that runs")
    func noAdmin() throws {
        let stub = try Stub {
            $0.admin = .none
            $0.mounts = [.init(path: "/a<b>&\"c", dialect: "core"), .init(path: "/{ods}/x", dialect: "systmone")]
        }
        let answer = try page("/", on: stub)
        #expect(answer.status == 200)
        #expect(answer.text.contains("<a href=\"http://stub.test/a&lt;b&gt;&amp;&quot;c/metadata\">"))
        #expect(answer.text.contains("<code>http://stub.test/{ods}/x</code>"))
        #expect(!answer.text.contains("<script"))
        let policy = try #require(answer["Content-Security-Policy"])
        let nonce = try #require(policy.split(separator: "'").first { $0.hasPrefix("nonce-") }?.dropFirst(6))
        #expect(policy.hasPrefix("default-src 'none'; style-src 'nonce-\(nonce)'; "))
        #expect(answer.text.contains("<style nonce=\"\(nonce)\">"))
        #expect(try page("/__admin/", on: stub).status == 404)
        #expect(try page("/__admin/console/main.js", on: stub).status == 404)
        #expect(try page("/", accept: nil, on: stub).text.contains("OperationOutcome"))
    }
}
