import AppointmentStub
import Dispatch
import Glibc
import Synchronization

/// SIGTERM and SIGINT: the first stops gracefully, a second one at once; then the process ends with 0.
///
/// What is not finished a moment after the time for requests under way is given up.
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

    /// From now on a signal stops this server, and ends its log.
    func stop(_ server: StubServer, log: LogWriter?) {
        stopping.serve(server, log)
    }
}

/// What signals do, by how far the process has come.
private final class Stopping: Sendable {
    /// How long requests under way may take to finish.
    private static let grace = Duration.seconds(5)
    /// How long the log's last lines may take after that.
    private static let logGrace = DispatchTimeInterval.milliseconds(500)
    /// When the process ends whatever still holds it up.
    private static let end = DispatchTimeInterval.milliseconds(5750)

    private enum State {
        case starting
        case serving(StubServer, LogWriter?)
        case stopping
    }

    private let state = Mutex(State.starting)

    func serve(_ server: StubServer, _ log: LogWriter?) {
        state.withLock { $0 = .serving(server, log) }
    }

    func signalled() {
        let state = state.withLock { state in
            let before = state
            if case .serving = state { state = .stopping }
            return before
        }
        // Nothing is under way yet, or someone does not want to wait for it.
        guard case .serving(let server, let log) = state else { _exit(0) }
        DispatchQueue(label: "last end").asyncAfter(deadline: .now() + Self.end) { _exit(0) }
        DispatchQueue(label: "end").async {
            server.stop(within: Self.grace)
            log?.finish(within: Self.logGrace)
            _exit(0)
        }
    }
}
