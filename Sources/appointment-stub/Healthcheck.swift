import AppointmentStub

/// `healthcheck`: asks the stub of the same options whether it is ready; for containers without a shell.
struct Healthcheck {
    private let configuration: StubConfiguration

    init(_ configuration: StubConfiguration) {
        self.configuration = configuration
    }

    /// - Returns: the exit code.
    func run() -> Int32 {
        do {
            try StubServer.checkHealth(configuration)
            return 0
        } catch {
            Terminal.fail("\(error); is the stub running, with this --host and --port?")
            return ExitCode.failure
        }
    }
}
