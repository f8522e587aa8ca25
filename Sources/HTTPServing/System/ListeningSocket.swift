import CEpoll
import Glibc
import Sockets

/// A socket that takes connections; never blocks.
struct ListeningSocket: Sendable {
    let descriptor: Descriptor
    let address: SocketAddress

    /// Binds and listens.
    ///
    /// Without SO_REUSEPORT: two servers must not share a port by accident. With SO_REUSEADDR: a restart need not wait
    /// for the old connections' TIME_WAIT.
    init(host: String, port: UInt16, backlog: Int32) throws(SystemError) {
        let purpose = "cannot listen on \(SocketAddress(host: host, port: port))"
        let address = try InternetAddress(host: host, port: port, purpose: purpose)
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        guard let number = uninterrupted({ Int(socket(address.family, kind, 0)) }) else {
            throw SystemError(call: "socket", code: errno, purpose: purpose)
        }
        descriptor = Descriptor(number: Int32(number))
        do throws(SystemError) {
            self.address = try Self.open(descriptor, on: address, backlog: backlog, purpose: purpose)
        } catch {
            descriptor.close()
            throw error
        }
    }

    private static func open(
        _ descriptor: Descriptor,
        on address: InternetAddress,
        backlog: Int32,
        purpose: String
    ) throws(SystemError) -> SocketAddress {
        set(SO_REUSEADDR, of: SOL_SOCKET, to: 1, descriptor)
        // Accepted sockets inherit these, which saves calls for each.
        set(TCP_NODELAY, of: Int32(IPPROTO_TCP), to: 1, descriptor)
        // A peer whose machine or network has gone says nothing; without a probe one that waits for an answer would stay.
        set(SO_KEEPALIVE, of: SOL_SOCKET, to: 1, descriptor)
        set(TCP_KEEPIDLE, of: Int32(IPPROTO_TCP), to: 60, descriptor)
        set(TCP_KEEPINTVL, of: Int32(IPPROTO_TCP), to: 15, descriptor)
        set(TCP_KEEPCNT, of: Int32(IPPROTO_TCP), to: 4, descriptor)
        if address.family == AF_INET6 {
            // `::` then means every address of both families, wherever the system's default differs.
            set(IPV6_V6ONLY, of: Int32(IPPROTO_IPV6), to: 0, descriptor)
        }
        guard address.bind(descriptor) else { throw SystemError(call: "bind", code: errno, purpose: purpose) }
        guard listen(descriptor.number, backlog) == 0 else {
            throw SystemError(call: "listen", code: errno, purpose: purpose)
        }
        guard let bound = InternetAddress(boundTo: descriptor) else {
            throw SystemError(call: "getsockname", code: errno, purpose: purpose)
        }
        return bound.socketAddress
    }

    private static func set(_ option: Int32, of level: Int32, to value: Int32, _ descriptor: Descriptor) {
        var value = value
        _ = unsafe setsockopt(descriptor.number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }
}

extension ListeningSocket {
    /// Listens on the addresses that a host stands for: `localhost` is the loopback address of either family.
    ///
    /// - Returns: one at least; all have the same port.
    static func all(host: String, port: UInt16, backlog: Int32) throws(SystemError) -> [ListeningSocket] {
        guard host == "localhost" else { return [try ListeningSocket(host: host, port: port, backlog: backlog)] }
        var failure: SystemError?
        // The port that the system chooses for one family may be in use in the other.
        for _ in 0..<(port == 0 ? 16 : 1) {
            let first = try ListeningSocket(host: "127.0.0.1", port: port, backlog: backlog)
            do throws(SystemError) {
                return [first, try ListeningSocket(host: "::1", port: first.address.port, backlog: backlog)]
            } catch  where error.code == EADDRNOTAVAIL || error.code == EAFNOSUPPORT {
                // A machine, or a container, without IPv6.
                return [first]
            } catch {
                first.descriptor.close()
                failure = error
            }
        }
        throw failure ?? SystemError(call: "bind", code: EADDRINUSE, purpose: "cannot listen on localhost:\(port)")
    }

    /// What accepting gave.
    enum Accepted {
        case socket(Socket)
        case nothingYet
        /// The process or the system has no descriptor or memory left.
        case exhausted(SystemError)
    }

    /// Has the system complete hardly any further connection; those that are complete stay.
    func shrinkBacklog() {
        _ = listen(descriptor.number, 0)
    }

    func accept() -> Accepted {
        let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        while true {
            if let number = uninterrupted({ Int(accept4(descriptor.number, nil, nil, flags)) }) {
                return .socket(Socket(descriptor: Descriptor(number: Int32(number))))
            }
            switch errno {
            case EAGAIN: return .nothingYet
            case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                return .exhausted(
                    SystemError(call: "accept4", code: errno, purpose: "cannot accept a connection on \(address)")
                )
            case EBADF, EINVAL, ENOTSOCK, EFAULT, EOPNOTSUPP: return .nothingYet
            // accept(2): the errors of the connection that was next, which is gone; the one behind it may be sound.
            default: continue
            }
        }
    }
}
