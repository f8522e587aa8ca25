import Bytes
import Steering
package import Exchanging
import Provider
import FHIR
import HTTP
import HTTPServing
package import Sockets

/// A stub that the command, or a test, starts and stops.
///
/// In a Swift test it runs in the test's own process: start it with `StubConfiguration.embedded`, point the consumer at
/// `sandbox.url(of:)`, and steer and inspect it through `sandbox`.
public final class StubServer: Sendable {
    /// The version of this software.
    public static let version = "0.1.0"

    /// Whether the seed data hold no appointment for any mount, in which case only the test itself can bring some.
    package let isWithoutAppointments: Bool
    let sandboxes: SandboxTable
    package let setting: StubSetting
    private let server: Server

    /// Loads and checks the seed data and assembles the stub, which does not listen yet.
    ///
    /// - Throws: `StubError`: a setting makes no sense, or the seed data are faulty.
    public init(_ configuration: StubConfiguration) throws(StubError) {
        let clock = ServerClock.system
        let assembly = try StubAssembly(configuration, softwareVersion: Self.version, clock: clock)
        setting = assembly.setting
        sandboxes = assembly.handler.sandboxes
        let provider = sandboxes.shared.current.provider
        isWithoutAppointments = setting.mounts.mounts.allSatisfy { mount in
            provider.store(of: mount).count(ofType: "Appointment") == 0
        }
        let server = Server(
            configuration: assembly.serverConfiguration,
            handler: assembly.handler,
            clock: clock,
            heldBytes: assembly.heldBytes,
            notice: { assembly.log?.write(notice: $0) }
        )
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

    /// Starts serving.
    ///
    /// - Returns: `http://HOST:PORT`, with the real port.
    /// - Throws: `StubError.system`: the stub cannot listen on the address; the text says which one, and why.
    @discardableResult
    public func start() throws(StubError) -> String {
        "http://\(try listen())"
    }

    package func listen() throws(StubError) -> SocketAddress {
        do {
            let address = try server.start()
            setting.baseURL.listening.become("http://\(address)")
            return address
        } catch {
            throw StubError.system("\(error)")
        }
    }

    /// Stops once requests under way are finished, after `grace` at the latest; returns when everything is closed.
    ///
    /// It blocks the calling thread; asynchronous code should `await` the other `stop`.
    public func stop(within grace: Duration) {
        beginToStop(within: grace)
        server.waitUntilStopped()
    }

    /// Stops once requests under way are finished, after `grace` at the latest, and returns at once.
    ///
    /// - Parameters:
    ///   - grace: for how long requests under way may take to finish.
    ///   - afterwards: called once, on another thread, when everything is closed.
    public func stop(within grace: Duration, afterwards: @escaping @Sendable () -> Void) {
        beginToStop(within: grace)
        server.whenStopped(afterwards)
    }

    private func beginToStop(within grace: Duration) {
        // They would wait for their own time to be over, or for all of the grace.
        sandboxes.endWaits()
        server.stop(within: grace)
    }

    /// Stops once requests under way are finished, after `grace` at the latest; returns when everything is closed.
    // Compiled where it is called: the runtime of asynchronous code would be a twenty-fifth of the executable, which
    // never asks for it.
    @export(implementation)
    public func stop(within grace: Duration) async {
        await withCheckedContinuation { continuation in
            self.stop(within: grace) { continuation.resume() }
        }
    }
}
