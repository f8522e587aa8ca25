import Glibc
import Sockets

/// One connection's socket; never blocks.
struct Socket: Sendable {
    let descriptor: Descriptor

    /// What reading gave.
    enum Received: Equatable {
        case bytes(Int)
        /// The peer has ended its sending side.
        case end
        case nothingYet
        case failure
    }

    /// Reads up to `limit` bytes to the start of `room`.
    func receive(into room: inout [UInt8], limit: Int) -> Received {
        let count = uninterrupted {
            unsafe room.withUnsafeMutableBytes {
                unsafe recv(descriptor.number, $0.baseAddress, min(limit, $0.count), 0)
            }
        }
        return switch count {
        case 0: .end
        case let count?: .bytes(count)
        case nil: errno == EAGAIN ? .nothingYet : .failure
        }
    }

    /// Writes the bytes from `start` on as far as the system takes them; nil if the connection is gone.
    func send(_ bytes: [UInt8], from start: Int) -> Int? {
        let count = uninterrupted {
            unsafe bytes.withUnsafeBytes { all in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: all[start...])
                // Without the flag a peer that has gone would end the process (SIGPIPE).
                return unsafe Glibc.send(descriptor.number, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
        }
        if let count { return count }
        return errno == EAGAIN ? 0 : nil
    }

    func shutDownWriting() {
        _ = shutdown(descriptor.number, Int32(SHUT_WR))
    }

    func close() {
        descriptor.close()
    }

    /// Ends the connection with a TCP RST: what was not yet sent is dropped.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        _ = unsafe setsockopt(
            descriptor.number,
            SOL_SOCKET,
            SO_LINGER,
            &option,
            socklen_t(MemoryLayout<linger>.size)
        )
        descriptor.close()
    }
}
