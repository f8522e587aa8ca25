import Appointments
import HTTP

/// A request that the stub was asked and the answer it gave, as the journal has it.
public struct StubExchange: Hashable, Sendable {
    /// From 1, in the order in which answers were given.
    public let number: Int
    /// `PUT`.
    public let method: String
    /// The path and query as sent, without a sandbox's prefix.
    public let path: String
    /// The dialect of the mount; nil for what reached no mount.
    public let dialect: String?
    /// The status of the answer, of one that was withheld too.
    public let status: Int
    /// The ids of the rules that were broken, each once: `core.if-match.current`.
    public let rules: [String]
    /// The version id that the request wrote; nil if it changed nothing.
    public let committed: String?
    /// Whether the whole answer was given to the network; false where a fault kept it back.
    public let isDelivered: Bool

    init(_ entry: JournalEntry) {
        number = entry.number
        method = entry.request.method.token
        path = entry.request.target.text
        dialect = entry.dialect
        status = entry.response.status.code
        rules = entry.rules
        committed = entry.committed
        isDelivered = entry.isDelivered
    }
}

extension StubSandbox {
    /// The last exchanges, oldest first; the journal keeps as many as `StubConfiguration.Limits` says.
    ///
    /// An exchange stands here before its answer can be read by the consumer.
    public var exchanges: [StubExchange] {
        content.journal.page.entries.map(StubExchange.init)
    }

    /// Forgets the exchanges so far.
    public func forgetExchanges() {
        content.journal.clear()
    }
}
