import Bytes
import HTTP
import Provider

extension Obligation {
    /// Without the tag, an update overwrites what another consumer has written since.
    static let ifMatchOfRead = Obligation(
        "if-match-of-read",
        "An update's If-Match must be the ETag of the last read.",
        remedy: "it should have sent If-Match with the ETag of its last read, or of the answer to its last update",
        source: "FHIR, RESTful API, managing resource contention",
        rules: [.ifMatchRequired, .ifMatchCurrent],
        binds: { $0.concurrency != .unused }
    ) { conversation in
        let lines = conversation.linesOfWork
        return conversation.changes.compactMap { place in
            guard let line = lines[place] else { return nil }
            return evidence(at: place, in: conversation, line)
        }
    }

    private static func evidence(at place: Int, in conversation: Conversation, _ line: LinesOfWork) -> Evidence? {
        let change = conversation.entries[place]
        let look = conversation.entries.indices[..<place].last {
            conversation.told(at: $0)?.version != nil && conversation.isLook($0)
        }
        guard let look, let read = conversation.told(at: look)?.version else { return nil }
        let numbers = [conversation.entries[look].number, change.number]
        let told = "the read gave W/\"\(read)\""
        guard let field = change.request.fields.list(.ifMatch) else {
            switch conversation.dialect.versionNaming {
            case .owed: return .broken(numbers, "\(told), but If-Match was missing")
            case .advised: return .broken(numbers, "\(told), but If-Match was missing", as: .advice)
            case .free: return nil
            }
        }
        if let named = change.namedVersion {
            if line.hold(named) || conversation.lastOfParty(before: place, named) { return .kept(numbers) }
            // Of a conflict that is retried without a look its own obligation tells.
            if conversation.isRetriedBlindly(place, named) { return nil }
            let isUnsure = conversation.entries.indices[..<place].contains(where: conversation.isUnsureLook)
            if !line.told.contains(named), isUnsure || !conversation.isWhole { return nil }
        }
        return .broken(numbers, "\(told), but If-Match was \(field)")
    }
}

extension Conversation {
    /// Whether the change before was refused for the same version, and nothing was read since.
    fileprivate func isRetriedBlindly(_ place: Int, _ version: Text) -> Bool {
        guard let last = changes.last(where: { $0 < place }), entries[last].isConflict else { return false }
        return entries[last].namedVersion == version && look(after: last).map { $0 > place } ?? true
    }

    /// Whether the requests that bear a value which the change bears too, and others do not, were last told this version:
    /// then they are a session of their own.
    fileprivate func lastOfParty(before place: Int, _ version: Text) -> Bool {
        let looks = entries.indices[..<place].filter { told(at: $0)?.isRead == true }
        return Self.tellingSessionsApart.contains { name in
            guard let value = entries[place].request.fields[name] else { return false }
            let own = looks.filter { entries[$0].request.fields[name] == value }
            return own.count < looks.count && own.last.flatMap { told(at: $0)?.version } == version
        }
    }

    private static let tellingSessionsApart: [FieldName] = [
        FieldName("User-Agent"), .authorization, FieldName("X-Correlation-Id"), FieldName("Ssp-From"),
    ]
}
