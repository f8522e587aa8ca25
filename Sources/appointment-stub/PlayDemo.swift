import AppointmentStub
import Demonstration

/// `demo`: every documented outcome, shown against a stub of its own.
struct PlayDemo {
    private let dialect: String?

    init(dialect: String?) {
        self.dialect = dialect
    }

    /// - Returns: the exit code.
    func run() -> Int32 {
        do {
            return try Demo.play(dialect: dialect, write: { Terminal.write($0) }) ? 0 : ExitCode.failure
        } catch .badConfiguration(let text) {
            Terminal.fail(text)
            return ExitCode.usage
        } catch {
            Terminal.fail("\(error)")
            return ExitCode.failure
        }
    }
}
