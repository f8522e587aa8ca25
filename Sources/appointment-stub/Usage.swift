import AppointmentStub

/// What `--help` and `--version` print.
enum Usage {
    static let version = "appointment-stub \(StubServer.version)"

    private static let exitCodes = "Exit codes: 0 success, 1 failure at run time, 2 wrong usage, 3 faulty seed data."

    /// - Parameter command: nil for an overview.
    static func text(on command: Command?) -> String {
        guard let command else { return overview }
        return """
            usage: \(command.synopsis)

            \(capitalized(command.summary)).

            \(command.explanation)

            \(options(command.options))

            \(exitCodes)
            """
    }

    private static var overview: String {
        """
        A stateful mock of FHIR appointment systems, for teams that build their consumers.

        usage:
        \(Command.allCases.map { "  \($0.synopsis)\n      \($0.summary)" }.joined(separator: "\n"))

        \(options(Option.allCases))

        \(exitCodes)
        """
    }

    private static func options(_ options: [Option]) -> String {
        let lines = options.flatMap(lines)
        return "Options (each is also an environment variable APPTSTUB_<NAME>; the option wins):\n"
            + lines.joined(separator: "\n")
    }

    /// The flag with its value on the left, the summary on the right; below it, if the flag leaves no room.
    private static func lines(_ option: Option) -> [String] {
        let width = 26
        let flag = "  " + option.flag + (option.placeholder.map { " \($0)" } ?? "")
        let summary = option.summary.map { String(repeating: " ", count: width) + $0 }
        guard flag.utf8.count < width, let first = option.summary.first else { return [flag] + summary }
        return [flag + String(repeating: " ", count: width - flag.utf8.count) + first] + summary.dropFirst()
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
