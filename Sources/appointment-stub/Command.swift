/// What the executable can be told to do; `serve` is meant when none is named.
enum Command: String, CaseIterable {
    case serve
    case healthcheck
    case validate
    case rules
    case demo
}

extension Command {
    /// How it is called.
    var synopsis: String {
        switch self {
        case .serve: "appointment-stub [serve] [options]"
        case .healthcheck: "appointment-stub healthcheck [options]"
        case .validate: "appointment-stub validate [--dialect NAME] FILE|DIR..."
        case .rules: "appointment-stub rules [--dialect NAME] [--format text|json|markdown]"
        case .demo: "appointment-stub demo [--dialect NAME]"
        }
    }

    /// What it does, in a line.
    var summary: String {
        switch self {
        case .serve: "serve until SIGTERM or SIGINT"
        case .healthcheck: "exit 0 if the stub of the same options answers, else 1"
        case .validate: "check appointments against the rules of a dialect; exit 0 or 3"
        case .rules: "list what the dialects enforce, and what breaking it answers"
        case .demo: "play every documented outcome; exit 1 if one differs"
        }
    }

    /// What its own help says beside the options.
    var explanation: String {
        switch self {
        case .serve:
            """
            Standard output gets one line, as soon as requests are answered: listening on http://HOST:PORT
            Standard error gets the log and whatever goes wrong. SIGTERM or SIGINT finishes what is under
            way, for at most 5 s; a second signal ends at once.
            """
        case .healthcheck:
            """
            Asks /readyz of the stub at --host and --port, and waits for at most 5 s. It needs neither a
            shell nor another program, so it can be the health check of a container without any.
            """
        case .validate:
            """
            Checks files of one Appointment or a Bundle of them (.json, .xml), or one Appointment to a line
            (.ndjson), and all such files below folders. A file's dialect is the one that the nearest folder
            below DIR is named for, else --dialect, else that of the folders in the path itself. What lies
            below one DIR is read together, as serve would: an id may stand there once. Prints every fault as
            FILE:LINE:COLUMN, element path and rule. Exit 0 if there is none, 3 if there are, 2 if the
            dialect of a file is not known.
            """
        case .rules:
            """
            Each rule with its id, the document it stands in, and the status and code that breaking it
            answers, in the order of the checks.
            """
        case .demo:
            """
            Starts a stub of its own on a free port, plays every outcome that is documented against it, and
            prints for each what was sent, what came, and the rule that it shows.
            """
        }
    }

    /// Whether it is told more than options.
    var takesOperands: Bool { self == .validate }

    var options: [Option] {
        Option.allCases.filter { $0.isOption(of: self) }
    }
}
