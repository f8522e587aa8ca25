import AppointmentStub
import Dispatch
import Glibc

/// SIGTERM and SIGINT: the first stops gracefully, a second one at once; then the process ends with 0.
final class StopSignals {
    /// How long requests under way may take to finish.
    private static let grace = Duration.seconds(5)

    private let sources: [any DispatchSourceSignal]

    init(stopping server: StubServer) {
        // The handlers run one after the other, so the count needs no lock.
        let queue = DispatchQueue(label: "signals")
        let stopping = Stopping(server, grace: Self.grace)
        sources = [SIGTERM, SIGINT].map { number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { stopping.signalled() }
            source.resume()
            return source
        }
    }
}

/// What signals do; confined to their queue.
private final class Stopping {
    private let server: StubServer
    private let grace: Duration
    private var isUnderWay = false

    init(_ server: StubServer, grace: Duration) {
        self.server = server
        self.grace = grace
    }

    func signalled() {
        guard !isUnderWay else { exit(0) }
        isUnderWay = true
        let (server, grace) = (server, grace)
        DispatchQueue.global().async {
            server.stop(within: grace)
            exit(0)
        }
    }
}
