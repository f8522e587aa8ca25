import Glibc
package import Sockets

/// A connection to a server, from the side that asks; it blocks the thread that uses it, and closes when it is let go of.
///
/// What it sends is what it is given, right or wrong; what it receives it can tell apart as answers, or give out as bytes.
package final class ClientConnection {
    private let descriptor: Descriptor
    /// What it is for, in words that a failure begins with.
    private let purpose: String
    private var decoder = AnswerDecoder()
    private var ending: Ending?

    /// How a connection ended, seen from this side.
    package enum Ending: Hashable, Sendable {
        case orderly
        case reset
    }

    /// Connects.
    ///
    /// - Parameters:
    ///   - patience: how long it waits to connect, to send more, and to receive more; after that each of them fails.
    ///   - receiveBufferBytes: how much the system keeps for this side before it is read; nil for the system's default.
    ///   - purpose: what a failure begins with; by default that the server cannot be asked.
    /// - Throws: `SystemError`: nothing listens there, or the host is no address.
    package init(
        to address: SocketAddress,
        patience: Duration = .seconds(20),
        receiveBufferBytes: Int32? = nil,
        purpose: String? = nil
    ) throws(SystemError) {
        let purpose = purpose ?? "cannot ask http://\(address)"
        let place = try InternetAddress(host: address.host, port: address.port, purpose: purpose)
        let number = socket(place.family, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard number >= 0 else { throw SystemError(call: "socket", code: errno, purpose: purpose) }
        descriptor = Descriptor(number: number)
        self.purpose = purpose
        let (seconds, attoseconds) = patience.components
        let time = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
        descriptor.set(SO_RCVTIMEO, of: SOL_SOCKET, to: time)
        descriptor.set(SO_SNDTIMEO, of: SOL_SOCKET, to: time)
        if let receiveBufferBytes { descriptor.set(SO_RCVBUF, of: SOL_SOCKET, to: receiveBufferBytes) }
        // The object is whole by now, so its deinit closes the socket; a second close could hit another connection's.
        guard place.connect(descriptor) else { throw failure("connect") }
        descriptor.set(TCP_NODELAY, of: Int32(IPPROTO_TCP), to: Int32(1))
    }

    deinit {
        descriptor.close()
    }
}

extension ClientConnection {
    /// - Throws: `SystemError`: the connection is gone, or takes nothing.
    package func send(_ bytes: [UInt8]) throws(SystemError) {
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

    /// - Throws: `SystemError`: the connection is gone, or takes nothing.
    package func send(_ text: String) throws(SystemError) {
        try send(Array(text.utf8))
    }

    /// Tells the server that nothing more comes from this side.
    package func endSending() {
        _ = shutdown(descriptor.number, Int32(SHUT_WR))
    }

    /// Ends the connection with a TCP RST once the object is let go of.
    package func resetWhenReleased() {
        descriptor.set(SO_LINGER, of: SOL_SOCKET, to: linger(l_onoff: 1, l_linger: 0))
    }
}

extension ClientConnection {
    /// Receives the head of the next answer, of an informational one too; what comes behind it is still to be received.
    ///
    /// - Throws: `SystemError`: none comes in time, the connection ends before it, or it is none of HTTP/1.1.
    package func receiveHead() throws(SystemError) -> ClientAnswer {
        try receive { decoder, isAtEnd throws(MalformedAnswer) in try decoder.nextHead(isAtEnd: isAtEnd) }
    }

    /// Receives one answer; those to pipelined requests come one by one.
    ///
    /// Informational ones are passed over.
    ///
    /// - Parameter isToHead: whether the request was HEAD, whose answer has no content.
    /// - Throws: `SystemError`: no answer comes in time, the connection ends before it, or it is no HTTP/1.1.
    package func receiveAnswer(isToHead: Bool = false) throws(SystemError) -> ClientAnswer {
        try receive { decoder, isAtEnd throws(MalformedAnswer) in
            try decoder.next(isToHead: isToHead, isAtEnd: isAtEnd)
        }
    }

    private func receive(
        _ decode: (inout AnswerDecoder, _ isAtEnd: Bool) throws(MalformedAnswer) -> ClientAnswer?
    ) throws(SystemError) -> ClientAnswer {
        while true {
            do throws(MalformedAnswer) {
                if let answer = try decode(&decoder, ending != nil) { return answer }
            } catch {
                throw SystemError(call: "recv", code: 0, purpose: purpose, reason: "\(error)")
            }
            try receiveMore()
        }
    }

    /// So many bytes as they come, or fewer if the connection ends before.
    ///
    /// - Throws: `SystemError`: they do not come in time.
    package func receive(_ count: Int) throws(SystemError) -> [UInt8] {
        while decoder.count < count, ending == nil { try receiveMore() }
        return decoder.take(upTo: count)
    }

    /// All that comes until the connection ends, and how it ends.
    ///
    /// - Throws: `SystemError`: it does not end in time.
    package func receiveToEnd() throws(SystemError) -> (content: [UInt8], ending: Ending) {
        while true {
            if let ending { return (decoder.take(upTo: decoder.count), ending) }
            try receiveMore()
        }
    }

    /// Reads once.
    private func receiveMore() throws(SystemError) {
        let room = 64 * 1024
        var count: Int?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, initialized in
            count = uninterrupted { unsafe recv(descriptor.number, buffer.baseAddress, room, 0) }
            initialized = count ?? 0
        }
        switch count {
        case 0: ending = .orderly
        case .some: decoder.append(bytes[...])
        case nil where errno == ECONNRESET: ending = .reset
        case nil: throw failure("recv")
        }
    }

    /// What the system has just said in `errno`.
    private func failure(_ call: String) -> SystemError {
        let code = errno
        let error = SystemError(call: call, code: code, purpose: purpose)
        return error.isOverdue
            ? SystemError(call: call, code: code, purpose: purpose, reason: "it takes too long") : error
    }
}

extension Descriptor {
    fileprivate func set<Value>(_ option: Int32, of level: Int32, to value: Value) {
        _ = unsafe withUnsafePointer(to: value) {
            unsafe setsockopt(number, level, option, $0, socklen_t(MemoryLayout<Value>.size))
        }
    }
}
