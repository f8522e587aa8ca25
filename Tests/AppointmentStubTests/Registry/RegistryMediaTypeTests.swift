import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("Registry: media types")
struct RegistryMediaTypeTests {
    private let consumer = Consumer.registry

    struct Case: CustomTestStringConvertible, Sendable {
        let accept: String?
        let query: String
        let answer: String

        init(_ accept: String?, _ query: String, _ answer: String) {
            self.accept = accept
            self.query = query
            self.answer = answer
        }

        init(_ accept: String?, _ answer: String) {
            self.init(accept, "", answer)
        }

        var testDescription: String { "\(accept ?? "no Accept") \(query)" }
    }

    private static let json = "application/fhir+json;charset=utf-8"
    private static let xml = "application/fhir+xml;charset=utf-8"

    static let cases = [
        Case(nil, json),
        Case("application/fhir+json", json), Case("application/fhir+xml", xml),
        Case("APPLICATION/FHIR+XML", xml), Case("application/fhir+xml;charset=utf-8", xml),
        Case("application/json", "application/json;charset=utf-8"), Case("text/json", "text/json;charset=utf-8"),
        Case("application/xml", "application/xml;charset=utf-8"), Case("text/xml", "text/xml;charset=utf-8"),
        Case("application/json+fhir", "application/json+fhir;charset=utf-8"),
        Case("application/xml+fhir", "application/xml+fhir;charset=utf-8"),
        Case("*/*", json), Case("application/*", json), Case("text/*", "text/json;charset=utf-8"),
        Case("application/fhir+json;q=0.5, application/fhir+xml", xml),
        Case("application/fhir+json, application/fhir+xml;q=0.9", json),
        Case("application/fhir+json;q=0, */*", xml),
        Case("image/png, application/fhir+xml;q=0.1", xml),
        Case("application/fhir+xml;fhirVersion=3.0", xml), Case("application/fhir+json; fhirVersion=3.0", json),
        Case(nil, "?_format=xml", xml), Case(nil, "?_format=json", json),
        Case("application/fhir+json", "?_format=xml", xml), Case("application/fhir+xml", "?_format=json", json),
        Case("image/png", "?_format=xml", xml),
        Case(nil, "?_format=application%2Ffhir%2Bxml", xml), Case(nil, "?_format=application/fhir+xml", xml),
        Case(nil, "?_format=text/xml", "text/xml;charset=utf-8"),
        Case(nil, "?_format=application%2Fjson", "application/json;charset=utf-8"),
    ]

    @Test("_format beats Accept, and the names that consumers use are understood", arguments: cases)
    func answers(_ asked: Case) throws {
        let call = consumer.read().appending(asked.query)
        let answer = try Stub(for: .registry).answer(to: asked.accept.map { call.with("Accept", $0) } ?? call)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == asked.answer)
        #expect(answer.text.hasPrefix(asked.answer.contains("xml") ? "<?xml" : "{"))
    }

    @Test(
        "what the stub does not write is 406",
        arguments: [
            ("image/png", ""), ("application/fhir+json;q=0", ""), ("application/fhir+turtle", ""), ("json", ""),
            ("application/fhir+json;fhirVersion=4.0", ""), ("application/fhir+json", "?_format=turtle"),
            ("application/fhir+json", "?_format=application%2Fpdf"),
        ]
    )
    func notAcceptable(_ accept: String, _ query: String) throws {
        let answer = try Stub(for: .registry).answer(to: consumer.read().appending(query).with("Accept", accept))
        #expect(answer.status == 406)
        let place = query.isEmpty ? "http.Accept" : "http._format"
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.media-type.answer", "not-supported", at: place)])
    }

    @Test(
        "what the stub does not read is 415, and changes nothing",
        arguments: [
            "text/plain", "application/fhir+json;fhirVersion=4.0", "application/fhir+xml; charset=latin-1", "nonsense",
            nil,
        ]
    )
    func unsupported(_ type: String?) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub) { call in
            type.map { call.with("Content-Type", $0) } ?? call.without("Content-Type")
        }
        #expect(answer.status == 415)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.media-type.body", "not-supported", at: "http.Content-Type")])
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "a body's format is what its Content-Type says, the answer's what was asked for",
        arguments: [
            "application/fhir+json", "application/json", "text/json", "application/json+fhir",
            "application/fhir+json; charset=UTF-8", "application/fhir+json;fhirVersion=3.0",
            "application/fhir+xml", "application/xml", "text/xml", "application/xml+fhir",
            "application/fhir+xml;charset=utf-8",
        ],
        [nil, WireFormat.json, .xml]
    )
    func bodies(_ type: String, _ asked: WireFormat?) throws {
        let sent: WireFormat = type.contains("xml") ? .xml : .json
        let answer = try consumer.cancel(in: try Stub(for: .registry), as: sent) { call in
            let call = call.with("Content-Type", type)
            return asked.map { call.with("Accept", "application/fhir+\($0)") } ?? call
        }
        #expect(answer.status == 200)
        #expect(answer.format == asked ?? sent)
    }

    @Test("errors come in the format asked for too", arguments: WireFormat.allCases, WireFormat.allCases)
    func errors(_ sent: WireFormat, _ asked: WireFormat) throws {
        let answer = try consumer.cancel(in: try Stub(for: .registry), as: sent) {
            $0.ifMatch("7").with("Accept", "application/fhir+\(asked)")
        }
        #expect(answer.status == 409)
        #expect(answer.format == asked)
        #expect(try answer.problems().map(\.rule) == ["registry.if-match.current"])
    }
}
