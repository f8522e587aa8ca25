import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Admin API: what bodies are written in")
struct AdminMediaTypeTests {
    private let stub: Stub
    private let clock = ConsumerRequest.admin("PUT", "clock", ["state": "frozen"])
    private let load = ConsumerRequest.admin("POST", "resources/core")

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private static func line(_ id: String) -> String {
        String(decoding: JSONWriter.write(.object(.appointment(id))), as: UTF8.self)
    }

    @Test(
        "one resource to a line, by all its names",
        arguments: [
            "application/fhir+ndjson", "application/ndjson", "application/x-ndjson",
            "Application/X-NDJSON;charset=UTF-8",
        ]
    )
    func lines(_ type: String) throws {
        let text = Self.line("one") + "\n\n" + Self.line("two") + "\n"
        let answer = try stub.answer(to: load.with("Content-Type", type).with(.text(text)))
        #expect(try answer.json == ["loaded": 2])
    }

    @Test(
        "JSON by its names, by none where it begins like JSON, and by curl's name for what it was not told",
        arguments: [
            "application/json", "application/fhir+json", "text/json", "application/json+fhir",
            "application/json; charset=UTF-8", nil, "", "application/x-www-form-urlencoded",
        ] as [String?]
    )
    func json(_ type: String?) throws {
        func typed(_ request: ConsumerRequest) -> ConsumerRequest {
            type.map { request.with("Content-Type", $0) } ?? request
        }
        #expect(try stub.answer(to: typed(clock)).status == 200)
        #expect(try stub.answer(to: typed(load.with(.text("\r\n " + Self.line("one"))))).json == ["loaded": 1])
        let put = ConsumerRequest.admin("PUT", "appointments/core/one").with(.text(Self.line("one")))
        #expect(try stub.answer(to: typed(put)).status == 200)
    }

    @Test(
        "another type is 415, whatever the body begins like",
        arguments: [
            "text/plain", "text/plain;charset=UTF-8", "text/csv", "application/octet-stream", "application/jsonl",
            "json",
            "application/fhir+turtle", "multipart/form-data; boundary=x",
        ]
    )
    func others(_ type: String) throws {
        for call in [clock, load.with(.text(Self.line("one"))), .admin("POST", "faults", ["kind": "reset"])] {
            let answer = try stub.answer(to: call.with("Content-Type", type))
            #expect(answer.status == 415)
            #expect(answer["Content-Type"] == "application/json;charset=utf-8")
            let error = try #require(try answer.json["error"]?.string)
            #expect(error.hasPrefix("Content-Type: expected application/json, "))
        }
        #expect(try stub.admin("GET", "faults").json["faults"]?.array == [])
        #expect(try stub.admin("GET", "appointments/core/one").status == 404)
    }

    @Test("what a call does not take is 415 too, and what it takes is told")
    func notTaken() throws {
        let answer = try stub.answer(to: clock.with("Content-Type", "application/fhir+xml"))
        #expect(answer.status == 415)
        #expect(
            try answer.json["error"]
                == """
                Content-Type: expected application/json, application/fhir+json, text/json, application/json+fhir, but \
                got application/fhir+xml
                """
        )
        let put = ConsumerRequest.admin("PUT", "appointments/core/one").with(.text(Self.line("one")))
        #expect(try stub.answer(to: put.with("Content-Type", "application/fhir+ndjson")).status == 415)
    }

    @Test(
        "what has no type and does not begin like JSON is 415",
        arguments: ["<Appointment/>", "kind=reset", " ", "true"]
    )
    func unsaid(_ body: String) throws {
        for type in [nil, "application/x-www-form-urlencoded"] {
            let call = load.with(.text(body))
            let answer = try stub.answer(to: type.map { call.with("Content-Type", $0) } ?? call)
            #expect(answer.status == 415)
            let error = try #require(try answer.json["error"]?.string)
            let found = type ?? "none"
            #expect(error.hasSuffix("but got \(found), and a body that does not begin like JSON" as Text))
        }
    }

    @Test("a charset other than UTF-8 is refused by its name", arguments: ["utf8", "latin1"])
    func charset(_ name: String) throws {
        let answer = try stub.answer(to: clock.with("Content-Type", "application/json;charset=\(name)"))
        #expect(answer.status == 415)
        let text = "Content-Type: expected charset=utf-8, or no charset, but got charset=\(name)"
        #expect(try answer.json["error"]?.string == Text(text))
    }

    @Test("a call without a body needs no type, and one that takes none looks at none")
    func withoutBody() throws {
        let reset = ConsumerRequest.admin("POST", "reset").with("Content-Type", "text/plain")
        #expect(try stub.answer(to: reset).status == 204)
        let put = ConsumerRequest.admin("PUT", "sandboxes/blue").with("Content-Type", "text/plain")
        #expect(try stub.answer(to: put).status == 201)
    }
}
