import AppointmentStub
import Dispatch
import Glibc

/// `serve`: starts the stub, says so in one line, and serves until a signal comes.
struct Serve {
    private let configuration: StubConfiguration

    init(_ configuration: StubConfiguration) {
        self.configuration = configuration
    }

    func run() -> Never {
        do {
            let server = try StubServer(configuration)
            let address = try server.start()
            // Kept to the end of the process: a source that is let go of hears no signal.
            let signals = StopSignals(stopping: server)
            Terminal.write("listening on \(address)")
            withExtendedLifetime(signals) { dispatchMain() }
        } catch {
            Terminal.writeError("appointment-stub: \(error)")
            exit(Self.code(of: error))
        }
    }

    private static func code(of error: StubError) -> Int32 {
        switch error {
        case .badConfiguration: ExitCode.usage
        case .badSeedData: ExitCode.badData
        case .system: ExitCode.failure
        }
    }
}
