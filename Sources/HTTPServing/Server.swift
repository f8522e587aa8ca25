import Dispatch
import Glibc
import HTTP
package import Sockets
import Synchronization

/// An HTTP/1.1 server: a listening socket, and an event loop for each core that shares the connections.
///
/// It starts once and stops once; its loops run until `stop`, whoever still holds the server.
package final class Server: Sendable {
    private let configuration: ServerConfiguration
    private let handler: any RequestHandler
    private let clock: ServerClock
    /// What is kept for its peers.
    package let heldBytes: HeldBytes
    private let notice: @Sendable (String) -> Void
    private let state = Mutex(State.created)
    private let ended = DispatchGroup()

    private enum State {
        case created
        /// How many sockets were opened decides which loop has the next.
        case running(LoopGroup, portCount: Int)
        /// Nil: it never ran.
        case stopping(LoopGroup?)
    }

    /// - Parameters:
    ///   - heldBytes: What is kept for its peers is counted in it.
    ///   - notice: Told once, on a loop and in a sentence, of what the operator should know and no peer is told.
    package init(
        configuration: ServerConfiguration,
        handler: any RequestHandler,
        clock: ServerClock = .system,
        heldBytes: HeldBytes = HeldBytes(),
        notice: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.handler = handler
        self.clock = clock
        self.heldBytes = heldBytes
        self.notice = notice
    }
}

extension Server {
    /// Listens on the configured port and serves.
    ///
    /// - Returns: The address with the real port; the first one, where the host stands for several.
    /// - Throws: `SystemError` if the port cannot be had, or if the server was started or stopped before.
    package func start() throws(SystemError) -> SocketAddress {
        try state.withLock { state throws(SystemError) in
            guard case .created = state else {
                throw SystemError(
                    call: "start",
                    code: EALREADY,
                    purpose: "cannot start the server",
                    reason: "it was started before"
                )
            }
            let sockets = try listeningSockets(configuration.host, configuration.port)
            let group: LoopGroup
            do throws(SystemError) {
                group = try startLoops()
            } catch {
                for socket in sockets { socket.descriptor.close() }
                throw error
            }
            state = .running(group, portCount: add(sockets, to: group, after: 0, handler))
            return sockets[0].address
        }
    }

    /// Listens on one more port, whose requests another handler answers; port 0 lets the system choose.
    ///
    /// - Throws: `SystemError` if the port cannot be had, or if the server does not run.
    package func listen(host: String, port: UInt16, handler: any RequestHandler) throws(SystemError) -> SocketAddress {
        try state.withLock { state throws(SystemError) in
            guard case .running(let group, let portCount) = state else {
                throw SystemError(
                    call: "listen",
                    code: ESHUTDOWN,
                    purpose: "cannot listen on \(SocketAddress(host: host, port: port))",
                    reason: "the server does not run"
                )
            }
            let sockets = try listeningSockets(host, port)
            state = .running(group, portCount: add(sockets, to: group, after: portCount, handler))
            return sockets[0].address
        }
    }

    /// Closes that port; its connections stay.
    package func endListening(port: UInt16) {
        state.withLock { state in
            guard case .running(let group, _) = state else { return }
            for inbox in group.inboxes { inbox.post(.endListening(port: port)) }
        }
    }

    private func listeningSockets(_ host: String, _ port: UInt16) throws(SystemError) -> [ListeningSocket] {
        try ListeningSocket.all(host: host, port: port, backlog: configuration.backlog)
    }

    /// Gives each socket to the loop whose turn it is.
    ///
    /// - Returns: how many sockets there have been then.
    private func add(
        _ sockets: [ListeningSocket],
        to group: LoopGroup,
        after count: Int,
        _ handler: any RequestHandler
    ) -> Int {
        for (index, socket) in sockets.enumerated() {
            group.inboxes[(count &+ index) % group.inboxes.count].post(.listener(socket, handler))
        }
        return count &+ sockets.count
    }
}

extension Server {
    /// Stops accepting, ends idle connections, and lets requests under way be finished; their answers are the last.
    ///
    /// Returns at once; `waitUntilStopped` waits. What is left after `grace` is cut; a second call with a shorter one
    /// cuts sooner.
    package func stop(within grace: Duration) {
        let end = clock.now.advanced(by: grace.nanoseconds)
        state.withLock { state in
            switch state {
            case .created: state = .stopping(nil)
            case .running(let group, _), .stopping(let group?):
                state = .stopping(group)
                for inbox in group.inboxes { inbox.post(.stop(until: end)) }
            case .stopping(nil): break
            }
        }
    }

    /// Blocks until `stop` was called and every connection has ended.
    package func waitUntilStopped() {
        ended.wait()
    }

    /// Calls `afterwards` once, on a thread of Dispatch, when `stop` was called and every connection has ended.
    package func whenStopped(_ afterwards: @escaping @Sendable () -> Void) {
        ended.notify(queue: .global(), execute: afterwards)
    }
}

extension Server {
    private func startLoops() throws(SystemError) -> LoopGroup {
        var polls: [Poll] = []
        var inboxes: [Inbox] = []
        do throws(SystemError) {
            for _ in 0..<max(1, configuration.loopCount) {
                polls.append(try Poll())
                inboxes.append(try Inbox())
            }
        } catch {
            for poll in polls { poll.close() }
            for inbox in inboxes { _ = inbox.close() }
            throw error
        }
        Self.prepareTimers()
        let group = LoopGroup(
            inboxes: inboxes,
            connectionLimit: max(1, configuration.connectionCount),
            heldBytes: heldBytes
        )
        for (poll, inbox) in zip(polls, inboxes) { startLoop(poll, inbox, group) }
        return group
    }

    /// Has Dispatch open the descriptors that it times blocks with.
    ///
    /// It does so when it is first asked, and ends the process if there is none left then, which peers can bring about.
    private static func prepareTimers() {
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) {}
    }

    /// Each loop is the only block of its own queue, which gives it a thread of its own.
    private func startLoop(_ poll: Poll, _ inbox: Inbox, _ group: LoopGroup) {
        let (configuration, clock, notice) = (configuration, clock, notice)
        DispatchQueue(label: "HTTPServing.EventLoop").async(group: ended) {
            let loop = EventLoop(
                poll: poll,
                inbox: inbox,
                group: group,
                configuration: configuration,
                clock: clock,
                notice: notice
            )
            loop.run()
        }
    }
}
