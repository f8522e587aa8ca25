/// A command line taken apart: the command, the options with their values, and what is left.
struct Arguments: Equatable {
    /// The first word that is neither an option nor its value, if it names a command.
    private(set) var command: Command?
    private(set) var values: [Option: [String]] = [:]
    private(set) var operands: [String] = []

    /// - Throws: `UsageError`: an unknown option (with the nearest known one), a value missing or where none belongs, an
    ///   option given twice.
    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument != "--" else {
                operands += rest
                return
            }
            if argument.hasPrefix("-"), argument != "-" {
                try addOption(argument, rest: &rest)
            } else {
                addWord(argument)
            }
        }
    }

    private mutating func addWord(_ word: String) {
        guard command == nil, operands.isEmpty else { return operands.append(word) }
        if let named = Command(rawValue: word) {
            command = named
        } else if let question = Option.questions.first(where: { $0.rawValue == word }) {
            values[question] = ["true"]
        } else {
            operands.append(word)
        }
    }

    private mutating func addOption(_ argument: String, rest: inout ArraySlice<String>) throws(UsageError) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = Option.allCases.first(where: { $0.flags.contains(parts[0]) }) else {
            let nearest = Option.nearest(to: parts[0]).flag
            throw UsageError("unknown option \(parts[0]); did you mean \(nearest)? --help lists all of them")
        }
        let value = try value(of: option, inline: parts.count > 1 ? parts[1] : nil, rest: &rest)
        guard values[option] == nil || option.isRepeatable else {
            throw UsageError("\(option.flag) is given twice; give it once")
        }
        values[option, default: []].append(value)
    }

    private func value(
        of option: Option,
        inline: String?,
        rest: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        guard let placeholder = option.placeholder else {
            guard inline == nil else { throw UsageError("\(option.flag) takes no value; write \(option.flag) alone") }
            return "true"
        }
        // The next option is no value: `--seed-data --port 0` lacks the folder's name. Nor is an empty text, which is what
        // a shell makes of a variable that is not set: to take it for no option at all would leave the admin API open.
        guard let value = inline ?? rest.first, !value.isEmpty, inline != nil || !value.hasPrefix("--") else {
            throw UsageError("\(option.flag) needs a value: \(option.flag) \(placeholder)")
        }
        if inline == nil { rest.removeFirst() }
        return value
    }
}
