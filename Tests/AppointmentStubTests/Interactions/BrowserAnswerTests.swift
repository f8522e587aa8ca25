import Demonstration
import FHIR
import HTTPAsking
import Provider
import Testing

@Suite("What a browser gets of a mount")
struct BrowserAnswerTests {
    private static let accepts = [
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
        "text/html, application/xhtml+xml, image/jxr, */*", "text/html",
    ]

    @Test("JSON that it can show, with lines and blanks, refusals too", arguments: Consumer.all)
    func shown(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let requests =
            [consumer.read(), consumer.read("nobody"), consumer.history(), consumer.capabilities()]
            .flatMap { request in
                Self.accepts.map { request.with("Accept", $0) } + [
                    request.with("Accept", "*/*").with("Sec-Fetch-Mode", "navigate"),
                    request.without("Accept").with("Sec-Fetch-Mode", "navigate"),
                ]
            }
        for request in requests {
            let answer = try stub.answer(to: request)
            #expect(answer["Content-Type"] == "application/json;charset=utf-8")
            #expect(answer.text.hasPrefix("{\n  \"resourceType\": \""))
        }
    }

    @Test("_format beats it, and _pretty says otherwise", arguments: Consumer.all)
    func asked(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let read = consumer.read().with("Accept", Self.accepts[0])
        let json = try stub.answer(to: read.appending("?_format=json"))
        #expect(json["Content-Type"] == "application/json;charset=utf-8")
        #expect(json.text.hasPrefix("{\n"))
        let named = try stub.answer(to: read.appending("?_format=application/fhir%2Bjson"))
        #expect(named["Content-Type"] == "application/fhir+json;charset=utf-8")
        #expect(named.text.hasPrefix("{\n"))
        let compact = try stub.answer(to: read.appending("?_pretty=false"))
        #expect(compact["Content-Type"] == "application/json;charset=utf-8")
        #expect(compact.text.hasPrefix("{\"resourceType\":\""))
        guard consumer.dialect.mediaTypes.formats.contains(.xml) else { return }
        let xml = try stub.answer(to: read.appending("?_format=xml"))
        #expect(xml["Content-Type"] == "application/fhir+xml;charset=utf-8")
    }

    @Test(
        "who is none gets FHIR's own",
        arguments: [
            "*/*", "application/fhir+json, text/html", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
        ]
    )
    func others(_ accept: String) throws {
        let stub = try Stub.withTwoMounts()
        let answer = try stub.answer(to: .read(Seed.tomorrow, on: .core).with("Accept", accept))
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        #expect(answer.text.hasPrefix("{\"resourceType\":\""))
    }
}
