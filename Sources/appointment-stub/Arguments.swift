/// A command line taken apart: the command, the options with their values, and what is left.
struct Arguments: Equatable {
    private(set) var command: String?
    private(set) var values: [Option: [String]] = [:]
    private(set) var operands: [String] = []

    /// - Throws: `UsageError`: an unknown option (with the nearest known one), a value missing or where none belongs, an
    ///   option given twice.
    init(_ arguments: [String]) throws(UsageError) {
        var rest = arguments[...]
        if let first = rest.first, Invocation.commands.contains(first) {
            command = rest.removeFirst()
        }
        while let argument = rest.popFirst() {
            guard argument != "--" else {
                operands += rest
                return
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                operands.append(argument)
                continue
            }
            try add(argument, rest: &rest)
        }
    }

    private mutating func add(_ argument: String, rest: inout ArraySlice<String>) throws(UsageError) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = Option.allCases.first(where: { $0.flag == parts[0] }) else {
            let hint = Option.nearest(to: parts[0]).map { "; did you mean \($0.flag)?" } ?? "; --help lists the options"
            throw UsageError("there is no option \(parts[0])\(hint)")
        }
        let value = try value(of: option, inline: parts.count > 1 ? parts[1] : nil, rest: &rest)
        guard values[option] == nil || option.isRepeatable else {
            throw UsageError("\(option.flag) is given twice")
        }
        values[option, default: []].append(value)
    }

    private func value(
        of option: Option,
        inline: String?,
        rest: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        guard let placeholder = option.placeholder else {
            guard inline == nil else { throw UsageError("\(option.flag) takes no value") }
            return "true"
        }
        guard let value = inline ?? rest.popFirst(), !value.isEmpty else {
            throw UsageError("\(option.flag) needs a value: \(option.flag) \(placeholder)")
        }
        return value
    }
}
