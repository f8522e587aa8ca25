import Glibc
package import HTTP

/// Where a server listens and what it allows its peers.
package struct ServerConfiguration: Hashable, Sendable {
    /// An IPv4 address, an IPv6 address with or without brackets, or `localhost`, which means 127.0.0.1.
    package var host = "127.0.0.1"

    /// 0 lets the system choose.
    package var port: UInt16 = 0

    package var limits = MessageLimits()
    package var deadlines = Deadlines()

    /// Connections open at once, over all ports, 1 or more.
    ///
    /// For one more the longest idle one is closed; while none is idle, further ones wait in the backlog.
    package var connectionCount = 10_000

    /// Event loops, 1 or more; one for each core that is online.
    package var loopCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// Connections the system completes before they are accepted.
    package var backlog: Int32 = 1024

    /// Bytes kept of requests that wait behind an unanswered one, 1 or more; past it nothing is read from that peer.
    package var unansweredBytes = 64 * 1024

    /// Bytes of answers made and sent to one peer before others have their turn, 1 or more.
    ///
    /// So many are kept at most for a peer that takes them slowly, the rest of a smaller answer aside; its further
    /// requests wait.
    package var turnBytes = 64 * 1024

    /// Bytes read and dropped after the last answer, so that the answer survives the end of the connection.
    package var lingeringBytes = 64 * 1024

    package init() {}

    /// How long each state of a connection may last.
    package struct Deadlines: Hashable, Sendable {
        /// Between requests; past it the connection is closed without a word.
        package var idle: Duration = .seconds(75)

        /// From the first byte of a request to the end of its head; past it 408.
        ///
        /// A trickle of bytes extends neither this nor `content`.
        package var head: Duration = .seconds(10)

        /// From the end of the head to the end of the content; past it 408.
        package var content: Duration = .seconds(30)

        /// While the peer takes no byte of an answer; past it the connection is reset.
        package var unsent: Duration = .seconds(30)

        /// From the last answer to the peer's own end of the connection.
        package var lingering: Duration = .seconds(1)

        /// How long a peer that has connected may wait with its first request once the server stops.
        package var firstRequestAtEnd: Duration = .milliseconds(250)

        /// How long nothing is accepted after the system ran out of descriptors.
        package var acceptPause: Duration = .milliseconds(100)

        package init() {}
    }
}
