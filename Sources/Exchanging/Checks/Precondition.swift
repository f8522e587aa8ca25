import Bytes
import FHIR
import HTTP
import Provider

/// Checks under which conditions a consumer wants a change, in the order of RFC 9110 §13.2.2 and before anything looks at
/// what the body says.
struct Precondition {
    private let policy: ConcurrencyPolicy
    private let fields: Fields
    private let now: Instant

    init(_ exchange: Exchange) {
        policy = exchange.dialect.concurrency
        fields = exchange.request.fields
        now = exchange.now
    }

    /// - Throws: `Refusal` with one problem: `If-Match` is required, malformed, or names another version than the current
    ///   one, or another condition is malformed or does not hold.
    func check(against current: Version) throws(Refusal) {
        let tag = EntityTag(current)
        if let text = fields.list(.ifMatch) {
            try checkMatch(text, tag)
        } else {
            try checkUnmodified(since: current)
            guard policy != .required else {
                throw Refusal(.ifMatchRequired, at: .field("If-Match"), expected: "\(tag)", found: "no such field")
            }
        }
        guard let text = fields.list(.ifNoneMatch) else { return }
        let condition = try EntityTagCondition(text, of: "If-None-Match", expected: "\(tag)")
        guard condition.matches(tag) else { return }
        let expected = condition == .any ? "no *, since there is a current version" : "no tag of the current version"
        throw Refusal(
            .ifNoneMatchUnmatched,
            at: .field("If-None-Match"),
            expected: "\(expected), \(tag)",
            found: text.string,
            sentence: condition == .any
                ? "If-None-Match: * asks that there be no current version, but there is \(tag)"
                : "If-None-Match: \(text) names the current version, \(tag)"
        )
    }

    /// The same of a request that names no resource and makes one: no tag can match, and `*` matches what its URL is.
    func checkWithoutVersion() throws(Refusal) {
        guard let text = fields.list(.ifNoneMatch) else { return }
        let condition = try EntityTagCondition(text, of: "If-None-Match", expected: "an entity tag such as W/\"1\"")
        guard condition == .any else { return }
        throw Refusal(
            .ifNoneMatchUnmatched,
            at: .field("If-None-Match"),
            expected: "no *, since what the URL names is there",
            found: text.string,
            sentence: "If-None-Match: * asks that what the URL names be absent, but it is there"
        )
    }

    private func checkMatch(_ text: Text, _ tag: EntityTag) throws(Refusal) {
        guard policy != .unused else { return }
        guard try EntityTagCondition(text, of: "If-Match", expected: "\(tag)").matches(tag) else {
            throw Refusal(
                .ifMatchCurrent,
                at: .field("If-Match"),
                expected: "\(tag)",
                found: text.string,
                sentence: "If-Match names \(text), but the current version is \(tag)"
            )
        }
    }

    /// What is no date is passed over (RFC 9110 §13.1.4).
    private func checkUnmodified(since current: Version) throws(Refusal) {
        guard let text = fields[.ifUnmodifiedSince], let date = HTTPDate(received: text, now: HTTPDate(now)),
            current.lastModified.secondsSinceEpoch > date.secondsSinceEpoch
        else { return }
        throw Refusal(
            .ifUnmodifiedSinceUnchanged,
            at: .field("If-Unmodified-Since"),
            expected: "no date before that of the current version, \(current.lastModified)",
            found: text.string,
            sentence: "The current version is of \(current.lastModified), after If-Unmodified-Since: \(text)"
        )
    }
}

extension EntityTagCondition {
    /// Reads the value of a field.
    ///
    /// - Parameter expected: what the field could have held.
    /// - Throws: `Refusal` by `if-match.readable`, which shows that and says what the value lacks.
    init(_ text: Text, of name: String, expected: String) throws(Refusal) {
        do {
            try self.init(text)
        } catch {
            let found = text.isEmpty ? "an empty field" : text.string
            throw Refusal(.ifMatchReadable, at: .field(name), expected: "\(expected)\(error.lackOfTag)", found: found)
        }
    }
}
