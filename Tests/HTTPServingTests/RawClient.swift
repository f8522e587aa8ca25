import Glibc
import HTTPServing

/// A peer that writes what it likes: one blocking socket, each of whose reads gives up after a while.
final class RawClient {
    private let socket: Int32
    private var received: [UInt8] = []

    /// How a connection ended, seen from the peer.
    enum Ending: Equatable {
        case orderly
        case reset
        /// It has not ended in the time a test waits.
        case none
    }

    struct Failure: Error {
        let call: String
        let code: Int32
    }

    /// - Parameter receiveBuffer: Bytes the system keeps for this peer; nil for the system's default.
    init(_ address: SocketAddress, patience: Duration = .seconds(10), receiveBuffer: Int32? = nil) throws {
        socket = Glibc.socket(address.host.contains(":") ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(call: "socket", code: errno) }
        set(SO_RCVTIMEO, timeval(tv_sec: Int(patience.components.seconds), tv_usec: 0))
        set(SO_SNDTIMEO, timeval(tv_sec: Int(patience.components.seconds), tv_usec: 0))
        if let receiveBuffer { set(SO_RCVBUF, receiveBuffer) }
        // The object is whole by now, so its deinit closes the socket; a second close could hit another test's.
        guard Self.connect(socket, address) == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit {
        Glibc.close(socket)
    }

    private func set<Value>(_ option: Int32, _ value: Value) {
        _ = unsafe withUnsafePointer(to: value) {
            unsafe setsockopt(socket, SOL_SOCKET, option, $0, socklen_t(MemoryLayout<Value>.size))
        }
    }

    private static func connect(_ socket: Int32, _ address: SocketAddress) -> Int32 {
        var version4 = sockaddr_in()
        version4.sin_family = sa_family_t(AF_INET)
        version4.sin_port = address.port.bigEndian
        var version6 = sockaddr_in6()
        version6.sin6_family = sa_family_t(AF_INET6)
        version6.sin6_port = address.port.bigEndian
        if unsafe inet_pton(AF_INET, address.host, &version4.sin_addr) == 1 { return connect(socket, to: version4) }
        _ = unsafe inet_pton(AF_INET6, address.host, &version6.sin6_addr)
        return connect(socket, to: version6)
    }

    private static func connect<Address>(_ socket: Int32, to address: Address) -> Int32 {
        unsafe withUnsafePointer(to: address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(socket, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
    }
}

extension RawClient {
    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let rest = Array(bytes[sent...])
            let count = unsafe Glibc.send(socket, rest, rest.count, Int32(MSG_NOSIGNAL))
            guard count > 0 else { throw Failure(call: "send", code: errno) }
            sent += count
        }
    }

    /// Sends one byte if the connection still takes it.
    func trySend(_ byte: UInt8) -> Bool {
        unsafe Glibc.send(socket, [byte], 1, Int32(MSG_NOSIGNAL)) == 1
    }

    func endSending() {
        _ = shutdown(socket, Int32(SHUT_WR))
    }

    /// Ends the connection with a TCP RST once the object is let go of.
    func resetWhenReleased() {
        set(SO_LINGER, linger(l_onoff: 1, l_linger: 0))
    }

    /// Reads once; nil at the end of the connection, however it came.
    private func receive() -> Ending? {
        var room = [UInt8](repeating: 0, count: 64 * 1024)
        let count = unsafe recv(socket, &room, room.count, 0)
        if count > 0 {
            received += room[..<count]
            return nil
        }
        return count == 0 ? .orderly : errno == EAGAIN ? Ending.none : .reset
    }

    /// All bytes until the connection ends.
    func readToEnd() -> (text: String, ending: Ending) {
        while true {
            guard let ending = receive() else { continue }
            defer { received = [] }
            return (String(decoding: received, as: UTF8.self), ending)
        }
    }

    /// Exactly so many bytes, or fewer if the connection ended before.
    func read(_ count: Int) -> String {
        while received.count < count, receive() == nil {}
        defer { received.removeFirst(min(count, received.count)) }
        return String(decoding: received.prefix(count), as: UTF8.self)
    }

    /// The next answer, its content by Content-Length; `hasContent` is false for answers to HEAD.
    func readAnswer(hasContent: Bool = true) throws -> RawAnswer {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = received.firstRange(of: end) {
                let head = String(decoding: received[..<range.lowerBound], as: UTF8.self)
                received.removeFirst(range.upperBound)
                var answer = RawAnswer(head: head)
                if hasContent { answer.content = read(Int(answer["Content-Length"] ?? "0") ?? 0) }
                return answer
            }
            guard receive() == nil else { throw Failure(call: "recv", code: errno) }
        }
    }
}

/// An answer as it came.
struct RawAnswer {
    let statusLine: String
    let lines: [String]
    var content = ""

    init(head: String) {
        let all = head.split(separator: "\r\n").map(String.init)
        statusLine = all.first ?? ""
        lines = Array(all.dropFirst())
    }

    subscript(name: String) -> String? {
        lines.first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }
}
