import Bytes
import Provider
import HTTP

extension Obligation {
    /// Without the tag, an update overwrites what another consumer has written since.
    static let ifMatchOfRead = Obligation(
        "if-match-of-read",
        "An update's If-Match must be the ETag of the last read.",
        source: "FHIR, RESTful API, managing resource contention",
        rules: [.ifMatchRequired, .ifMatchCurrent],
        binds: { $0.concurrency != .unused }
    ) { conversation in
        conversation.changes.compactMap { place in
            let change = conversation.entries[place]
            guard let look = conversation.look(before: place), let tag = look.response.fields[.eTag] else { return nil }
            let sent = change.request.fields.list(.ifMatch)
            guard Self.isTag(tag, in: sent) else {
                let found = sent.map { "If-Match was \($0)" } ?? "If-Match was missing"
                return .broken([look.number, change.number], "the read gave \(tag), but \(found)")
            }
            return .kept([look.number, change.number])
        }
    }

    /// Whether a field's value is this one tag.
    private static func isTag(_ tag: Text, in field: Text?) -> Bool {
        guard let field, let expected = try? EntityTag(tag), let sent = try? EntityTag(field) else { return false }
        return sent.matches(expected)
    }
}
