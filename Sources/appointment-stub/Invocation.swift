import AppointmentStub

/// What a command line asks for.
enum Invocation: Equatable {
    case serve
    case healthcheck
    case validate(paths: [String], dialect: String?)
    case rules(dialect: String?, RuleCatalogue.Layout)
    case demo(dialect: String?)
    /// Help on one command; nil for all of them.
    case help(Command?)
    case version
}
