import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Fields of every answer")
struct CommonFieldsTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private static let targets = [
        "/Appointment/aebebd1000000001", "/Appointment/unknown", "/nothing", "/livez", "/readyz", "/__admin/health",
        "/__admin/nothing", "/SystmOneMHS/NHSConnect/Z12345/STU3/1/Appointment/aebebd1000000000",
    ]

    @Test("no answer may be kept, and each says when it was made", arguments: targets)
    func cacheAndDate(_ target: String) throws {
        let answer = try stub.answer(to: .get(target))
        #expect(answer["Cache-Control"] == "no-store")
        let date = try #require(answer["Date"])
        #expect(date.wholeMatch(of: /[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT/) != nil)
        // The Date field goes by real time, not by the stub's.
        #expect(!date.contains("2019"))
    }

    @Test(
        "answers of a mount say which fields of the request they vary with",
        arguments: [
            "/Appointment/aebebd1000000001", "/Appointment/aebebd1000000001/_history", "/Appointment/unknown",
            "/Appointment/aebebd1000000001/_history/1", "/nothing", "/metadata",
            "/SystmOneMHS/NHSConnect/Z12345/STU3/1/Appointment/aebebd1000000000",
        ]
    )
    func vary(_ target: String) throws {
        #expect(try stub.answer(to: .get(target))["Vary"] == "Accept, Accept-Encoding")
    }

    @Test("an id that the request has comes back", arguments: targets)
    func echoed(_ target: String) throws {
        let call = ConsumerRequest.get(target).with("X-Request-Id", "my own; id=\"1\"").with("X-Correlation-Id", "c-1")
        let answer = try stub.answer(to: call)
        #expect(answer["X-Request-Id"] == "my own; id=\"1\"")
        #expect(answer["X-Correlation-Id"] == "c-1")
    }

    @Test("without one, the stub makes a UUID, another one each time", arguments: targets)
    func made(_ target: String) throws {
        let answers = try (0..<3).map { _ in try stub.answer(to: .get(target)) }
        let ids = answers.compactMap { $0["X-Request-Id"] }
        #expect(Set(ids).count == 3)
        for id in ids {
            #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        }
        #expect(answers.allSatisfy { $0["X-Correlation-Id"] == nil })
    }

    @Test("an empty one is none", arguments: ["", " "])
    func empty(_ identifier: String) throws {
        let answer = try stub.answer(to: .get("/livez").with("X-Request-Id", identifier))
        #expect(answer["X-Request-Id"]?.utf8.count == 36)
    }

    @Test("refused bytes get them too")
    func refusedBytes() throws {
        let answer = try stub.connect().answer(toBytes: "GET / HTTP/1.1\r\n\r\n")
        #expect(answer.status == 400)
        #expect(answer["Cache-Control"] == "no-store")
        #expect(answer["X-Request-Id"]?.utf8.count == 36)
        #expect(answer["Date"] != nil)
    }
}

@Suite("Location")
struct LocationTests {
    private func location(
        _ fields: [(String, String)],
        mount: TestMount = .core,
        configure: (inout StubConfiguration) -> Void = { _ in }
    ) throws -> String? {
        let stub = try Stub(configure)
        let read = try stub.answer(to: .read(Seed.tomorrow, on: mount))
        let update = ConsumerRequest.update(Seed.tomorrow, on: mount, try read.resource().cancelled())
            .ifMatch(try #require(read.version))
        let call = fields.reduce(update) { $0.adding($1.0, $1.1) }
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200)
        return answer["Location"]
    }

    @Test(
        "it is built on what the client asked for",
        arguments: [
            ([], "http://stub.test"),
            ([("Host", "127.0.0.1:9000")], "http://127.0.0.1:9000"),
            ([("Host", "[::1]:9000")], "http://[::1]:9000"),
            ([("X-Forwarded-Host", "api.test")], "http://api.test"),
            ([("X-Forwarded-Proto", "https")], "https://stub.test"),
            ([("X-Forwarded-Proto", "HTTPS")], "https://stub.test"),
            ([("X-Forwarded-Host", "api.test:8443"), ("X-Forwarded-Proto", "https")], "https://api.test:8443"),
            (
                [("X-Forwarded-Host", "outer.test, inner.test"), ("X-Forwarded-Proto", "https, http")],
                "https://outer.test"
            ),
            ([("X-Forwarded-Proto", "ftp")], "http://stub.test"),
            ([("X-Forwarded-Host", "api.test/evil\"")], "http://stub.test"),
            ([("X-Forwarded-Host", "")], "http://stub.test"),
            ([("X-Forwarded-Prefix", "/fhir/stub")], "http://stub.test/fhir/stub"),
            ([("X-Forwarded-Prefix", "/fhir/, /inner")], "http://stub.test/fhir"),
            ([("X-Forwarded-Prefix", "/")], "http://stub.test"),
            ([("X-Forwarded-Prefix", "fhir")], "http://stub.test"),
            ([("X-Forwarded-Prefix", "//evil.test")], "http://stub.test"),
            ([("X-Forwarded-Prefix", "/a?b\"")], "http://stub.test"),
            ([("X-Forwarded-Port", "8443")], "http://stub.test:8443"),
            ([("Host", "127.0.0.1:9000"), ("X-Forwarded-Port", "8443")], "http://127.0.0.1:8443"),
            ([("Host", "[::1]:9000"), ("X-Forwarded-Port", "80")], "http://[::1]"),
            ([("X-Forwarded-Host", "api.test:1"), ("X-Forwarded-Port", "2")], "http://api.test:1"),
            ([("X-Forwarded-Host", "[::1]"), ("X-Forwarded-Port", "2")], "http://[::1]:2"),
            ([("X-Forwarded-Port", "0")], "http://stub.test"),
            ([("X-Forwarded-Port", "65536")], "http://stub.test"),
            (
                [
                    ("X-Forwarded-Host", "api.test"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Port", "443"),
                    ("X-Forwarded-Prefix", "/fhir"),
                ],
                "https://api.test/fhir"
            ),
        ]
    )
    func fromRequest(_ fields: [(String, String)], _ base: String) throws {
        #expect(try location(fields) == "\(base)/Appointment/aebebd1000000001/_history/2")
    }

    @Test("a base URL that is configured beats the request's")
    func configured() throws {
        let location = try location([("Host", "a"), ("X-Forwarded-Host", "b")]) { $0.baseURL = "https://fhir.test/x" }
        #expect(location == "https://fhir.test/x/Appointment/aebebd1000000001/_history/2")
    }

    @Test("below a mount it keeps the mount's path as it was asked for")
    func belowMount() throws {
        let location = try #require(try location([], mount: .systmone))
        let base = "http://stub.test/SystmOneMHS/NHSConnect/Z12345/STU3/1/Appointment/aebebd1000000001/_history/"
        #expect(location.hasPrefix(base))
        #expect(location.dropFirst(base.count).wholeMatch(of: /[0-9A-F]{32}/) != nil)
    }

    @Test("where Content-Location is said too, the two are one", arguments: [TestMount.core, .systmone])
    func contentLocation(_ mount: TestMount) throws {
        let stub = try Stub.withTwoMounts()
        let read = try stub.answer(to: .read(Seed.tomorrow, on: mount))
        let call = ConsumerRequest.update(Seed.tomorrow, on: mount, try read.resource().cancelled())
        let updated = try stub.answer(to: call.ifMatch(try #require(read.version)))
        #expect(updated.status == 200)
        #expect(updated["Location"] != nil)
        #expect(updated["Content-Location"] == (mount == .systmone ? updated["Location"] : nil))
        #expect((read["Content-Location"] != nil) == (mount == .systmone))
    }

    @Test("it can be followed")
    func followed() throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.tomorrow)
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled())
            .ifMatch("1")
            .with("Host", "127.0.0.1:\(stub.port)")
        let updated = try stub.answer(to: call)
        let location = try #require(updated["Location"])
        #expect(location.hasPrefix(stub.url))
        let answer = try stub.answer(to: .get(String(location.dropFirst(stub.url.count))))
        #expect(try answer.resource() == updated.resource())
    }

    @Test("a request of HTTP/1.0 without Host gets the address that the stub listens on")
    func withoutHost() throws {
        let stub = try Stub.withTwoMounts()
        let answer = try stub.connect().answer(toBytes: "GET /Appointment/aebebd1000000001/_history HTTP/1.0\r\n\r\n")
        let url = try answer.json["link"]?[0]?["url"]
        #expect(url == .string("\(stub.url)/Appointment/aebebd1000000001/_history"))
    }

    @Test("a target in absolute form beats Host")
    func absoluteForm() throws {
        let stub = try Stub.withTwoMounts()
        let target = "http://other.test/Appointment/aebebd1000000001/_history"
        let answer = try stub.answer(to: .get(target))
        #expect(try answer.json["link"]?[0]?["url"] == .string(target))
    }
}
