import Appointments
import FHIR
import HTTP
import HTTPServing

/// A stub that can be started and stopped, by the command or by a test of its own.
///
/// In a Swift test it lives in the test's own process: start it with `StubConfiguration.embedded`, point the consumer
/// at `sandbox.url(of:)`, and steer and question it through `sandbox`. Nothing of it needs the network but the
/// consumer's own requests.
public final class StubServer: Sendable {
    /// The version of this software.
    public static let version = "0.1.0"

    let sandboxes: SandboxTable
    let parts: StubParts
    private let server: Server

    /// Loads and checks the seed data, and puts everything together; nothing listens yet.
    ///
    /// - Throws: `StubError`: a setting makes no sense, or the seed data have faults.
    public init(_ configuration: StubConfiguration) throws(StubError) {
        let clock = ServerClock.system
        let assembly = try StubAssembly(configuration, clock: clock)
        parts = assembly.handler.parts
        sandboxes = assembly.handler.sandboxes
        let server = Server(configuration: assembly.serverConfiguration, handler: assembly.handler, clock: clock)
        self.server = server
        let (handler, host) = (assembly.handler, configuration.host)
        assembly.ports.connect(
            open: { (port, sandbox) throws(SystemError) in
                var ofPort = handler
                ofPort.sandboxOfPort = sandbox
                return try server.listen(host: host, port: port, handler: ofPort).port
            },
            close: { server.endListening(port: $0) }
        )
    }

    /// Starts to serve.
    ///
    /// - Returns: `http://HOST:PORT`, with the real port.
    /// - Throws: `StubError.system`: the address cannot be listened on; the text says which, and why.
    @discardableResult
    public func start() throws(StubError) -> String {
        "http://\(try listen())"
    }

    func listen() throws(StubError) -> SocketAddress {
        do {
            let address = try server.start()
            parts.baseURL.listening.become("http://\(address)")
            return address
        } catch {
            throw StubError.system("\(error)")
        }
    }

    /// Stops: requests under way are finished, for at most so long; returns when all is closed.
    ///
    /// Where one waits without blocking a thread, `await` the other `stop`.
    public func stop(within grace: Duration) {
        server.stop(within: grace)
        server.waitUntilStopped()
    }

    /// Stops: requests under way are finished, for at most so long; returns when all is closed.
    public func stop(within grace: Duration) async {
        server.stop(within: grace)
        await server.stopped()
    }
}
