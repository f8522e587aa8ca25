/// The options of the command; each is also an environment variable.
enum Option: String, CaseIterable {
    case host
    case port
    case baseURL = "base-url"
    case seedData = "seed-data"
    case clock
    case mount
    case cors
    case log
    case noAdmin = "no-admin"
    case adminToken = "admin-token"
    case limit
    case dialect
    case version
    case help
}

extension Option {
    /// `--base-url`.
    var flag: String { "--\(rawValue)" }

    /// `APPTSTUB_BASE_URL`; nil for an option that belongs to one command line only.
    var variable: String? {
        switch self {
        case .version, .help, .dialect: nil
        default: "APPTSTUB_" + rawValue.uppercased().map { $0 == "-" ? "_" : String($0) }.joined()
        }
    }

    /// What stands for the value in the usage; nil for an option without one.
    var placeholder: String? {
        switch self {
        case .host: "ADDRESS"
        case .port: "NUMBER"
        case .baseURL: "URL"
        case .seedData: "DIR"
        case .clock: "seed|system|INSTANT"
        case .mount: "PATH=DIALECT"
        case .cors: "ORIGIN"
        case .log: "text|json|off"
        case .adminToken: "TOKEN"
        case .limit: "NAME=NUMBER"
        case .dialect: "NAME"
        case .noAdmin, .version, .help: nil
        }
    }

    /// Whether it may be given several times; in the environment its values are then separated by commas.
    var isRepeatable: Bool {
        self == .mount || self == .limit
    }

    var summary: String {
        switch self {
        case .host: "address to listen on: IPv4, IPv6 or localhost (default 127.0.0.1)"
        case .port: "port to listen on; 0 lets the system choose (default 8080)"
        case .baseURL: "what Location, fullUrl and metadata are built on (default: from each request)"
        case .seedData: "folder with seed.json and a folder of appointments for each dialect (default: built in)"
        case .clock:
            "seed: starts at the seed data's time and runs; INSTANT: stands still; system: real time (default seed)"
        case .mount: "serve a dialect at a path; repeatable, replaces the default mounts"
        case .cors: "allow web pages of that origin, or of any with *"
        case .log: "one line per exchange on standard error (default text)"
        case .noAdmin: "serve no /__admin"
        case .adminToken: "ask for this bearer token under /__admin"
        case .limit: "change a limit; repeatable: \(LimitName.list)"
        case .dialect: "for validate: the dialect whose rules apply (default: the folder's name)"
        case .version: "print the version"
        case .help: "print this"
        }
    }

    /// The option whose flag is nearest to a mistyped one.
    static func nearest(to flag: String) -> Option? {
        allCases
            .map { (option: $0, distance: EditDistance.between(flag, $0.flag)) }
            .min { $0.distance < $1.distance }
            .flatMap { $0.distance <= max(3, flag.utf8.count / 2) ? $0.option : nil }
    }
}
