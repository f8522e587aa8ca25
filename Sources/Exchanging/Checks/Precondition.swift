import Bytes
import Provider
import HTTP

/// Checks `If-Match` before anything looks at what the body says.
struct Precondition {
    private let rules: ConcurrencyPolicy
    private let tags: EntityTagPolicy

    init(_ dialect: Dialect) {
        rules = dialect.concurrency
        tags = dialect.entityTags
    }

    /// - Throws: `Refusal` with one problem: the dialect requires the field, it is malformed, or it names another version
    ///   than the current one.
    func check(_ fields: Fields, current: Version) throws(Refusal) {
        guard rules != .unused else { return }
        let tag = EntityTag(isWeak: true, opaqueValue: current.identifier)
        guard let text = fields.list(.ifMatch) else {
            guard rules == .required else { return }
            throw Refusal(.ifMatchRequired, at: .field("If-Match"), expected: "\(tag)", found: "no such field")
        }
        let condition: EntityTagCondition
        do {
            condition = try EntityTagCondition(text)
        } catch {
            throw Refusal(.ifMatchReadable, at: .field("If-Match"), expected: "\(tag)", found: error.reason)
        }
        guard matches(condition, tag) else {
            throw Refusal(.ifMatchCurrent, at: .field("If-Match"), expected: "\(tag)", found: text.string)
        }
    }

    private func matches(_ condition: EntityTagCondition, _ tag: EntityTag) -> Bool {
        switch tags {
        case .asSent: condition.matchesAsSent(tag)
        case .byValue: condition.matchesWeakly(tag)
        }
    }
}
