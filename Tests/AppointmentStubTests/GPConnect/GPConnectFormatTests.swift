import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("GP Connect: media types")
struct GPConnectFormatTests {
    private let consumer = Consumer.gpconnect

    /// Content-Type and Accept and `_format`, in JSON or XML each.
    static let combinations: [[WireFormat]] = WireFormat.allCases.flatMap { content in
        WireFormat.allCases.flatMap { accept in WireFormat.allCases.map { [content, accept, $0] } }
    }

    @Test("all eight combinations of Content-Type, Accept and _format cancel", arguments: combinations)
    func combination(_ formats: [WireFormat]) throws {
        let (content, accept, format) = (formats[0], formats[1], formats[2])
        let answer = try consumer.cancel(
            in: try Stub(for: .gpconnect),
            as: content,
            spoil: {
                $0.with("Accept", "application/fhir+\(accept)").appending("?_format=application%2Ffhir%2B\(format)")
            }
        )
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+\(format);charset=utf-8")
        #expect(try answer.tree()["status"] == "cancelled")
        #expect(answer.text.hasPrefix(format == .xml ? "<?xml" : "{"))
    }

    @Test(
        "without _format Accept decides, without both the Content-Type",
        arguments: WireFormat.allCases,
        WireFormat.allCases
    )
    func fallbacks(_ content: WireFormat, _ accept: WireFormat) throws {
        let decided = try consumer.cancel(
            in: try Stub(for: .gpconnect),
            as: content,
            spoil: {
                $0.with("Accept", "application/fhir+\(accept)")
            }
        )
        #expect(decided["Content-Type"] == "application/fhir+\(accept);charset=utf-8")
        let same = try consumer.cancel(in: try Stub(for: .gpconnect), as: content)
        #expect(same["Content-Type"] == "application/fhir+\(content);charset=utf-8")
    }

    @Test("with nothing said a read is JSON")
    func standard() throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.read())
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
    }

    @Test(
        "the names from before STU3 are understood, and answered in kind",
        arguments: [
            ("application/json+fhir", nil, "application/json+fhir"),
            ("application/xml+fhir", nil, "application/xml+fhir"),
            ("application/json+fhir", "application/fhir+xml", "application/fhir+xml"),
            ("application/fhir+xml", "application/json+fhir", "application/json+fhir"),
            ("application/json+fhir;charset=utf-8", "application/xml+fhir;q=0.9", "application/xml+fhir"),
        ] as [(String, String?, String)]
    )
    func legacy(_ content: String, _ accept: String?, _ answered: String) throws {
        let sent: WireFormat = content.contains("xml") ? .xml : .json
        let answer = try consumer.cancel(
            in: try Stub(for: .gpconnect),
            as: sent,
            spoil: { call in
                let call = call.with("Content-Type", content)
                return accept.map { call.with("Accept", $0) } ?? call
            }
        )
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(answered);charset=utf-8")
    }

    @Test(
        "_format is understood percent-encoded, raw and short",
        arguments: [
            "application%2Ffhir%2Bxml", "application/fhir+xml", "xml", "application%2Fxml%2Bfhir", "text/xml",
        ]
    )
    func format(_ format: String) throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.read(as: .json).appending("?_format=\(format)"))
        #expect(answer.status == 200)
        #expect(answer.format == .xml)
    }

    @Test(
        "what the stub does not write is 415, not 406",
        arguments: [
            ("image/png", ""), ("application/fhir+json", "?_format=text/plain"), ("application/fhir+json;q=0", ""),
        ]
    )
    func unwritable(_ accept: String, _ query: String) throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.read().with("Accept", accept).appending(query))
        #expect(answer.status == 415)
        let issues = try answer.spineProblems()
        let place = query.isEmpty ? "http.Accept" : "http._format"
        #expect(issues == [.gpConnect("media-type.answer", .badRequest, at: place)])
    }

    @Test("what the stub does not read is 415, and changes nothing", arguments: ["text/plain", "application/pdf", nil])
    func unreadable(_ type: String?) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            spoil: { call in
                type.map { call.with("Content-Type", $0) } ?? call.without("Content-Type")
            }
        )
        #expect(answer.status == 415)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("media-type.body", .badRequest, at: "http.Content-Type")])
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("gzip is honoured where it is asked for", arguments: WireFormat.allCases)
    func gzip(_ format: WireFormat) throws {
        let answer = try Stub(for: .gpconnect).answer(
            to: consumer.capabilities(as: format).with("Accept-Encoding", "gzip")
        )
        #expect(answer.status == 200)
        #expect(answer["Content-Encoding"] == "gzip")
        #expect(try answer.tree()["resourceType"] == "CapabilityStatement")
    }
}
