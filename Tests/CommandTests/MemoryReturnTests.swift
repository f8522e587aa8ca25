import Foundation
import Glibc
import HTTPAsking
import TestSupport
import Testing

/// What is resident of the real executable, as the system counts it.
@Suite("Memory that comes back", .timeLimit(.minutes(10)))
struct MemoryReturnTests {
    private let stub: CommandProcess
    private let client: ClientConnection

    init() throws {
        stub = try CommandProcess(["--port", "0", "--log", "off"])
        client = try ClientConnection(port: stub.port())
    }

    private func resident() throws -> Int {
        try stub.residentBytes()
    }

    /// Sends a body to the admin API.
    private func call(_ method: String, _ path: String, _ body: String = "") throws -> Int {
        let head = "\(method) /__admin/\(path) HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.utf8.count)\r\n"
        try client.send("\(head)Content-Type: application/json\r\n\r\n\(body)")
        return try client.receiveAnswer().status
    }

    private static func appointment(_ id: String, comment bytes: Int) -> String {
        let comment = String(repeating: "a", count: bytes)
        return """
            {"resourceType":"Appointment","id":"\(id)","status":"booked","start":"2019-02-01T10:00:00Z",\
            "end":"2019-02-01T10:10:00Z","comment":"\(comment)","participant":[{"actor":{"reference":"Patient/1"},\
            "status":"accepted"}]}
            """
    }

    /// Most of it in large resources, the rest in many of 20 KB.
    private func load(large: Int, bundles: Int, name: String) throws {
        for number in 0..<large {
            let id = "\(name)-\(number)"
            let text = Self.appointment(id, comment: 1_000_000)
            try #require(try call("PUT", "appointments/core/\(id)", text) == 200)
        }
        for number in 0..<bundles {
            let entries = (0..<50).map { part in
                "{\"resource\":\(Self.appointment("\(name)-\(number)-\(part)", comment: 20_000))}"
            }
            let list = entries.joined(separator: ",")
            let bundle = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\(list)]}"
            try #require(try call("POST", "appointments/core", bundle) == 200)
        }
    }

    /// Waits until no more than a fifth above what was before is resident, for as long as that may take.
    private func comesBack(to before: Int) throws -> Bool {
        let deadline = ContinuousClock.now + .seconds(60)
        while try resident() > before + before / 5, ContinuousClock.now < deadline { usleep(100_000) }
        return try resident() <= before + before / 5
    }

    @Test("34 MB of uploads are gone after a reset, and 15 MB after a deletion, within a fifth of what was before")
    func uploads() throws {
        // What the first uploads bring in, such as the pages of the code, stays.
        try load(large: 2, bundles: 1, name: "warm")
        try #require(try call("POST", "reset") == 204)
        usleep(500_000)
        let before = try resident()
        try load(large: 30, bundles: 4, name: "a")
        #expect(try resident() > before + 30_000_000)
        try #require(try call("POST", "reset") == 204)
        #expect(try comesBack(to: before))

        try load(large: 12, bundles: 3, name: "b")
        #expect(try resident() > before + 12_000_000)
        for number in 0..<12 { try #require(try call("DELETE", "appointments/core/b-\(number)") == 204) }
        for number in 0..<150 {
            try #require(try call("DELETE", "appointments/core/b-\(number / 50)-\(number % 50)") == 204)
        }
        #expect(try comesBack(to: before))
    }
}

extension CommandProcess {
    /// VmRSS.
    func residentBytes() throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(identifier)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) }
        return try #require(kilobytes) * 1024
    }
}
