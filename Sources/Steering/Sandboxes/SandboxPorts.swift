package import Sockets
import Synchronization

/// The ports that sandboxes have of their own.
package final class SandboxPorts: Sendable {
    /// Listens on a port for a sandbox, and tells the real one.
    package typealias Opening = @Sendable (UInt16, Sandbox) throws(SystemError) -> UInt16

    private struct State {
        var open: Opening?
        var close: (@Sendable (UInt16) -> Void)?
        /// By sandbox, since another can have the same name later.
        var ports: [ObjectIdentifier: UInt16] = [:]

        var functions: (open: Opening, close: @Sendable (UInt16) -> Void)? {
            guard let open, let close else { return nil }
            return (open, close)
        }
    }

    private let state = Mutex(State())

    package init() {}

    /// Connects it to the server, which is made after it.
    package func connect(open: @escaping Opening, close: @escaping @Sendable (UInt16) -> Void) {
        state.withLock { state in
            state.open = open
            state.close = close
        }
    }

    package func port(of sandbox: Sandbox) -> UInt16? {
        state.withLock { $0.ports[ObjectIdentifier(sandbox)] }
    }

    /// Listens for a sandbox that has no port yet; one that has got one meanwhile keeps that.
    ///
    /// - Returns: Nil if the sandbox has ended, or there is no server.
    /// - Throws: `SystemError`: the port cannot be listened on.
    package func open(_ port: UInt16, for sandbox: Sandbox) throws(SystemError) -> UInt16? {
        guard let (open, close) = state.withLock({ $0.functions }) else { return nil }
        let real = try open(port, sandbox)
        let kept = state.withLock { state in
            if let earlier = state.ports[ObjectIdentifier(sandbox)] { return earlier }
            state.ports[ObjectIdentifier(sandbox)] = real
            return real
        }
        if kept != real { close(real) }
        guard !sandbox.hasEnded else {
            self.close(sandbox)
            return nil
        }
        return kept
    }

    /// Ends listening for a sandbox that is no more.
    package func close(_ sandbox: Sandbox) {
        let (close, port) = state.withLock { ($0.close, $0.ports.removeValue(forKey: ObjectIdentifier(sandbox))) }
        if let port { close?(port) }
    }
}
