import AppointmentStub
import Dispatch
import Glibc
import Synchronization

/// SIGTERM and SIGINT: the first stops gracefully, a second one at once; then the process ends with 0.
///
/// What is not finished a moment after the time for requests under way is given up.
final class StopSignals: Sendable {
    private let stopping = Stopping()

    /// Keeps the signals waiting, none of which is lost, until they are heard or let through.
    ///
    /// It is main's first statement: a thread inherits what its maker holds back, so nobody else gets them either.
    static func hold() {
        change(SIG_BLOCK)
    }

    /// Lets them end the process as they do by default.
    static func letThrough() {
        change(SIG_UNBLOCK)
    }

    /// Hears them from now on, those that have waited first.
    init() {
        DispatchQueue(label: "signals").async { [stopping] in
            var signals = Self.all
            var number: Int32 = 0
            while unsafe sigwait(&signals, &number) == 0 { stopping.signalled() }
        }
    }

    /// From now on a signal stops this server, and ends its log.
    func stop(_ server: StubServer, log: LogWriter?) {
        stopping.serve(server, log)
    }

    private static var all: sigset_t {
        var signals = sigset_t()
        _ = unsafe sigemptyset(&signals)
        _ = unsafe sigaddset(&signals, SIGTERM)
        _ = unsafe sigaddset(&signals, SIGINT)
        return signals
    }

    private static func change(_ how: Int32) {
        var signals = all
        _ = unsafe pthread_sigmask(how, &signals, nil)
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
