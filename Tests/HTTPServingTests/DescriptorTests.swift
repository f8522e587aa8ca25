import Foundation
import HTTP
import HTTPServing
import Testing

@Suite("Descriptors")
struct DescriptorTests {
    /// Sockets on that local port, bound to an open descriptor of some process, the listening one aside.
    private func openSockets(on port: UInt16) throws -> Int {
        let table = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
        let suffix = ":" + String(port, radix: 16, uppercase: true).leftPadded(to: 4)
        return table.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }.count { columns in
            columns[1].hasSuffix(suffix) && columns[3] != "0A" && columns[9] != "0"
        }
    }

    /// Waits for the server to see what its peers have done.
    private func waitForOpenSockets(_ count: Int, on port: UInt16) throws -> Int {
        for _ in 0..<1000 {
            if try openSockets(on: port) == count { return count }
            usleepBriefly()
        }
        return try openSockets(on: port)
    }

    @Test("two thousand connections, however they end, leave no descriptor behind")
    func noneLeft() throws {
        try withServer { _, address in
            let open = try RawClient(address)
            #expect(try waitForOpenSockets(1, on: address.port) == 1)
            for number in 0..<2000 {
                let client = try RawClient(address)
                switch number % 5 {
                case 0: break
                case 1: try client.send("GET /half")
                case 2:
                    try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                    _ = try client.readAnswer()
                case 3:
                    try client.send("nonsense\r\n\r\n")
                    client.resetWhenReleased()
                default:
                    try client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    #expect(client.readToEnd().ending == .orderly)
                }
            }
            #expect(try waitForOpenSockets(1, on: address.port) == 1)
            _ = open
        }
    }
}

extension String {
    fileprivate func leftPadded(to count: Int) -> String {
        String(repeating: "0", count: max(0, count - self.count)) + self
    }
}
