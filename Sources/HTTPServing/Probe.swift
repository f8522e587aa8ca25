import Glibc

/// Asks a server, from outside of it, for the status of one path; blocks the thread that asks.
package struct Probe: Sendable {
    /// Seconds to wait for a connection, and again for an answer.
    package static let patience = 5

    private let host: String
    private let port: UInt16

    /// - Parameter host: as in `ServerConfiguration`; an address that stands for all of the machine's is asked at the
    ///   loopback address.
    package init(host: String, port: UInt16) {
        self.host =
            switch host {
            case "0.0.0.0": "127.0.0.1"
            case "::", "[::]": "::1"
            default: host
            }
        self.port = port
    }

    /// - Throws: `SystemError`: nothing listens there, or no answer comes.
    package func status(of path: String) throws(SystemError) -> Int {
        let purpose = "cannot ask http://\(SocketAddress(host: host, port: port))\(path)"
        let address = try InternetAddress(host: host, port: port, purpose: purpose)
        let descriptor = Descriptor(number: socket(address.family, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0))
        guard descriptor.number >= 0 else { throw SystemError(call: "socket", code: errno, purpose: purpose) }
        defer { descriptor.close() }
        limitWaiting(descriptor)
        guard address.connect(descriptor) else { throw SystemError(call: "connect", code: errno, purpose: purpose) }
        let request =
            "GET \(path) HTTP/1.1\r\nHost: \(SocketAddress(host: host, port: port))\r\nConnection: close\r\n\r\n"
        let answer = try exchange(Array(request.utf8), descriptor, purpose)
        // `HTTP/1.1 200 `
        guard answer.starts(with: "HTTP/1.1 ".utf8),
            let status = Int(String(decoding: answer.dropFirst(9).prefix(3), as: UTF8.self))
        else {
            throw SystemError(call: "recv", code: 0, purpose: purpose, reason: "what answered does not speak HTTP/1.1")
        }
        return status
    }

    private func limitWaiting(_ descriptor: Descriptor) {
        var time = timeval(tv_sec: Self.patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        _ = unsafe setsockopt(descriptor.number, SOL_SOCKET, SO_RCVTIMEO, &time, size)
        _ = unsafe setsockopt(descriptor.number, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    }

    /// Sends a request and reads the beginning of the answer.
    private func exchange(
        _ request: [UInt8],
        _ descriptor: Descriptor,
        _ purpose: String
    ) throws(SystemError) -> [UInt8] {
        let sent = uninterrupted {
            unsafe request.withUnsafeBytes {
                unsafe send(descriptor.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
        }
        guard sent == request.count else { throw SystemError(call: "send", code: errno, purpose: purpose) }
        var answer = [UInt8](repeating: 0, count: 512)
        let received = uninterrupted {
            unsafe answer.withUnsafeMutableBytes { unsafe recv(descriptor.number, $0.baseAddress, $0.count, 0) }
        }
        guard let received else { throw SystemError(call: "recv", code: errno, purpose: purpose) }
        return Array(answer.prefix(received))
    }
}
