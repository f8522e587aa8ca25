/// An address and a port: what a server listens on, and what a client asks.
package struct SocketAddress: Hashable, Sendable, CustomStringConvertible {
    /// An IPv4 or IPv6 address in digits, without brackets.
    package let host: String
    package let port: UInt16

    package init(host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// The authority of a URL: `127.0.0.1:8080`, `[::1]:8080`.
    package var description: String {
        host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}

extension SocketAddress {
    /// Where a client reaches a server that listens here; an address that stands for all of the machine's is reached at
    /// the loopback address.
    package var reachable: SocketAddress {
        switch host {
        case "0.0.0.0": SocketAddress(host: "127.0.0.1", port: port)
        case "::", "[::]": SocketAddress(host: "::1", port: port)
        default: self
        }
    }
}
