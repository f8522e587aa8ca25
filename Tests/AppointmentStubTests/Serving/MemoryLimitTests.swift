import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Glibc
import HTTPAsking
import Provider
import Sockets
import TestSupport
import Testing

@Suite("The limit of memory, over a socket", .timeLimit(.minutes(10)))
struct MemoryLimitTests {
    private static let limit = 4 * 1024 * 1024

    private static func stub(for consumer: Consumer = .core) throws -> Stub {
        try Stub(for: consumer) { $0.limits.memoryBytes = limit }
    }

    /// What the stub says is in use; never more than a tenth above the limit.
    private static func used(in stub: Stub) throws -> Int {
        let memory = try stub.admin("GET", "health").json["memory"]
        #expect(memory?["limit"] == .integer(limit))
        let bytes = try #require(memory?["bytes"]?.integer)
        #expect(bytes <= limit + limit / 10)
        return bytes
    }

    private static func put(_ comment: String, in stub: Stub) throws -> ClientAnswer {
        let appointment = try Consumer.core.stored(in: stub).setting("comment", to: .string(comment))
        return try stub.admin("PUT", "appointments/core/\(Consumer.core.appointment)", .object(appointment))
    }

    /// Uploads until there is no more room.
    private static func fill(_ stub: Stub) throws {
        let large = String(repeating: "a", count: 300_000)
        for _ in 1...20 {
            let answer = try put(large, in: stub)
            _ = try used(in: stub)
            guard answer.status == 200 else {
                #expect(answer.status == 507)
                #expect(answer.reason == "Insufficient Storage")
                #expect(try answer.json["error"]?.string?.contains("4194304 bytes") == true)
                return
            }
        }
        Testing.Issue.record("twenty uploads fit")
    }

    @Test("past it uploads are 507, changes 503 in the dialect's words, and reading goes on", arguments: Consumer.all)
    func changes(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer) { $0.limits.memoryBytes = Self.limit }
        let appointment = try consumer.stored(in: stub)
        let path = "appointments/\(consumer.dialect.name)/\(consumer.appointment)"
        var statuses: [Int] = []
        for length in [400_000, 20_000] {
            let large = appointment.setting("comment", to: .string(String(repeating: "a", count: length)))
            repeat {
                statuses.append(try stub.admin("PUT", path, .object(large)).status)
            } while statuses.last == 200 && statuses.count < 300
        }
        #expect(statuses.last == 507)
        #expect(Set(statuses) == [200, 507])
        _ = try Self.used(in: stub)

        let before = try consumer.state(in: stub)
        let refused = try consumer.cancel(in: stub)
        #expect(refused.status == 503)
        let issues = try refused.resource()["issue"]?.array ?? []
        #expect(issues.map { $0["code"] } == ["transient"])
        let codes: [String: JSONValue] = [
            "systmone": "INTERNAL_SERVER_ERROR", "gpconnect": "INTERNAL_SERVER_ERROR", "bars": "REC_UNAVAILABLE",
        ]
        #expect(issues.first?["details"]?["coding"]?[0]?["code"] == codes[consumer.dialect.name])
        let words = issues.first?["diagnostics"]?.string.map { "\($0)" } ?? ""
        #expect(words.contains("(rule \(consumer.dialect.name).server.memory: "), "\(words)")
        #expect(try consumer.state(in: stub) == before)

        #expect(try stub.admin("POST", "reset").status == 204)
        #expect(try consumer.cancel(in: stub).status == 200)
    }

    @Test("the oldest exchanges go first, those of other sandboxes too")
    func journals() throws {
        let stub = try Self.stub()
        let read = Consumer.core.read()
        #expect(try stub.answer(to: read.inside("old")).status == 200)
        for _ in 1...10 { #expect(try stub.answer(to: read).status == 200) }
        #expect(try stub.journal(in: "old").count == 1)
        let used = try Self.used(in: stub)
        // Bodies that are refused stay in the journal, and nowhere else.
        let large = String(repeating: "a", count: 900_000)
        for _ in 1...10 {
            let refused = Consumer.core.update(content: Array("{\"resourceType\":\"Patient\",\"x\":\"\(large)\"}".utf8))
            #expect(try stub.answer(to: refused.with("If-Match", "W/\"1\"")).status == 400)
            _ = try Self.used(in: stub)
        }
        let journal = try stub.admin("GET", "requests").json
        #expect((journal["forgotten"]?.integer ?? 0) >= 16)
        #expect(journal["requests"]?.array?.last?["number"] == 20)
        #expect(try stub.journal(in: "old").isEmpty)
        #expect(try Self.used(in: stub) > used)
        #expect(try stub.cancel(Consumer.core.appointment).status == 200, "the journal makes room for a change")
    }

    @Test("a sandbox for which there is no memory is refused with the reason, and deleting some frees it")
    func sandboxes() throws {
        let stub = try Self.stub()
        let client = try stub.connect()
        var number = 0
        var answer = try client.answer(to: Consumer.core.read().inside("n0"))
        while answer.status == 200, number < 5000 {
            number += 1
            answer = try client.answer(to: Consumer.core.read().inside("n\(number)"))
        }
        #expect(answer.status == 503)
        #expect(try answer.json["error"]?.string?.contains("--limit memory") == true)
        #expect((600...2000).contains(number))
        _ = try Self.used(in: stub)
        #expect(try stub.admin("POST", "sandboxes", ["name": "more"]).status == 507)
        for gone in 0..<number { #expect(try stub.admin("DELETE", "sandboxes/n\(gone)").status == 204) }
        while try Self.used(in: stub) > Self.limit / 2 { usleep(10_000) }
        #expect(try stub.admin("POST", "sandboxes", ["name": "more"]).status == 201)
    }

    @Test("faults are charged")
    func faults() throws {
        let stub = try Self.stub()
        let before = try Self.used(in: stub)
        let path = "/" + String(repeating: "a", count: 100_000)
        var status = 201
        var count = 0
        while status == 201, count < 100 {
            status = try stub.admin("POST", "faults", ["kind": "reset", "match": ["urlPath": .string(path)]]).status
            count += 1
        }
        #expect(status == 507)
        _ = try Self.used(in: stub)
        #expect(try stub.admin("DELETE", "faults").status == 204)
        #expect(try Self.used(in: stub) < before + 100_000)
    }

    private static func slowReader(of stub: Stub) throws -> ClientConnection {
        let address = SocketAddress(host: "127.0.0.1", port: stub.port)
        let reader = try ClientConnection(to: address, receiveBufferBytes: 4096)
        try reader.send(Consumer.core.history().bytes)
        return reader
    }

    @Test("versions that a slow reader of a history still has to get are charged to its end")
    func slowReader() throws {
        let stub = try Self.stub()
        try Self.fill(stub)
        let reader = try Self.slowReader(of: stub)
        usleep(300_000)
        #expect(try stub.admin("POST", "reset").status == 204)
        #expect(try Self.used(in: stub) > Self.limit / 2)
        #expect(try Self.put(String(repeating: "a", count: 1_000_000), in: stub).status == 507)
        #expect(try reader.receiveAnswer().resource()["total"] != nil)
        while try Self.used(in: stub) > Self.limit / 4 { usleep(10_000) }
        #expect(try Self.put(String(repeating: "a", count: 900_000), in: stub).status == 200)
    }

    @Test("many slow readers of what fills the memory do not pass the limit by more than a tenth")
    func slowReaders() throws {
        let stub = try Self.stub()
        try Self.fill(stub)
        var readers: [ClientConnection] = []
        for _ in 1...40 {
            readers.append(try Self.slowReader(of: stub))
            _ = try Self.used(in: stub)
        }
        usleep(200_000)
        _ = try Self.used(in: stub)
        readers = []
        while try Self.used(in: stub) > Self.limit { usleep(10_000) }
        #expect(try stub.answer(to: Consumer.core.read()).status == 200)
    }

    @Test("bodies that come slowly are refused once there is no memory for more of them")
    func slowBodies() throws {
        let stub = try Self.stub()
        let half = String(repeating: " ", count: 500_000)
        var senders: [ClientConnection] = []
        for _ in 1...12 {
            let sender = try stub.connect()
            let head = "PUT /Appointment/1 HTTP/1.1\r\nHost: stub.test\r\nContent-Type: application/fhir+json\r\n"
            try sender.send(head + "Content-Length: 1000000\r\n\r\n")
            // The connection may be at its end by now.
            try? sender.send(half)
            senders.append(sender)
            usleep(20_000)
            _ = try Self.used(in: stub)
        }
        let refused = try #require(senders.last).receiveAnswer()
        #expect(refused.status == 503)
        #expect(try refused.issues() == [Issue("core.server.memory", "transient", at: "http.target")])
    }
}
