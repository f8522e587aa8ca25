import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Glibc
import HTTPAsking
import Provider
import Sockets
import Synchronization
import TestSupport
import Testing

@Suite("A history that is made while it is sent", .timeLimit(.minutes(10)))
struct LongHistoryTests {
    private static let comments = (1...4).map { String(repeating: "\($0)", count: 40_000) }

    /// A stub whose appointment has five versions, four of them with 40,000 letters.
    private static func stub(
        for consumer: Consumer,
        _ configure: (inout StubConfiguration) -> Void = { _ in }
    ) throws -> Stub {
        let stub = try Stub(for: consumer, configure)
        let appointment = try consumer.stored(in: stub)
        for comment in comments { try put(comment, in: appointment, consumer, stub) }
        return stub
    }

    private static func put(_ comment: String, in appointment: JSONObject, _ consumer: Consumer, _ stub: Stub) throws {
        let path = "appointments/\(consumer.dialect.name)/\(consumer.appointment)"
        let answer = try stub.admin("PUT", path, .object(appointment.setting("comment", to: .string(comment))))
        try #require(answer.status == 200, "\(answer.text)")
    }

    @Test("it is the same Bundle in every dialect, format and layout, whole or compressed", arguments: Consumer.all)
    func everywhere(_ consumer: Consumer) throws {
        let stub = try Self.stub(for: consumer)
        let release = consumer.dialect.release
        for format in WireFormat.allCases where consumer.dialect.mediaTypes.preferred(format) != nil {
            let request = consumer.history(as: format)
            let answer = try stub.answer(to: request)
            #expect(answer.status == 200)
            #expect(answer["Transfer-Encoding"] == "chunked")
            #expect(answer["Content-Length"] == nil)
            let bundle = try answer.tree(release)
            #expect(bundle["total"] == 5)
            let entries = bundle["entry"]?.array ?? []
            #expect(entries.map { $0["resource"]?["comment"]?.string?.utf8.first }.prefix(4) == [52, 51, 50, 49])
            #expect(entries.prefix(4).allSatisfy { $0["resource"]?["comment"]?.string?.utf8.count == 40_000 })
            #expect(entries.map { $0["request"]?["method"] } == ["PUT", "PUT", "PUT", "PUT", "POST"])
            #expect(Validator(release).findings(in: bundle).map(\.description) == [])

            for other in [request.with("Accept-Encoding", "gzip"), request.appending("?_pretty=true")] {
                #expect(try stub.answer(to: other).tree(release) == bundle)
            }
            let head = try stub.connect().answer(to: request.with(method: "HEAD"))
            #expect(head.status == 200)
            #expect(head["Content-Type"] == answer["Content-Type"])
            #expect(head["Transfer-Encoding"] == "chunked")
        }
    }

    @Test("it gives the versions of the moment in which it was asked for, whatever comes meanwhile")
    func snapshot() throws {
        let stub = try Self.stub(for: .core) { $0.limits.versions = 5 }
        let appointment = try Consumer.core.stored(in: stub)
        // So many bytes that neither side's buffers hold them.
        let large = String(repeating: "z", count: 1_000_000)
        for _ in 1...5 { try Self.put(large, in: appointment, .core, stub) }
        let slow = try ClientConnection(to: .init(host: "127.0.0.1", port: stub.port), receiveBufferBytes: 4096)
        try slow.send(Consumer.core.history().bytes)
        while try stub.journal().last?["interaction"] != "history" { usleep(1_000) }
        for _ in 1...5 { try Self.put("later", in: appointment, .core, stub) }
        let bundle = try slow.receiveAnswer().resource()
        #expect(bundle["total"] == 5)
        let comments = bundle["entry"]?.array?.map { $0["resource"]?["comment"] } ?? []
        #expect(comments.count == 5 && comments.allSatisfy { $0 == .string(large) })
        let later = try stub.answer(to: Consumer.core.history()).resource()
        #expect(later["entry"]?[0]?["resource"]?["comment"] == "later")
    }

    @Test("HTTP/1.0 gets it up to the end of the connection")
    func oldClient() throws {
        let stub = try Self.stub(for: .core)
        let client = try stub.connect()
        let target = "/Appointment/\(Consumer.core.appointment)/_history"
        try client.send("GET \(target) HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        let (bytes, ending) = try client.receiveToEnd()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("Transfer-Encoding"))
        #expect(text.contains("\r\nConnection: close\r\n\r\n{\"resourceType\":\"Bundle\""))
        #expect(text.hasSuffix("}]}"))
        #expect(ending == .orderly)
    }

    @Test("a short one has a length")
    func short() throws {
        let stub = try Stub(for: .core)
        let answer = try stub.answer(to: Consumer.core.history())
        #expect(answer["Content-Length"] == "\(answer.content.count)")
    }

    @Test("If-None-Match: * is answered with 304, a tag is none of its, and what is no tag is refused")
    func conditional() throws {
        let stub = try Stub(for: .core)
        let history = Consumer.core.history()
        #expect(try stub.answer(to: history.with("If-None-Match", "*")).status == 304)
        #expect(try stub.answer(to: history.with("If-None-Match", "W/\"1\"")).status == 200)
        let refused = try stub.answer(to: history.with("If-None-Match", "1"))
        #expect(refused.status == 400)
        #expect(try refused.issues() == [Issue("core.if-match.readable", "value", at: "http.If-None-Match")])
    }
}

extension LongHistoryTests {
    /// The journal's word on the answer to the last history, once it has left the stub.
    private static func entryWhenEnded(in stub: Stub) throws -> JSONValue {
        while true {
            let entry = try #require(try stub.journal().last { $0["interaction"] == "history" })
            if entry["response"]?["streamed"]?["state"] != "sending" { return entry }
            usleep(1_000)
        }
    }

    @Test("the journal has its beginning and, once it was sent, its length", arguments: ["identity", "gzip"])
    func journal(_ coding: String) throws {
        let stub = try Self.stub(for: .core)
        let answer = try stub.answer(to: Consumer.core.history().with("Accept-Encoding", coding))
        let entry = try Self.entryWhenEnded(in: stub)
        #expect(entry["response"]?["streamed"] == ["bytes": .integer(answer.content.count), "state": "sent"])
        #expect(entry["delivered"] == true)
        let body = entry["response"]?["body"]?.string.map { "\($0)" } ?? ""
        #expect(body.hasPrefix("{\"resourceType\":\"Bundle\",\"type\":\"history\""))
        #expect((1000...100_000).contains(body.utf8.count))
    }

    @Test("an answer whose reader goes away is told apart from one that was sent")
    func cutOff() throws {
        let stub = try Self.stub(for: .core)
        let appointment = try Consumer.core.stored(in: stub)
        for _ in 1...10 { try Self.put(String(repeating: "z", count: 1_000_000), in: appointment, .core, stub) }
        do {
            let slow = try ClientConnection(to: .init(host: "127.0.0.1", port: stub.port), receiveBufferBytes: 4096)
            try slow.send(Consumer.core.history().bytes)
            _ = try slow.receiveHead()
            let underWay = try #require(try stub.journal().last { $0["interaction"] == "history" })
            #expect(underWay["response"]?["streamed"]?["state"] == "sending")
            #expect(underWay["delivered"] == true)
        }
        let entry = try Self.entryWhenEnded(in: stub)
        #expect(entry["response"]?["streamed"]?["state"] == "cut off")
        #expect(entry["delivered"] == false)
    }

    @Test("its line in the log comes when it was sent, with its length")
    func log() throws {
        let lines = Lines()
        let stub = try Self.stub(for: .core) { $0.log = .text(lines.append) }
        let answer = try stub.answer(to: Consumer.core.history())
        _ = try Self.entryWhenEnded(in: stub)
        #expect(lines.all.filter { $0.contains("/_history 200 core \(answer.content.count) B ") }.count == 1)
        #expect(try stub.connect().answer(to: Consumer.core.history().with(method: "HEAD")).status == 200)
        #expect(lines.all.last?.contains(" HEAD ") == true)
    }

    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])

        var all: [String] { lines.withLock { $0 } }

        func append(_ line: String) {
            lines.withLock { $0.append(line) }
        }
    }

    @Test("a fault can cut it, and explain shows its beginning")
    func faultAndExplain() throws {
        let stub = try Self.stub(for: .core)
        try stub.fault(["kind": "truncated"])
        let client = try stub.connect()
        try client.send(Consumer.core.history().with("Connection", "close").bytes)
        let bytes = try client.receiveToEnd().content
        #expect((1000...100_000).contains(bytes.count))

        let path = "Appointment/\(Consumer.core.appointment)/_history"
        let explained = try stub.admin("POST", "explain", ["path": .string(path)]).json["dialects"]?[0]
        #expect(explained?["body"]?.string?.utf8.count == 64 * 1024)
        #expect(explained?["bodyIsWhole"] == false)
    }
}
