package import Bytes
package import Sockets
import Synchronization

/// The ports that sandboxes have of their own.
package final class SandboxPorts: Sendable {
    /// Listens on a port for a sandbox, and tells the real one.
    package typealias Opening = @Sendable (UInt16, Sandbox) throws(SystemError) -> UInt16

    private struct State {
        var open: Opening?
        var close: (@Sendable (UInt16) -> Void)?
        var ports: [Text: UInt16] = [:]
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
        sandbox.name.flatMap { name in state.withLock { $0.ports[name] } }
    }

    /// - Throws: `SystemError`: the port cannot be listened on.
    package func open(_ port: UInt16, for sandbox: Sandbox) throws(SystemError) -> UInt16? {
        guard let name = sandbox.name, let open = state.withLock(\.open) else { return nil }
        let real = try open(port, sandbox)
        state.withLock { $0.ports[name] = real }
        return real
    }

    /// Ends listening for a sandbox that is no more.
    package func close(_ name: Text) {
        let (close, port) = state.withLock { ($0.close, $0.ports.removeValue(forKey: name)) }
        if let port { close?(port) }
    }
}
