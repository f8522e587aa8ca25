import AppointmentStub

/// What the command line and the environment ask for together; the command line wins.
struct Settings {
    let invocation: Invocation
    let configuration: StubConfiguration

    /// - Parameter warn: gets a line for each variable that is ignored.
    init(arguments: [String], environment: [String: String], warn: (String) -> Void) throws(UsageError) {
        let parsed = try Arguments(arguments)
        invocation = try Self.invocation(of: parsed)
        guard invocation == .serve || invocation == .healthcheck else {
            configuration = StubConfiguration()
            return
        }
        var values = Self.values(in: environment, warn: warn)
        values.merge(parsed.values) { _, option in option }
        configuration = try ConfigurationReader(values).configuration()
    }

    private static func invocation(of arguments: Arguments) throws(UsageError) -> Invocation {
        if arguments.values[.help] != nil { return .help }
        if arguments.values[.version] != nil { return .version }
        if arguments.command == "validate" {
            guard !arguments.operands.isEmpty else {
                throw UsageError("validate needs files or folders: validate [--dialect NAME] FILE|DIR...")
            }
            return .validate(paths: arguments.operands, dialect: arguments.values[.dialect]?.last)
        }
        if let operand = arguments.operands.first {
            let known = Invocation.commands.joined(separator: ", ")
            throw UsageError("there is no command \(operand); the commands are \(known)")
        }
        return arguments.command == "healthcheck" ? .healthcheck : .serve
    }

    private static func values(in environment: [String: String], warn: (String) -> Void) -> [Option: [String]] {
        var values: [Option: [String]] = [:]
        for option in Option.allCases {
            guard let variable = option.variable, let value = environment[variable], !value.isEmpty else { continue }
            // A Kubernetes service called apptstub puts its own address into variables of these names.
            guard !value.hasPrefix("tcp://"), !value.hasPrefix("udp://") else {
                warn("appointment-stub: \(variable)=\(value) is ignored: it looks like a Kubernetes service address")
                continue
            }
            values[option] = option.isRepeatable ? value.split(separator: ",").map(String.init) : [value]
        }
        return values
    }
}
