import AppointmentStub
import Dispatch
import Glibc
import Synchronization

/// SIGTERM and SIGINT: the first stops gracefully, a second one at once; then the process ends with 0.
///
/// They are heard from the beginning, before there is a server: as the first process of a container, one without a
/// handler of its own would not be stopped by them at all.
final class StopSignals {
    private let sources: [any DispatchSourceSignal]
    private let stopping = Stopping()

    init() {
        let queue = DispatchQueue(label: "signals")
        sources = [SIGTERM, SIGINT].map { [stopping] number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { stopping.signalled() }
            source.resume()
            return source
        }
    }

    /// From now on a signal stops this server.
    func stop(_ server: StubServer) {
        stopping.serve(server)
    }
}

/// What signals do, by how far the process has come.
private final class Stopping: Sendable {
    /// How long requests under way may take to finish.
    private static let grace = Duration.seconds(5)

    private enum State {
        case starting
        case serving(StubServer)
        case stopping
    }

    private let state = Mutex(State.starting)

    func serve(_ server: StubServer) {
        state.withLock { $0 = .serving(server) }
    }

    func signalled() {
        let server: StubServer? = state.withLock { state in
            guard case .serving(let server) = state else { return nil }
            state = .stopping
            return server
        }
        // Nothing is under way yet, or someone does not want to wait for it.
        guard let server else { exit(0) }
        DispatchQueue.global().async {
            server.stop(within: Self.grace)
            exit(0)
        }
    }
}
