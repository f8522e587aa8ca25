import Bytes
import Steering
import Provider
import HTTP

/// A request and its answer, as recorded in the journal.
public struct StubExchange: Hashable, Sendable {
    /// From 1, in the order in which answers were given.
    public let number: Int
    /// The method of the request, such as `PUT`.
    public let method: String
    /// The path and query as sent, without a sandbox's prefix.
    public let path: String
    /// The dialect of the mount; nil if the request reached no mount.
    public let dialect: String?
    /// The status of the answer, even if a fault held it back.
    public let status: Int
    /// The ids of the rules that were broken, each once: `core.if-match.current`.
    public let rules: [String]
    /// The version id that the request wrote; nil if it changed nothing.
    public let committed: String?
    /// Whether the whole answer was handed to the network; false if a fault held it back.
    public let isDelivered: Bool

    init(_ entry: JournalEntry) {
        number = entry.number
        method = entry.request.method.token
        path = entry.request.target.text.string
        dialect = entry.dialect
        status = entry.response.status.code
        rules = entry.rules
        committed = entry.committed?.string
        isDelivered = entry.isDelivered
    }
}

extension StubSandbox {
    /// The latest exchanges, oldest first; `StubConfiguration.Limits` says how many are kept.
    ///
    /// An exchange is listed before the consumer can have read its answer.
    public var exchanges: [StubExchange] {
        state.journal.page.entries.map(StubExchange.init)
    }

    /// Forgets the exchanges so far.
    public func forgetExchanges() {
        state.journal.clear()
    }
}
