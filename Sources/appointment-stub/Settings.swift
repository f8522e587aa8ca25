import AppointmentStub

/// What the command line and the environment ask for together; the command line wins.
struct Settings {
    let invocation: Invocation
    let configuration: StubConfiguration

    /// - Parameter warn: gets a line for each variable that is ignored.
    /// - Throws: `UsageError`: something that cannot be understood, or an option of another command.
    init(arguments: [String], environment: [String: String], warn: (String) -> Void) throws(UsageError) {
        let parsed = try Arguments(arguments)
        if let invocation = try Self.question(of: parsed) {
            self.invocation = invocation
            configuration = StubConfiguration()
            return
        }
        let command = parsed.command ?? .serve
        try Self.check(parsed, for: command)
        var values = EnvironmentValues(environment).values(for: command, warn: warn)
        values.merge(parsed.values) { _, option in option }
        invocation = try Self.invocation(of: command, operands: parsed.operands, values: values)
        configuration = try ConfigurationReader(values).configuration()
        try Self.checkPort(configuration, for: command)
    }

    /// `--help` and `--version` win over everything else on the line.
    private static func question(of arguments: Arguments) throws(UsageError) -> Invocation? {
        if arguments.values[.help] != nil {
            if arguments.command == nil, let operand = arguments.operands.first { throw unknown(operand) }
            return .help(arguments.command)
        }
        return arguments.values[.version] != nil ? .version : nil
    }

    private static func check(_ arguments: Arguments, for command: Command) throws(UsageError) {
        if !command.takesOperands, let operand = arguments.operands.first {
            guard arguments.command != nil else { throw unknown(operand) }
            throw UsageError("\(command.rawValue) takes options only; it got \(operand)")
        }
        if let option = Option.allCases.first(where: { arguments.values[$0] != nil && !$0.isOption(of: command) }) {
            throw UsageError("\(option.flag) is an option of \(takers(of: option)), not of \(command.rawValue)")
        }
    }

    private static func unknown(_ command: String) -> UsageError {
        let known = (Command.allCases.map(\.rawValue) + Option.questions.map(\.rawValue)).joined(separator: ", ")
        return UsageError("unknown command \(command); the commands are \(known)")
    }

    /// The commands that take it: `validate, rules and demo`.
    private static func takers(of option: Option) -> String {
        let names = Command.allCases.filter(option.isOption(of:)).map(\.rawValue)
        let first = names.dropLast().joined(separator: ", ")
        return first.isEmpty ? names.joined() : "\(first) and \(names.last ?? "")"
    }

    private static func invocation(
        of command: Command,
        operands: [String],
        values: [Option: [String]]
    ) throws(UsageError) -> Invocation {
        switch command {
        case .serve: return .serve
        case .healthcheck: return .healthcheck
        case .validate:
            guard !operands.isEmpty else {
                throw UsageError("validate needs files or folders: \(command.synopsis)")
            }
            let listsReferences = values[.references] != nil
            return .validate(paths: operands, dialect: values[.dialect]?.last, listsReferences: listsReferences)
        case .rules:
            return .rules(dialect: values[.dialect]?.last, try layout(values[.format]?.last ?? "text"))
        case .demo:
            return .demo(dialect: values[.dialect]?.last)
        case .report:
            return .report(try ReportQuestion(values), token: values[.adminToken]?.last)
        }
    }

    private static func layout(_ text: String) throws(UsageError) -> RuleCatalogue.Layout {
        guard let layout = RuleCatalogue.Layout(rawValue: text) else {
            let known = RuleCatalogue.Layout.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError("--format takes one of \(known); it got \(text)")
        }
        return layout
    }

    private static func checkPort(_ configuration: StubConfiguration, for command: Command) throws(UsageError) {
        guard command == .healthcheck, configuration.port == 0 else { return }
        throw UsageError("healthcheck needs the port that the stub listens on, not 0: --port NUMBER")
    }
}
