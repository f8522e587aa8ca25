import Bytes
import Provider
import HTTP

/// Checks `If-Match` before anything looks at what the body says.
struct Precondition {
    private let rules: ConcurrencyPolicy

    init(_ dialect: Dialect) {
        rules = dialect.concurrency
    }

    /// - Throws: `Refusal` with one problem: the dialect requires the field, it is malformed, or it names another version
    ///   than the current one.
    func check(_ fields: Fields, current: Version) throws(Refusal) {
        guard rules != .unused else { return }
        let tag = EntityTag(current)
        guard let text = fields.list(.ifMatch) else {
            guard rules == .required else { return }
            throw Refusal(.ifMatchRequired, at: .field("If-Match"), expected: "\(tag)", found: "no such field")
        }
        guard try EntityTagCondition(text, of: "If-Match", like: tag).matches(tag) else {
            throw Refusal(.ifMatchCurrent, at: .field("If-Match"), expected: "\(tag)", found: text.string)
        }
    }
}

extension EntityTag {
    /// The tag of a version.
    init(_ version: Version) {
        self.init(isWeak: true, opaqueValue: version.identifier)
    }
}

extension EntityTagCondition {
    /// Reads the value of a field.
    ///
    /// - Parameter current: the tag that the field could have held.
    /// - Throws: `Refusal` by `if-match.readable`, which shows that tag and says what the value lacks.
    init(_ text: Text, of name: String, like current: EntityTag) throws(Refusal) {
        do {
            try self.init(text)
        } catch {
            let found = text.isEmpty ? "an empty field" : text.string
            throw Refusal(
                .ifMatchReadable,
                at: .field(name),
                expected: "\(current)\(error.lackOfTag)",
                found: found
            )
        }
    }
}
