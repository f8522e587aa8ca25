import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("BaRS: media types and versions")
struct BaRSMediaTypeTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static let json = "application/fhir+json;charset=utf-8"
    private static let xml = "application/fhir+xml;charset=utf-8"

    @Test(
        "a name, a version 1.x and FHIR's release are understood",
        arguments: [
            (nil, "", json), ("application/fhir+json", "", json), ("application/fhir+xml", "", xml),
            ("application/json", "", "application/json;charset=utf-8"), ("text/json", "", "text/json;charset=utf-8"),
            ("application/xml", "", "application/xml;charset=utf-8"), ("text/xml", "", "text/xml;charset=utf-8"),
            ("application/json;version=1.2.0", "", "application/json;charset=utf-8"),
            ("application/xml", "?_format=text/json", "text/json;charset=utf-8"),
            ("*/*", "", json), ("application/*;q=0.1", "", json),
            ("application/fhir+json;version=1.2.0", "", json), ("application/fhir+json; version=1.0.0", "", json),
            ("application/fhir+json;version=1.9.7", "", json), ("application/fhir+json;version=1", "", json),
            ("application/fhir+xml;version=1.2.0", "", xml), ("application/fhir+json;version=\"1.2.0\"", "", json),
            ("application/fhir+json; version=1.2.0; fhirVersion=4.0", "", json),
            ("application/fhir+xml;fhirVersion=4.0.1", "", xml),
            ("application/fhir+json;version=2.0.0, application/fhir+xml;version=1.1.0;q=0.1", "", xml),
            (nil, "?_format=xml", xml), ("application/fhir+xml", "?_format=json", json),
            ("image/png", "?_format=application%2Ffhir%2Bxml", xml),
            (nil, "?_format=application%2Ffhir%2Bxml%3Bversion%3D1.2.0", xml),
        ]
    )
    func understood(_ accept: String?, _ query: String, _ answered: String) throws {
        let call = consumer.read().appending(query)
        let answer = try stub.answer(to: accept.map { call.with("Accept", $0) } ?? call)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == answered)
        #expect(try answer.tree(.r4)["id"]?.string?.string == consumer.appointment)
    }

    @Test(
        "another major version is 406 of the Receiver",
        arguments: [
            ("application/fhir+json;version=2.0.0", ""), ("application/fhir+xml;version=2", ""),
            ("application/fhir+json;version=0.9.0", ""), ("application/fhir+json;version=x", ""),
            ("application/fhir+json;version=\"\"", ""), ("application/fhir+json;version=10.0.0", ""),
            ("application/fhir+json", "?_format=application%2Ffhir%2Bjson%3Bversion%3D2.0.0"),
        ]
    )
    func otherVersion(_ accept: String, _ query: String) throws {
        let answer = try stub.answer(to: consumer.read().appending(query).with("Accept", accept))
        #expect(answer.status == 406)
        let outcome = try answer.barsOutcome()
        let place = query.isEmpty ? "http.Accept" : "http._format"
        #expect(outcome == BaRSOutcome("media-type.version", "processing", "REC_NOT_ACCEPTABLE", at: place))
    }

    @Test(
        "what is not written is 406 of the API",
        arguments: [
            ("image/png", ""), ("application/fhir+turtle", ""), ("application/fhir+json;q=0", ""),
            ("application/fhir+json;fhirVersion=3.0", ""), ("json", ""), ("application/fhir+json", "?_format=pdf"),
            ("application/fhir+json", "?_format=application%2Ffhir%2Bjson%3BfhirVersion%3D3.0"),
        ]
    )
    func notAcceptable(_ accept: String, _ query: String) throws {
        let answer = try stub.answer(to: consumer.read().appending(query).with("Accept", accept))
        #expect(answer.status == 406)
        let outcome = try answer.barsOutcome()
        let place = query.isEmpty ? "http.Accept" : "http._format"
        #expect(outcome == BaRSOutcome("media-type.answer", "processing", "SEND_NOT_ACCEPTABLE", at: place))
    }

    @Test(
        "what is not read is 415 of the Receiver, and changes nothing",
        arguments: [
            nil, "text/plain", "nonsense", "application/fhir+json;fhirVersion=3.0",
            "application/fhir+json;charset=latin-1",
            "application/x-www-form-urlencoded",
        ]
    )
    func unsupported(_ type: String?) throws {
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub) { call in
            type.map { call.with("Content-Type", $0) } ?? call.without("Content-Type")
        }
        #expect(answer.status == 415)
        let outcome = try answer.barsOutcome()
        #expect(
            outcome
                == BaRSOutcome(
                    "media-type.body",
                    "not-supported",
                    "REC_UNSUPPORTED_MEDIA_TYPE",
                    at: "http.Content-Type"
                )
        )
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("a body of another major version is 406, and changes nothing")
    func otherVersionOfBody() throws {
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub) { $0.with("Content-Type", "application/fhir+json;version=2.0.0") }
        #expect(answer.status == 406)
        let outcome = try answer.barsOutcome()
        #expect(
            outcome == BaRSOutcome("media-type.version", "processing", "REC_NOT_ACCEPTABLE", at: "http.Content-Type")
        )
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "a body's format is what its Content-Type says, the answer's what was asked for",
        arguments: [
            "application/fhir+json", "application/json;charset=UTF-8", "text/json",
            "application/fhir+json; version=1.2.0", "application/fhir+json;version=1.1.0;fhirVersion=4.0",
            "application/fhir+xml", "application/xml", "text/xml; charset=utf-8", "application/fhir+xml;version=1.2.0",
        ],
        [nil, WireFormat.json, .xml]
    )
    func bodies(_ type: String, _ asked: WireFormat?) throws {
        let sent: WireFormat = type.contains("xml") ? .xml : .json
        let answer = try consumer.cancel(in: stub, as: sent) { call in
            let call = call.with("Content-Type", type)
            return asked.map { call.with("Accept", "application/fhir+\($0);version=1.2.0") } ?? call
        }
        #expect(answer.status == 200)
        #expect(answer.format == asked ?? sent)
        #expect(try answer.tree(.r4)["status"] == "cancelled")
    }

    @Test("errors come in the format asked for too", arguments: WireFormat.allCases, WireFormat.allCases)
    func errors(_ sent: WireFormat, _ asked: WireFormat) throws {
        let answer = try consumer.cancel(in: stub, as: sent) {
            $0.ifMatch("7").with("Accept", "application/fhir+\(asked)")
        }
        #expect(answer.status == 409)
        #expect(answer.format == asked)
        #expect(try answer.barsOutcome().rule == "if-match.current")
    }
}
