/// What a command line asks for.
enum Invocation: Equatable {
    case serve
    case healthcheck
    case validate(paths: [String], dialect: String?)
    /// Help on one command; nil for all of them.
    case help(Command?)
    case version
}
