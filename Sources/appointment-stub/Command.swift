import AppointmentStub

/// What the executable can be told to do; `serve` if none is named.
enum Command: String, CaseIterable {
    case serve
    case healthcheck
    case validate
    case rules
    case demo
    case report
}

extension Command {
    /// How it is called.
    var synopsis: String {
        switch self {
        case .serve: "appointment-stub [serve] [options]"
        case .healthcheck: "appointment-stub healthcheck [options]"
        case .validate: "appointment-stub validate [--dialect NAME] [--references] FILE|DIR..."
        case .rules: "appointment-stub rules [--dialect NAME] [--format text|json|markdown]"
        case .demo: "appointment-stub demo [--dialect NAME]"
        case .report: "appointment-stub report --url URL [options]"
        }
    }

    /// What it does, in a line.
    var summary: String {
        switch self {
        case .serve: "serve until SIGTERM or SIGINT"
        case .healthcheck: "exit 0 if the stub with the same options answers, else 1"
        case .validate: "check resources against the rules of their dialects; exit 0 or 3"
        case .rules: "list the rules that dialects enforce, and the answers to breaking them"
        case .demo: "play every documented outcome; exit 1 if any differs"
        case .report: "print a running stub's report on a consumer; exit 1 on a finding"
        }
    }

    /// What its own help says besides the options.
    var explanation: String {
        switch self {
        case .serve:
            """
            Prints one line on standard output as soon as it answers requests: listening on http://HOST:PORT
            The log and error messages go to standard error. On SIGTERM or SIGINT it finishes the requests
            under way, for 5 s at most, and stops; a second signal stops it at once.
            """
        case .healthcheck:
            """
            Requests /readyz from the stub at --host and --port, and waits 5 s at most. It needs no shell and
            no other program, so it can be the health check of a container that has neither.
            """
        case .validate:
            """
            Checks files that hold a resource or a Bundle of them (.json, .xml) or one resource per line
            (.ndjson), and all such files in folders. The dialect of a file is the one after which the
            nearest folder inside DIR is named, else --dialect, else that of the folders in the path itself.
            Everything in one DIR is read together, as serve would: an id may occur there once. Prints each
            fault as FILE:LINE:COLUMN, element path and rule, and on standard error what is no fault but
            contradicts itself, such as a free slot that an appointment has. Exit 0 if there are no faults,
            3 if there are some, 2 if the dialect of a file is unknown.
            """
        case .rules:
            """
            Prints each rule with its id, its source, and the status and code that breaking it answers, in
            the order of the checks.
            """
        case .demo:
            """
            Starts a stub of its own on a free port, plays every documented outcome against it, and prints
            for each what was sent, what came back, and the rule that it shows.
            """
        case .report:
            """
            Asks the stub at --url what it saw of the consumer under test, in one sandbox or the shared one,
            and prints it. Exit 0 if a build may go on; 1 if an obligation is broken (--fail-on says from
            what on), if what --require names was not shown, if fewer than --min-exchanges exchanges were
            seen, or if the stub cannot be reached; each reason is a line on standard error.
            """
        }
    }

    /// Whether it takes arguments that are not options.
    var takesOperands: Bool { self == .validate }

    var options: [Option] {
        Option.allCases.filter { $0.isOption(of: self) }
    }
}

/// What a command line asks for.
enum Invocation: Equatable {
    case serve
    case healthcheck
    case validate(paths: [String], dialect: String?, listsReferences: Bool)
    case rules(dialect: String?, RuleCatalogue.Layout)
    case demo(dialect: String?)
    /// With the admin token, if there is one.
    case report(ReportQuestion, token: String?)
    /// Help on one command; nil for all of them.
    case help(Command?)
    case version
}

/// A command line or environment that cannot be understood; the text says what to write instead.
struct UsageError: Error, Equatable {
    let text: String

    init(_ text: String) {
        self.text = text
    }
}

/// What the process ends with, other than 0.
enum ExitCode {
    /// Something failed at run time: an address in use, a stub that does not answer.
    static let failure: Int32 = 1
    /// The command line or the environment is wrong.
    static let usage: Int32 = 2
    /// Seed data, or the files to validate, have faults.
    static let badData: Int32 = 3
}
