package import Provider
package import Steering

/// The settings of a stub; the defaults are those of the command without options.
public struct StubConfiguration: Sendable {
    /// The address to listen on: IPv4, IPv6 or `localhost`.
    public var host = "127.0.0.1"
    /// The port to listen on; 0 lets the system choose.
    public var port: UInt16 = 8080
    /// The URL that Location, fullUrl and metadata begin with, without a trailing slash; nil takes it from each
    /// request's Host or X-Forwarded-* fields.
    public var baseURL: String?
    /// The resources that are there at the start and after each reset.
    public var seed = SeedSelection.builtIn
    /// How stub time starts, and whether it runs.
    public var clock = ClockSelection.seed
    /// The dialects to serve and where; nil serves every dialect at its own base path.
    public var mounts: [MountSelection]?
    /// The origin whose web pages may read answers and steer the stub, or `*` for all, which steer nothing; nil for none.
    public var corsOrigin: String?
    /// Host names, without a port, under which the stub may be steered besides those that lead nowhere else: loopback, other
    /// addresses, names without a dot, local ones such as `stub.test`, and that of the base URL.
    public var allowedHosts: [String] = []
    /// Who may call the admin API, under `/__admin`.
    public var admin = AdminAccess.open
    /// What a peer may ask for, and how much is remembered.
    public var limits = Limits()
    /// Receives one line per exchange, without its line end; called on the thread that answers, so it must be quick.
    public var log: LogSelection = .off

    /// The systems that mounts can name; a test may add one of its own.
    package var dialects = Dialect.all
    /// What the stub can show of itself; nil for nothing.
    package var showcase: Showcase?

    /// The settings of the command without options.
    public init() {}

    /// Where the resources come from.
    public enum SeedSelection: Sendable {
        /// The data that are built into the library: the repository's folder `seed-data`.
        case builtIn
        /// A folder with `seed.json` and a folder for each dialect.
        case folder(String)
    }

    /// What stub time is, the clock of business rules and of `meta.lastUpdated`.
    public enum ClockSelection: Sendable {
        /// Stands still at the seed data's reference time, so that their dates stay as far away as they are.
        case seed
        /// Starts at the seed data's reference time and runs.
        case running
        /// Stands still at an RFC 3339 instant.
        case frozen(String)
        /// Real time; the seed data move by whole days so that their reference time falls on today.
        case system
    }

    /// A dialect and the path at which it is served.
    public struct MountSelection: Sendable {
        /// The base path, such as `/registry/STU3`; `{ods}` in it stands for any organisation code.
        public var path: String
        /// The name of the dialect, such as `registry`.
        public var dialect: String

        /// Serves a dialect at a path.
        public init(path: String, dialect: String) {
            self.path = path
            self.dialect = dialect
        }
    }

    /// Who may call the admin API.
    public enum AdminAccess: Sendable {
        /// Everyone who reaches the port, except web pages of others.
        case open
        /// Requests with `Authorization: Bearer` and this token.
        case token(String)
        /// Nobody: there is no admin API.
        case none
    }

    /// Where the lines of the log go, and what they look like.
    public enum LogSelection: Sendable {
        /// No log.
        case off
        /// For people.
        case text(@Sendable (String) -> Void)
        /// One JSON object per line.
        case json(@Sendable (String) -> Void)
    }

    /// What a peer may ask for before it is refused, and how much is remembered.
    public struct Limits: Sendable {
        /// Bytes of a request line; past it 414.
        public var requestLineBytes = 8 * 1024
        /// Bytes of a request's head; past it 431.
        public var headBytes = 32 * 1024
        /// Field lines of a request; past it 431.
        public var fieldCount = 100
        /// Bytes of a request's body; past it 413.
        public var bodyBytes = 1024 * 1024
        /// Open connections at a time; for one more the longest idle one is closed, and while none is idle it waits.
        public var connections = 10_000
        /// Seconds a connection may be idle between requests.
        public var idleSeconds = 75
        /// Seconds from a request's first byte to the end of its head; past it 408.
        public var headSeconds = 10
        /// Seconds from the end of the head to the end of the body; past it 408.
        public var bodySeconds = 30

        /// Bytes for all that clients can make grow: uploads, versions, journals, faults, sandboxes, and what waits to be
        /// read or sent; past it the oldest exchanges of the journals go, then what would add to it is 503, or 507 of the
        /// admin API.
        public var memoryBytes = 1024 * 1024 * 1024
        /// Versions of a resource that are kept, 1 or more; an older one is answered with 410.
        public var versions = 1000
        /// Exchanges that a journal keeps; 0 keeps none.
        public var journalExchanges = 1000
        /// Bytes of messages that a journal keeps.
        public var journalBytes = 16 * 1024 * 1024
        /// Sandboxes at a time.
        public var sandboxes = 10_000
        /// Seconds without use after which a sandbox expires.
        public var sandboxIdleSeconds = 3600
        /// Days that a search for slots may span, 1 or more, in dialects whose documents leave that to the Receiver
        /// (`bars`); past it 422.
        public var searchDays = 14

        /// The limits of the command without options.
        public init() {}
    }
}
