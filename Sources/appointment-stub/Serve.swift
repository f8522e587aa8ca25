import AppointmentStub
import Demonstration
import Glibc

/// `serve`: starts the stub, says so in one line, and serves until a signal comes.
struct Serve {
    /// What is open besides connections: standard streams, a socket for each port, two descriptors for each event loop.
    private static let ownDescriptors = 32 + 2 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    private let configuration: StubConfiguration
    private let log: LogWriter?

    init(_ configuration: StubConfiguration) {
        var configuration = configuration
        log = Self.separateLog(of: &configuration)
        configuration.showDemonstration()
        self.configuration = configuration
    }

    /// Has the log's lines written by a writer of its own; nil without a log.
    private static func separateLog(of configuration: inout StubConfiguration) -> LogWriter? {
        switch configuration.log {
        case .off:
            return nil
        case .text(let write):
            let writer = LogWriter(write: write) { "appointment-stub: \($0) log lines dropped" }
            configuration.log = .text(writer.append)
            return writer
        case .json(let write):
            let writer = LogWriter(write: write) { #"{"droppedLines":\#($0)}"# }
            configuration.log = .json(writer.append)
            return writer
        }
    }

    func run() -> Never {
        let signals = StopSignals()
        checkDescriptors()
        warnOfOpenAdmin()
        let server = loadedServer()
        warnOfNoAppointments(server)
        let address = startedAddress(of: server)
        signals.stop(server, log: log)
        announce(address)
        // The main thread waits here rather than in dispatchMain(), which would end it, at the price of sorting the whole
        // program's frame tables.
        while true { _ = pause() }
    }

    /// Says so if the system does not allow as many connections as are configured.
    private func checkDescriptors() {
        let allowed = ProcessLimits.raiseDescriptors()
        let possible = allowed - Self.ownDescriptors
        guard possible < configuration.limits.connections else { return }
        Terminal.writeError(
            "appointment-stub: --limit connections=\(configuration.limits.connections) cannot be met: this process may "
                + "open \(allowed) files, enough for \(max(0, possible)) connections; raise `ulimit -n`, or lower the limit"
        )
    }

    /// Says so if others than this machine's users may steer the stub.
    private func warnOfOpenAdmin() {
        guard case .open = configuration.admin, !HostAddress.isLoopback(configuration.host) else { return }
        Terminal.writeError(
            "appointment-stub: whoever reaches \(configuration.host) can steer this stub; --admin-token TOKEN requires "
                + "a token, --no-admin serves no admin API"
        )
    }

    /// Says so if a folder was given in which no mount finds an appointment, as where the wrong one was meant.
    private func warnOfNoAppointments(_ server: StubServer) {
        guard server.isWithoutAppointments, case .folder(let folder) = configuration.seed else { return }
        Terminal.writeError(
            line:
                "appointment-stub: \(folder) holds no appointment for any mount; each dialect reads the folder that bears "
                + "its name, such as \(folder)/core"
        )
    }

    /// Whoever waits for the line would wait for ever if it did not come.
    private func announce(_ address: String) {
        guard !Terminal.write("listening on \(address)") else { return }
        Terminal.fail("cannot write the ready line for \(address) to standard output (closed, or disk full?)")
        exit(ExitCode.failure)
    }

    private func loadedServer() -> StubServer {
        do {
            return try StubServer(configuration)
        } catch {
            end(error)
        }
    }

    private func startedAddress(of server: StubServer) -> String {
        do {
            return try server.start()
        } catch {
            end(error, advice: "choose another address with --host and --port; --port 0 takes any free port")
        }
    }

    private func end(_ error: StubError, advice: String? = nil) -> Never {
        switch error {
        case .badConfiguration(let text):
            Terminal.fail(text)
            exit(ExitCode.usage)
        case .badSeedData(let faults):
            Terminal.fail("the seed data has errors (validate lists them again):")
            for fault in faults { Terminal.writeError(line: fault) }
            exit(ExitCode.badData)
        case .refused(let texts):
            Terminal.fail(texts.joined(separator: "; "))
            exit(ExitCode.failure)
        case .system(let text):
            Terminal.fail([text, advice].compactMap(\.self).joined(separator: "; "))
            exit(ExitCode.failure)
        }
    }
}
