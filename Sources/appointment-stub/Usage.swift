import AppointmentStub

/// What `--help` and `--version` print.
enum Usage {
    static let version = "appointment-stub \(StubServer.version)"

    static let text = """
        A mock FHIR appointment provider for teams that build consumers.

        usage: appointment-stub [serve] [options]      serve until SIGTERM or SIGINT
               appointment-stub healthcheck [options]  exit 0 if the stub of these options answers
               appointment-stub validate [--dialect NAME] FILE|DIR...
                                                       check appointments; exit 0, or 3 with every fault

        options, each also as environment variable APPTSTUB_<NAME>; the option wins:
        \(options)

        exit codes: 0 stopped by a signal, 1 failure at run time, 2 wrong usage, 3 bad seed data
        """

    private static let options =
        Option.allCases.map { option in
            let flag = "  " + option.flag + (option.placeholder.map { " \($0)" } ?? "")
            let gap = String(repeating: " ", count: max(1, 30 - flag.utf8.count))
            return flag + gap + option.summary
        }
        .joined(separator: "\n")
}
