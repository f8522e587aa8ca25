import Glibc
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Testing

@Suite("Descriptors")
struct DescriptorTests {
    /// This process's IPv4 sockets on that local port: the listening one and the server's sides of connections.
    private func openSockets(on port: UInt16) -> [Int32] {
        (Int32(0)..<4096).filter { descriptor in
            var address = sockaddr_in()
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe getsockname(descriptor, $0, &length)
                }
            }
            return result == 0 && address.sin_family == sa_family_t(AF_INET)
                && UInt16(bigEndian: address.sin_port) == port
        }
    }

    /// Waits for the server to see what its peers have done.
    private func waitForOpenSockets(_ count: Int, on port: UInt16) -> Int {
        for _ in 0..<1000 {
            if openSockets(on: port).count == count { return count }
            usleepBriefly()
        }
        return openSockets(on: port).count
    }

    @Test("no socket passes to a child process, and none holds back small answers")
    func flags() throws {
        try withServer { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try client.receiveAnswer()
            let sockets = openSockets(on: address.port)
            #expect(sockets.count == 2)
            for socket in sockets {
                #expect(fcntl(socket, F_GETFD) & FD_CLOEXEC == FD_CLOEXEC)
                #expect(fcntl(socket, F_GETFL) & O_NONBLOCK == O_NONBLOCK)
                var isWithoutDelay: Int32 = 0
                var length = socklen_t(MemoryLayout<Int32>.size)
                _ = unsafe getsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &isWithoutDelay, &length)
                #expect(isWithoutDelay == 1)
            }
        }
    }

    @Test("two thousand connections, however they end, leave no descriptor behind")
    func noneLeft() throws {
        try withServer { _, address in
            let open = try ClientConnection(to: address)
            #expect(waitForOpenSockets(2, on: address.port) == 2)
            for number in 0..<2000 {
                let client = try ClientConnection(to: address)
                switch number % 5 {
                case 0: break
                case 1: try client.send("GET /half")
                case 2:
                    try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                    _ = try client.receiveAnswer()
                case 3:
                    try client.send("nonsense\r\n\r\n")
                    client.resetWhenReleased()
                default:
                    try client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    #expect(try client.receiveToEnd().ending == .orderly)
                }
            }
            #expect(waitForOpenSockets(2, on: address.port) == 2)
            _ = open
        }
    }
}
