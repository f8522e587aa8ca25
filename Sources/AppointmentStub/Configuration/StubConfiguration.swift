/// How a stub is set up; the defaults are those of the command without options.
public struct StubConfiguration: Sendable {
    /// Address to listen on: IPv4, IPv6 or `localhost`.
    public var host = "127.0.0.1"
    /// Port to listen on; 0 lets the system choose.
    public var port: UInt16 = 8080
    /// What Location, fullUrl and metadata are built on, without a slash at the end; nil takes it from each request's
    /// Host or X-Forwarded-* fields.
    public var baseURL: String?
    public var seed = SeedSelection.builtIn
    public var clock = ClockSelection.seed
    /// Nil stands for every dialect at its own base path.
    public var mounts: [MountSelection]?
    /// The origin whose web pages may read answers, or `*`; nil for none.
    public var corsOrigin: String?
    public var admin = AdminAccess.open
    public var limits = Limits()
    /// Gets one line for each exchange, without its line end; called on the thread that answers, so it must be quick.
    public var log: LogSelection = .off

    public init() {}

    public enum SeedSelection: Sendable {
        case builtIn
        /// A folder with `seed.json` and a folder for each dialect.
        case folder(String)
    }

    /// What stub time is, the clock of business rules and of `meta.lastUpdated`.
    public enum ClockSelection: Sendable {
        /// Starts at the seed data's reference time and runs.
        case seed
        /// Stands still at an RFC 3339 instant.
        case frozen(String)
        /// Real time; the seed data move by whole days, so that their reference time falls on today.
        case system
    }

    /// A dialect at a path.
    public struct MountSelection: Sendable {
        public var path: String
        public var dialect: String

        public init(path: String, dialect: String) {
            self.path = path
            self.dialect = dialect
        }
    }

    public enum AdminAccess: Sendable {
        case open
        /// Calls need `Authorization: Bearer` and this token.
        case token(String)
        /// There is no admin API.
        case none
    }

    public enum LogSelection: Sendable {
        case off
        /// For people.
        case text(@Sendable (String) -> Void)
        /// One JSON object to a line.
        case json(@Sendable (String) -> Void)
    }

    /// What a peer may ask for before it is refused.
    public struct Limits: Sendable {
        /// Bytes of a request line; past it 414.
        public var requestLineBytes = 8 * 1024
        /// Bytes of a request's head; past it 431.
        public var headBytes = 32 * 1024
        /// Field lines of a request; past it 431.
        public var fieldCount = 100
        /// Bytes of a request's body; past it 413.
        public var bodyBytes = 1024 * 1024
        /// Connections open at once; further ones wait.
        public var connections = 10_000
        /// Seconds a connection may be idle between requests.
        public var idleSeconds = 75
        /// Seconds from a request's first byte to the end of its head; past it 408.
        public var headSeconds = 10
        /// Seconds from the end of the head to the end of the body; past it 408.
        public var bodySeconds = 30

        /// Exchanges that a journal keeps; 0 keeps none.
        public var journalExchanges = 1000
        /// Bytes of messages that a journal keeps.
        public var journalBytes = 16 * 1024 * 1024
        /// Sandboxes at once.
        public var sandboxes = 10_000
        /// Seconds without use after which a sandbox expires.
        public var sandboxIdleSeconds = 3600

        public init() {}
    }
}
