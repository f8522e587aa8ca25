import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Targets that cannot be decoded")
struct UnreadableTargetTests {
    static let paths = ["Appointment/a%00", "Appointment/a%", "Appointment/%zz?_format=xml", "Appointment/..", "%ff/a"]

    /// What the systems call a request that they cannot read; nil for those without codes of their own.
    private static let codes: [String: String?] = [
        "core": nil, "systmone": "BAD_REQUEST", "gpconnect": "BAD_REQUEST", "registry": nil, "bars": "SEND_BAD_REQUEST",
        "healthcloud": nil,
    ]

    @Test(
        "below a mount they are refused in its words, in the format that is asked for",
        arguments: Consumer.all,
        WireFormat.allCases
    )
    func belowMount(_ consumer: Consumer, _ format: WireFormat) throws {
        let stub = try Stub()
        let dialect = consumer.dialect
        for path in Self.paths {
            let request = consumer.read(as: format).with(target: "\(consumer.base)/\(path)")
            let answer = try stub.answer(to: request)
            #expect(answer.status == 400)
            // Health Cloud speaks JSON alone.
            let isXML = dialect.mediaTypes.preferred(.xml) != nil && (path.hasSuffix("=xml") || format == .xml)
            let asked = isXML ? WireFormat.xml : .json
            let tree = try asked.read(answer.content, dialect.release)
            #expect(tree["resourceType"] == "OperationOutcome")
            #expect(answer["Content-Type"] == dialect.mediaTypes.preferred(asked)?.contentType)
            let code = tree["issue"]?[0]?["details"]?["coding"]?[0]?["code"]
            #expect(code == (Self.codes[dialect.name] ?? nil).map { .string($0) })
            let seen = try stub.answer(to: .get("/__admin/requests")).json["requests"]?[0]
            #expect(seen?["dialect"] == .string(dialect.name))
            #expect(seen?["rules"] == [.string("\(dialect.name).message.well-formed")])
        }
    }

    @Test("so is what is no HTTP at all", arguments: Consumer.all)
    func noHTTP(_ consumer: Consumer) throws {
        let stub = try Stub()
        let path = "\(consumer.base)/Appointment/\(consumer.appointment)"
        for text in [
            "GET \(path)\r\n\r\n", "GET \(path) HTTP/1.1\r\nHost : a\r\n\r\n", "GET \(path) HTTP/1.1\nHost: a\n\n",
            "GET \(path) HTTP/one\r\n\r\n", "GET \(path)\u{e9} HTTP/1.1\r\n\r\n",
            "GET \(path) and more HTTP/1.1\r\n\r\n",
            "GET http://stub.test\(path)%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        ] {
            let answer = try stub.connect().answer(toBytes: text)
            #expect(answer.status == 400)
            #expect(answer["Content-Type"] == consumer.dialect.mediaTypes.standard.contentType, "\(text)")
            let code = try answer.json["issue"]?[0]?["details"]?["coding"]?[0]?["code"]
            #expect(code == (Self.codes[consumer.dialect.name] ?? nil).map { .string($0) }, "\(text)")
        }
    }

    @Test(
        "below /__admin they are refused in JSON, and so is what is no HTTP",
        arguments: [
            "GET /__admin/%zz HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /__admin/resources/core/a%00 HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /__admin/health\r\n\r\n", "POST /__admin/reset HTTP/1.1\nHost: a\n\n",
            "POST /__admin/reset HTTP/1.1\r\nHost : a\r\n\r\n",
            "GET /__sandbox/a/__admin/.. HTTP/1.1\r\nHost: a\r\n\r\n",
            "GET /__admin/\u{e9} HTTP/1.1\r\n\r\n", "GET /__admin/health HTTP/one\r\n\r\n",
        ]
    )
    func belowAdmin(_ text: String) throws {
        let stub = try Stub.withTwoMounts()
        let answer = try stub.connect().answer(toBytes: text)
        #expect(answer.status == 400)
        #expect(answer["Content-Type"] == "application/json;charset=utf-8")
        #expect(try answer.resource().members.map(\.name) == ["error"])
    }

    @Test("a head that stops after its first line is refused in the words of its mount")
    func headCutOff() throws {
        let stub = try Stub { $0.limits.headSeconds = 1 }
        let client = try stub.connect()
        let answer = try client.answer(
            toBytes: "GET \(TestMount.systmone.path("Appointment/1")) HTTP/1.1\r\nHost: a\r\n"
        )
        #expect(answer.status == 408)
        #expect(try answer.spineIssues().map(\.rule) == ["systmone.message.in-time"])
    }
}
