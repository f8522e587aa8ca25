/// The options of the command; each is also an environment variable.
enum Option: String, CaseIterable {
    case host
    case port
    case baseURL = "base-url"
    case seedData = "seed-data"
    case clock
    case mount
    case cors
    case allowedHost = "allowed-host"
    case log
    case noAdmin = "no-admin"
    case adminToken = "admin-token"
    case limit
    case dialect
    case references
    case format
    case url
    case sandbox
    case failOn = "fail-on"
    case require
    case minExchanges = "min-exchanges"
    case version
    case help
}

extension Option {
    /// `--base-url`.
    var flag: String { "--\(rawValue)" }

    /// The flag, and a shorter one that everybody tries first.
    var flags: [String] { self == .help ? [flag, "-h"] : [flag] }

    /// What may be asked as a word too: `appointment-stub help validate`.
    static let questions: [Option] = [.help, .version]

    /// `APPTSTUB_BASE_URL`; nil for what is asked once and configures nothing.
    var variable: String? {
        switch self {
        case .references, .version, .help: nil
        default: "APPTSTUB_" + rawValue.uppercased().split(separator: "-").joined(separator: "_")
        }
    }

    /// The name of the value in the usage; nil for an option without one.
    var placeholder: String? {
        switch self {
        case .host: "ADDRESS"
        case .port: "NUMBER"
        case .baseURL: "URL"
        case .seedData: "DIR"
        case .clock: "CLOCK"
        case .mount: "PATH=DIALECT"
        case .cors: "ORIGIN"
        case .allowedHost: "NAME"
        case .log: "text|json|off"
        case .adminToken: "TOKEN"
        case .limit: "NAME=NUMBER"
        case .dialect: "NAME"
        case .format: "FORMAT"
        case .url: "URL"
        case .sandbox: "NAME"
        case .failOn: "broken|advice|never"
        case .require: "ID,..."
        case .minExchanges: "NUMBER"
        case .noAdmin, .references, .version, .help: nil
        }
    }

    /// Whether it may be given several times; in the environment its values are then separated by commas.
    var isRepeatable: Bool {
        self == .mount || self == .limit || self == .allowedHost || self == .require
    }

    /// Whether a command takes it.
    func isOption(of command: Command) -> Bool {
        switch self {
        case .version, .help: true
        case .dialect: command == .validate || command == .rules || command == .demo
        case .references: command == .validate
        case .format: command == .rules || command == .report
        case .url, .sandbox, .failOn, .require, .minExchanges: command == .report
        case .adminToken: command == .serve || command == .healthcheck || command == .report
        default: command == .serve || command == .healthcheck
        }
    }

    /// Lines that the usage shows beside the flag.
    var summary: [String] {
        switch self {
        case .host:
            ["address to listen on: IPv4, IPv6, or localhost for both", "loopback addresses (default 127.0.0.1)"]
        case .port: ["port to listen on; 0 lets the system choose (default 8080)"]
        case .baseURL:
            ["the start of URLs in Location, fullUrl and metadata", "(default: from X-Forwarded-* or Host)"]
        case .seedData:
            ["folder with seed.json and one folder of resources per dialect", "(default: the built-in data)"]
        case .clock:
            [
                "seed: fixed at the seed data's reference time (default);",
                "running: starts there and runs;",
                "an instant like 2019-01-18T12:28:15Z: fixed there;",
                "system: real time, with the seed data moved to today",
            ]
        case .mount: ["serve a dialect at a path; repeatable, replaces the default mounts"]
        case .cors:
            [
                "let web pages of this origin read answers and steer;",
                "with *, pages of any origin may read, but none may steer",
            ]
        case .allowedHost:
            [
                "a further host name under which the stub may be steered;",
                "repeatable (addresses and local names are known)",
            ]
        case .log: ["one line per exchange on standard error (default text)"]
        case .noAdmin: ["do not serve the admin API under /__admin"]
        case .adminToken: ["require this bearer token under /__admin; report: send it"]
        case .limit: ["change a limit; repeatable. The names:"] + LimitName.lines
        case .dialect:
            [
                "the dialect (validate: of files not in a folder named after one;",
                "rules and demo: all by default)",
            ]
        case .references: ["also list references to missing resources; they are not faults"]
        case .format:
            ["rules: text, json or markdown; report: also html or junit", "(default text)"]
        case .url: ["the stub that is asked for its report: http://ADDRESS:PORT"]
        case .sandbox: ["the sandbox that the consumer used (default: the shared one)"]
        case .failOn: ["from what on a report ends with 1 (default broken)"]
        case .require: ["what must have been shown, by the ids of the report; repeatable"]
        case .minExchanges: ["how many exchanges there must have been (default 1)"]
        case .version: ["print the version"]
        case .help:
            ["print this help; after a command, its own help", "(also -h, and as words: help [COMMAND], version)"]
        }
    }

    /// The option that a mistyped flag was most likely meant to be: one that begins like it, else the one that takes the
    /// fewest changes.
    static func nearest(to flag: String) -> Option {
        let name = String(flag.drop { $0 == "-" })
        let distances = allCases.map { option in
            let isBeginning = !name.isEmpty && option.rawValue.hasPrefix(name)
            return (option: option, distance: isBeginning ? 0 : EditDistance.between(name, option.rawValue))
        }
        return distances.min { $0.distance < $1.distance }?.option ?? .help
    }
}

/// How many characters must be added, taken away or changed to make one word of another (Levenshtein).
private enum EditDistance {
    static func between(_ left: String, _ right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (line, letter) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in right.indices {
                let changed = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
