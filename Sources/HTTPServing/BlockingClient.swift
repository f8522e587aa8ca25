import Glibc

/// Asks a server from outside of it, one exchange to a connection; blocks the thread that asks.
package struct BlockingClient: Sendable {
    /// Seconds to wait for a connection, and again for each part of an answer.
    package static let patience = 5

    private let address: SocketAddress

    /// - Parameter host: as in `ServerConfiguration`; an address that stands for all of the machine's is asked at the
    ///   loopback address.
    package init(host: String, port: UInt16) {
        let reachable =
            switch host {
            case "0.0.0.0": "127.0.0.1"
            case "::", "[::]": "::1"
            default: host
            }
        address = SocketAddress(host: reachable, port: port)
    }

    /// Sends a request and reads its answer to the end of the connection.
    ///
    /// - Parameters:
    ///   - lines: the request line and the field lines as they are to stand on the wire, right or wrong; `Host`,
    ///     `Connection` and, with content, `Content-Length` are added.
    ///   - content: nil for none, which is another request than one with empty content.
    /// - Throws: `SystemError`: nothing listens there, no answer comes, or what comes is no HTTP/1.1.
    package func answer(to lines: [String], content: [UInt8]? = nil) throws(SystemError) -> ClientAnswer {
        let target = lines.first?.split(separator: " ").dropFirst().first ?? ""
        let call = ClientCall(purpose: "cannot ask http://\(address)\(target)")
        let descriptor = try connection(call)
        defer { descriptor.close() }
        let length = content.map { ["Content-Length: \($0.count)"] } ?? []
        let head = lines + ["Host: \(address)", "Connection: close"] + length + ["", ""]
        try call.send(Array(head.joined(separator: "\r\n").utf8) + (content ?? []), to: descriptor)
        let bytes = try call.receive(from: descriptor)
        guard let answer = ClientAnswer(bytes, toHead: lines.first?.hasPrefix("HEAD ") ?? false) else {
            throw call.failure("recv", reason: "what answered does not speak HTTP/1.1, or ended its answer early")
        }
        return answer
    }

    private func connection(_ call: ClientCall) throws(SystemError) -> Descriptor {
        let place = try InternetAddress(host: address.host, port: address.port, purpose: call.purpose)
        let descriptor = Descriptor(number: socket(place.family, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0))
        guard descriptor.number >= 0 else { throw call.failure("socket") }
        var time = timeval(tv_sec: Self.patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        _ = unsafe setsockopt(descriptor.number, SOL_SOCKET, SO_RCVTIMEO, &time, size)
        _ = unsafe setsockopt(descriptor.number, SOL_SOCKET, SO_SNDTIMEO, &time, size)
        guard place.connect(descriptor) else {
            let failure = call.failure("connect")
            descriptor.close()
            throw failure
        }
        return descriptor
    }
}

/// The steps of one exchange that ask the system, with what they are for.
private struct ClientCall {
    /// The longest answer that is read to its end.
    private static let answerLimit = 64 * 1024 * 1024

    let purpose: String

    func send(_ bytes: [UInt8], to descriptor: Descriptor) throws(SystemError) {
        var sent = 0
        while sent < bytes.count {
            let count = uninterrupted {
                unsafe bytes.withUnsafeBytes { all in
                    let rest = unsafe UnsafeRawBufferPointer(rebasing: all[sent...])
                    return unsafe Glibc.send(descriptor.number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
                }
            }
            guard let count else { throw failure("send") }
            sent += count
        }
    }

    func receive(from descriptor: Descriptor) throws(SystemError) -> [UInt8] {
        var answer: [UInt8] = []
        var room = [UInt8](repeating: 0, count: 16 * 1024)
        while answer.count < Self.answerLimit {
            let count = uninterrupted {
                unsafe room.withUnsafeMutableBytes { unsafe recv(descriptor.number, $0.baseAddress, $0.count, 0) }
            }
            guard let count else { throw failure("recv") }
            guard count > 0 else { return answer }
            answer += room[..<count]
        }
        throw failure("recv", reason: "the answer has more than \(Self.answerLimit) bytes")
    }

    /// What the system has just said in `errno`, or a reason of our own.
    func failure(_ call: String, reason: String? = nil) -> SystemError {
        SystemError(call: call, code: reason == nil ? errno : 0, purpose: purpose, reason: reason)
    }
}
