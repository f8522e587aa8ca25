import Glibc

/// The variables of the process.
enum Environment {
    static var current: [String: String] {
        var variables: [String: String] = [:]
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            let line = unsafe String(cString: text)
            if let equals = line.firstIndex(of: "=") {
                variables[String(line[..<equals])] = String(line[line.index(after: equals)...])
            }
            unsafe entry += 1
        }
        return variables
    }
}

/// What variables say of options.
struct EnvironmentValues {
    private let variables: [String: String]

    init(_ variables: [String: String]) {
        self.variables = variables
    }

    /// The values of a command's options; empty variables count as unset.
    ///
    /// - Parameter warn: gets a line for each variable that is ignored.
    func values(for command: Command, warn: (String) -> Void) -> [Option: [String]] {
        var values: [Option: [String]] = [:]
        for option in command.options {
            guard let variable = option.variable, let value = variables[variable], !value.isEmpty else { continue }
            guard !Self.isServiceAddress(value) else {
                warn("appointment-stub: \(variable)=\(value) is ignored, as Kubernetes sets it; use \(option.flag)")
                continue
            }
            let parts = option.isRepeatable ? value.split(separator: ",").map(String.init) : [value]
            if !parts.isEmpty { values[option] = parts }
        }
        return values
    }

    /// Whether Kubernetes has put it there: a service that is called `apptstub` sets `APPTSTUB_PORT=tcp://10.0.0.1:80`.
    private static func isServiceAddress(_ value: String) -> Bool {
        ["tcp://", "udp://", "sctp://"].contains { value.lowercased().hasPrefix($0) }
    }
}
