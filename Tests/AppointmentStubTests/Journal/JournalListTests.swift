import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Lists of exchanges that are sent while they are made, over a socket")
struct JournalListTests {
    private static let large = String(repeating: "a", count: 40_000)

    /// Reads with as many bytes in their query as a head may have, one after the other.
    private static func exchanges(_ count: Int, with stub: Stub) throws {
        let client = try stub.connect()
        for number in 1...count {
            let request = ConsumerRequest("PUT", "/Appointment/\(number)").with(.text(large))
            #expect(try client.answer(to: request).status >= 400)
        }
    }

    @Test("a large list comes in chunks, whole and in its order, and so does what is found", arguments: ["", "find"])
    func large(_ path: String) throws {
        let stub = try Stub.withTwoMounts()
        try Self.exchanges(30, with: stub)
        let answer = try stub.admin(path.isEmpty ? "GET" : "POST", path.isEmpty ? "requests" : "requests/\(path)")
        #expect(answer.status == 200)
        #expect(answer["Transfer-Encoding"] == "chunked")
        #expect(answer["Content-Type"] == "application/json;charset=utf-8")
        let requests = try #require(try answer.json["requests"]?.array)
        #expect(requests.map { $0["number"] } == (1...30).map { .integer($0) })
        #expect(requests.map { $0["request"]?["url"] } == (1...30).map { .string("/Appointment/\($0)") })
        #expect(requests.allSatisfy { $0["request"]?["body"] == .string(Self.large) })
        #expect(try answer.json["forgotten"] == 0)
    }

    @Test("a small one has a length")
    func small() throws {
        let stub = try Stub.withTwoMounts()
        try Self.exchanges(1, with: stub)
        let answer = try stub.admin("GET", "requests")
        #expect(answer["Transfer-Encoding"] == nil)
        #expect(answer["Content-Length"] != nil)
        #expect(try answer.json["requests"]?.array?.count == 1)
    }

    @Test("a slow reader keeps nothing of what is forgotten meanwhile", arguments: ["requests", "reset"])
    func forgotten(_ path: String) throws {
        let stub = try Stub { $0.limits.journalBytes = 64 * 1024 * 1024 }
        try Self.exchanges(800, with: stub)
        let reader = try stub.connect()
        try reader.send("GET /__admin/requests HTTP/1.1\r\nHost: localhost\r\n\r\n")
        // What the system has room for is on its way before anybody asks for more.
        let memory = { try #require(try stub.admin("GET", "health").json["memory"]?["bytes"]?.integer) }
        #expect(try memory() > 30_000_000)
        let method = path == "reset" ? "POST" : "DELETE"
        #expect(try stub.admin(method, path).status == 204)
        while try memory() > 5_000_000 {}
        let answer = try reader.receiveAnswer()
        let requests = try #require(try answer.json["requests"]?.array)
        #expect(requests.count < 800)
        #expect(requests.map { $0["number"] } == (0..<requests.count).map { .integer($0 + 1) })
    }

    @Test("when the stub stops, a call that waits is answered with what there was")
    func stopping() async throws {
        let server = try StubServer(.embedded)
        let url = try server.start()
        let port = try #require(url.split(separator: ":").last.flatMap { UInt16($0) })
        let body = "{\"timeoutInMilliseconds\": 300000}"
        let waiting = try ClientConnection(port: port)
        let fields = "Host: localhost\r\nContent-Length: \(body.utf8.count)\r\n"
        try waiting.send("POST /__admin/requests/wait HTTP/1.1\r\n\(fields)\r\n\(body)")
        // Admin calls are not in the journal: that it waits shows only once it is seen.
        try await Task.sleep(for: .seconds(1))
        await server.stop(within: .seconds(600))
        let answer = try waiting.receiveAnswer()
        #expect(answer.status == 200)
        #expect(try answer.json["satisfied"] == false)
    }
}
