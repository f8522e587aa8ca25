import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Core: media types")
struct CoreMediaTypeTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test(
        "the answer is called as it was asked for",
        arguments: [
            ("application/fhir+json", "application/fhir+json"), ("application/json+fhir", "application/json+fhir"),
            ("application/json", "application/json"), ("text/json", "text/json"), ("text/*", "text/json"),
            ("application/xml", "application/xml"), ("text/xml", "text/xml"),
            ("application/json; charset=utf-8, */*;q=0.1", "application/json"),
            ("*/*", "application/fhir+json"), ("application/*", "application/fhir+json"),
            ("APPLICATION/FHIR+JSON", "application/fhir+json"),
            ("application/fhir+json; fhirVersion=3.0", "application/fhir+json"),
            ("application/fhir+json;charset=utf-8", "application/fhir+json"),
            ("application/pdf, application/json+fhir;q=0.1", "application/json+fhir"),
            ("application/fhir+json;q=0.2, application/json+fhir;q=0.3", "application/json+fhir"),
        ]
    )
    func accepted(_ accept: String, _ type: String) throws {
        let answer = try stub.answer(to: .read(Seed.tomorrow, on: .core).with("Accept", accept))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(type);charset=utf-8")
    }

    @Test(
        "what the stub does not write is 406",
        arguments: [
            "application/pdf", "text/turtle", "application/fhir+json;q=0", "application/fhir+json;fhirVersion=4.0",
            "*/*;q=0", "fhir", "application/", ";",
        ]
    )
    func notAccepted(_ accept: String) throws {
        let answer = try stub.answer(to: .read(Seed.tomorrow, on: .core).with("Accept", accept))
        #expect(answer.status == 406)
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        let issues = try answer.issues()
        #expect(issues == [Issue("core.media-type.answer", "not-supported", at: "http.Accept")])
    }

    @Test(
        "_format beats Accept",
        arguments: [
            ("json", "application/fhir+json"), ("application/fhir%2Bjson", "application/fhir+json"),
            ("application/fhir+json", "application/fhir+json"), ("application%2Fjson", "application/json"),
            ("text/xml", "text/xml"), ("JSON", "application/fhir+json"),
        ]
    )
    func format(_ value: String, _ type: String) throws {
        let call = ConsumerRequest.get("/Appointment/\(Seed.tomorrow)?_format=\(value)").with(
            "Accept",
            "application/pdf"
        )
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(type);charset=utf-8")
    }

    @Test(
        "a _format that is unknown is 406, even with a good Accept",
        arguments: ["pdf", "turtle", "text%2Fplain", ""]
    )
    func unknownFormat(_ value: String) throws {
        let call = ConsumerRequest.get("/Appointment/\(Seed.tomorrow)?_format=\(value)").with(
            "Accept",
            "application/fhir+json"
        )
        let answer = try stub.answer(to: call)
        #expect(answer.status == 406)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.media-type.answer", "not-supported", at: "http._format")])
    }

    @Test(
        "a body whose type is missing or unknown is 415 and changes nothing",
        arguments: [
            nil, "application/pdf", "text/plain", "json", "", "application/fhir+json;fhirVersion=4.0",
            "application/fhir+json;charset=iso-8859-1", "application/x-www-form-urlencoded",
        ] as [String?]
    )
    func unknownBody(_ type: String?) throws {
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
            .ifMatch("1")
            .without("Content-Type")
        let answer = try stub.answer(to: type.map { call.with("Content-Type", $0) } ?? call)
        #expect(answer.status == 415)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.media-type.body", "not-supported", at: "http.Content-Type")])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test("without Accept, the answer is called as the body was")
    func likeTheBody() throws {
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
            .ifMatch("1")
            .with("Content-Type", "application/json+fhir; charset=UTF-8")
        #expect(try stub.answer(to: call)["Content-Type"] == "application/json+fhir;charset=utf-8")
    }

    @Test(
        "a charset other than UTF-8 is refused by its name",
        arguments: ["utf8", "iso-8859-1", "UTF_8", "utf-16", ""]
    )
    func charset(_ name: String) throws {
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
            .ifMatch("1")
        for type in ["application/fhir+json;charset=\(name)", "application/json; charset=\"\(name)\""]
        where !name.isEmpty || type.contains("\"") {
            let answer = try stub.answer(to: call.with("Content-Type", type))
            #expect(answer.status == 415)
            let words = try #require(try answer.diagnostics().first)
            #expect(words.hasPrefix("Content-Type: expected charset=utf-8, or no charset, but got charset=\(name). ("))
        }
        let quoted = call.with("Content-Type", "application/json;charset=\"UTF-8\"")
        #expect(try stub.answer(to: quoted).status == 200)
    }

    @Test("wrong both ways, both are named")
    func both() throws {
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
            .ifMatch("1")
            .with("Content-Type", "text/plain")
            .with("Accept", "application/pdf")
        let issues = try stub.answer(to: call).issues()
        #expect(issues.map(\.rule) == ["core.media-type.answer", "core.media-type.body"])
    }

    @Test("a query that cannot be decoded is 400", arguments: ["_format=%ff", "a=%C0%AF"])
    func badQuery(_ query: String) throws {
        let answer = try stub.answer(to: .get("/Appointment/\(Seed.tomorrow)?\(query)"))
        #expect(answer.status == 400)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.query.understood", "invalid", at: "http.target")])
    }
}
