import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import Testing

import AppointmentStub

@Suite("A provider's URL behind the path of a proxy")
struct ProxyPathTests {
    static let prefixes = [
        ("/https://provider.example", "https://provider.example"),
        ("/https:/provider.example", "https://provider.example"),
        ("/http://10.1.2.3:8443", "http://10.1.2.3:8443"),
        ("/HTTPS:/provider.example:443", "https://provider.example:443"),
    ]

    @Test(
        "it reaches the mount behind it, and URLs begin with that scheme and host",
        arguments: Consumer.all,
        WireFormat.allCases
    )
    func reached(_ consumer: Consumer, _ format: WireFormat) throws {
        let stub = try Stub { $0.baseURL = "http://configured.example" }
        for (prefix, origin) in Self.prefixes {
            let plain = try stub.answer(to: consumer.read(as: format))
            let answer = try stub.answer(to: consumer.read(as: format).behind(prefix))
            #expect(answer.status == 200)
            #expect(answer.content == plain.content)
            let history = try stub.answer(to: consumer.history(as: .json).behind(prefix)).resource()
            let url = "\(origin)\(consumer.base)/Appointment/\(consumer.appointment)/_history"
            #expect(history["link"]?[0]?["url"] == .string(url))
            #expect(history["entry"]?[0]?["fullUrl"] == .string(String(url.dropLast("/_history".utf8.count))))
        }
    }

    @Test("a cancel, too, and its Location", arguments: Consumer.all)
    func cancelled(_ consumer: Consumer) throws {
        let stub = try Stub()
        let answer = try consumer.cancel(in: stub, spoil: { $0.behind("/https:/provider.example") })
        #expect(answer.status == 200)
        let version = try #require(answer.version)
        let url = "https://provider.example\(consumer.base)/Appointment/\(consumer.appointment)/_history/\(version)"
        #expect(answer["Location"] ?? url == url)
        #expect(try consumer.stored(in: stub)["meta"]?["versionId"] == .string(version))
    }

    @Test(
        "within a sandbox the proxy's path is whose URL it stands in",
        arguments: [
            ("/__sandbox/a/https://provider.example", "https://provider.example"),
            ("/https:/provider.example/__sandbox/a", "https://provider.example/__sandbox/a"),
        ]
    )
    func inSandbox(_ prefix: String, _ origin: String) throws {
        let stub = try Stub.withTwoMounts()
        let history = try stub.answer(to: .history(Seed.tomorrow, on: .core).behind(prefix)).resource()
        #expect(history["link"]?[0]?["url"] == .string("\(origin)/Appointment/\(Seed.tomorrow)/_history"))
        let sandboxes = try stub.answer(to: .get("/__admin/sandboxes")).json
        #expect(String(decoding: JSONWriter.write(sandboxes), as: UTF8.self).contains("\"a\""))
    }

    @Test(
        "what is none is refused as any other path",
        arguments: [
            "/ftp://provider.example", "/https:", "/https://", "/https:///provider.example", "/https://a@b", "/https",
        ]
    )
    func none(_ prefix: String) throws {
        let stub = try Stub.withTwoMounts()
        #expect(try stub.answer(to: .read(Seed.tomorrow, on: .core).behind(prefix)).status == 404)
    }

    @Test("a query stays what it is")
    func query() throws {
        let stub = try Stub.withTwoMounts()
        let target = "/https://provider.example/Appointment/\(Seed.tomorrow)?_format=xml&x=https://a/b"
        let answer = try stub.answer(to: .get(target))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"]?.hasPrefix("application/fhir+xml") == true)
    }
}

extension ConsumerRequest {
    fileprivate func behind(_ prefix: String) -> ConsumerRequest {
        with(target: prefix + target)
    }
}
