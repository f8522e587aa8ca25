package import HTTPAsking
import Sockets

extension ClientConnection {
    /// A connection to this machine, whose waits end after 20 s.
    package convenience init(port: UInt16) throws {
        try self.init(to: SocketAddress(host: "127.0.0.1", port: port))
    }
}
