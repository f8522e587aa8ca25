import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("SystmOne: media types")
struct SystmOneMediaTypeTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test(
        "the answer is called as it was asked for, old names in kind",
        arguments: [
            ("application/fhir+json", "application/fhir+json"), ("application/json+fhir", "application/json+fhir"),
            ("*/*", "application/fhir+json"), ("application/json", "application/json"),
            ("application/json+fhir;q=0.9, application/fhir+json;q=0.8", "application/json+fhir"),
        ]
    )
    func accepted(_ accept: String, _ type: String) throws {
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone).with("Accept", accept))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(type);charset=utf-8")
    }

    @Test("no Accept is fine")
    func noAccept() throws {
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone))
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
    }

    @Test("what the stub does not write is 415, not 406", arguments: ["application/pdf", "text/turtle", "*/*;q=0"])
    func notAccepted(_ accept: String) throws {
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone).with("Accept", accept))
        #expect(answer.status == 415)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("media-type.answer", at: "http.Accept")])
    }

    @Test(
        "_format beats Accept, Accept beats Content-Type",
        arguments: [
            ("?_format=application%2Fjson%2Bfhir", "application/fhir+json", "application/json+fhir"),
            ("?_format=application/json+fhir", "application/fhir+json", "application/json+fhir"),
            ("?_format=json", "application/json+fhir", "application/fhir+json"),
            ("", "application/fhir+json", "application/fhir+json"),
            ("", nil, "application/json+fhir"),
        ] as [(String, String?, String)]
    )
    func precedence(_ query: String, _ accept: String?, _ type: String) throws {
        var call = try Fixture.recordedCancel().without("Accept").without("Accept-Encoding")
        call.target += query
        if let accept { call = call.with("Accept", accept) }
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(type);charset=utf-8")
    }

    @Test("a _format that is unknown is 415", arguments: ["pdf", "text%2Fplain"])
    func unknownFormat(_ format: String) throws {
        var call = ConsumerRequest.read(Seed.recorded, on: .systmone)
        call.target += "?_format=\(format)"
        let answer = try stub.answer(to: call)
        #expect(answer.status == 415)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("media-type.answer", at: "http._format")])
    }

    @Test("a body whose type is missing or unknown is 415", arguments: [nil, "text/plain", "application/pdf"])
    func unknownBody(_ type: String?) throws {
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let call = try Fixture.recordedCancel().without("Content-Type").without("Accept-Encoding")
        let answer = try stub.answer(to: type.map { call.with("Content-Type", $0) } ?? call)
        #expect(answer.status == 415)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("media-type.body", at: "http.Content-Type")])
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("refusals are in the negotiated format too, and gzipped if that was asked for")
    func refusals() throws {
        let call = try Fixture.recordedCancel().without("Ssp-To")
        let answer = try stub.answer(to: call)
        #expect(answer.status == 400)
        #expect(answer["Content-Type"] == "application/json+fhir;charset=utf-8")
        #expect(answer["Content-Encoding"] == "gzip")
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("header.required", at: "http.Ssp-To")])
    }

    @Test(
        "gzip only where it is asked for",
        arguments: [
            ("gzip", true), ("GZIP", true), ("x-gzip", true), ("*", true), ("deflate, gzip;q=0.5", true),
            ("gzip;q=0", false), ("identity", false), ("deflate", false), ("gzip;q=0.1, identity", false),
        ]
    )
    func compression(_ field: String, _ isCompressed: Bool) throws {
        let plain = try stub.answer(to: .read(Seed.recorded, on: .systmone))
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone).with("Accept-Encoding", field))
        #expect(answer.status == 200)
        #expect((answer["Content-Encoding"] != nil) == isCompressed)
        #expect((answer["Transfer-Encoding"] == "chunked") == isCompressed)
        #expect(answer["Vary"] == "Accept, Accept-Encoding")
        #expect(try answer.decoded == plain.decoded)
    }
}
