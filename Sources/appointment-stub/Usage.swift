import AppointmentStub

/// What `--help` and `--version` print.
enum Usage {
    static let version = "appointment-stub \(StubServer.version)"

    private static let exitCodes = "Exit codes: 0 as asked, 1 failure at run time, 2 wrong usage, 3 bad seed data."

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
        A mock FHIR appointment provider for teams that build consumers.

        usage:
        \(Command.allCases.map { "  \($0.synopsis)\n      \($0.summary)" }.joined(separator: "\n"))

        \(options(Option.allCases))

        \(exitCodes)
        """
    }

    private static func options(_ options: [Option]) -> String {
        let lines = options.flatMap(lines)
        return "Options, each also as variable APPTSTUB_<NAME>, where the option wins:\n"
            + lines.joined(separator: "\n")
    }

    /// The flag with its value on the left, the summary on the right.
    private static func lines(_ option: Option) -> [String] {
        let width = 26
        let flag = "  " + option.flag + (option.placeholder.map { " \($0)" } ?? "")
        return option.summary.enumerated().map { number, text in
            let left = number == 0 ? flag : ""
            return left + String(repeating: " ", count: max(1, width - left.utf8.count)) + text
        }
    }

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
