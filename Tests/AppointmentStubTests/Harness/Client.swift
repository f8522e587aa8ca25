import Glibc

/// One blocking connection to a stub, whose reads give up after some seconds.
final class Client {
    private let socket: Int32
    private var received: [UInt8] = []

    struct Failure: Error {
        let call: String
        let code: Int32
    }

    init(port: UInt16) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(call: "socket", code: errno) }
        set(SO_RCVTIMEO, timeval(tv_sec: 20, tv_usec: 0))
        set(SO_SNDTIMEO, timeval(tv_sec: 20, tv_usec: 0))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        let result = unsafe withUnsafePointer(to: address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        // The object is whole by now, so its deinit closes the socket; a second close could hit another test's.
        guard result == 0 else { throw Failure(call: "connect", code: errno) }
        var isOn: Int32 = 1
        unsafe setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit {
        Glibc.close(socket)
    }

    private func set(_ option: Int32, _ value: timeval) {
        _ = unsafe withUnsafePointer(to: value) {
            unsafe setsockopt(socket, SOL_SOCKET, option, $0, socklen_t(MemoryLayout<timeval>.size))
        }
    }
}

extension Client {
    func answer(to call: Call) throws -> Answer {
        try send(call.bytes)
        return try receiveAnswer(toHead: call.method == "HEAD")
    }

    /// Sends these bytes and reads one answer.
    func answer(toBytes text: String) throws -> Answer {
        try send(Array(text.utf8))
        return try receiveAnswer()
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

    func receiveAnswer(toHead: Bool = false) throws -> Answer {
        var answer = try receiveHead()
        while (100..<200).contains(answer.status) { answer = try receiveHead() }
        guard !toHead, answer.status != 204, answer.status != 304 else { return answer }
        if answer["Transfer-Encoding"] == "chunked" {
            answer.framedContent = try receiveChunks()
        } else if let length = answer["Content-Length"].flatMap({ Int($0) }) {
            answer.framedContent = try receive(length)
        } else {
            throw Failure(call: "no framing", code: 0)
        }
        return answer
    }

    /// Whether the stub has ended the connection, with nothing left to read.
    func isAtEnd() throws -> Bool {
        guard received.isEmpty else { return false }
        return try !receiveMore()
    }

    /// Reads one head, an interim one too.
    func receiveHead() throws -> Answer {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = received.firstRange(of: end) {
                let head = String(decoding: received[..<range.lowerBound], as: UTF8.self)
                received.removeFirst(range.upperBound)
                return try Answer(head: head)
            }
            guard try receiveMore() else { throw Failure(call: "end of connection in a head", code: 0) }
        }
    }

    private func receiveChunks() throws -> [UInt8] {
        var content: [UInt8] = []
        while true {
            guard let size = Int(try receiveLine(), radix: 16) else { throw Failure(call: "chunk size", code: 0) }
            content += try receive(size)
            guard try receiveLine().isEmpty else { throw Failure(call: "chunk end", code: 0) }
            if size == 0 { return content }
        }
    }

    private func receiveLine() throws -> String {
        while true {
            if let range = received.firstRange(of: Array("\r\n".utf8)) {
                defer { received.removeFirst(range.upperBound) }
                return String(decoding: received[..<range.lowerBound], as: UTF8.self)
            }
            guard try receiveMore() else { throw Failure(call: "end of connection in a line", code: 0) }
        }
    }

    private func receive(_ count: Int) throws -> [UInt8] {
        while received.count < count {
            guard try receiveMore() else { throw Failure(call: "end of connection in content", code: 0) }
        }
        defer { received.removeFirst(count) }
        return Array(received.prefix(count))
    }

    /// Reads once; false at the end of the connection.
    private func receiveMore() throws -> Bool {
        var room = [UInt8](repeating: 0, count: 64 * 1024)
        let count = unsafe recv(socket, &room, room.count, 0)
        guard count >= 0 else { throw Failure(call: "recv", code: errno) }
        received += room[..<count]
        return count > 0
    }
}
