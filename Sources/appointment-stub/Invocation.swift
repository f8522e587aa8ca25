/// What a command line asks for.
enum Invocation: Equatable {
    case serve
    case healthcheck
    case validate(paths: [String], dialect: String?)
    case help
    case version
}

extension Invocation {
    /// The words that may stand first on the command line.
    static let commands = ["serve", "healthcheck", "validate"]
}
