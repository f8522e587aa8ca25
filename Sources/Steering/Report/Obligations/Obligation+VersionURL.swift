import Bytes
import HTTP
import Provider

extension Obligation {
    /// What a system calls its versions is its own business.
    static let versionURLAsTold = Obligation(
        "version-url-as-told",
        "A version's URL and tag must be ones that the system has told, and never made up.",
        remedy: "it should have taken them from Location, ETag, the history, or meta.versionId of what it read",
        source: "FHIR, RESTful API, vread",
        binds: { $0.interactions.contains { $0.name == .vread } || $0.concurrency != .unused }
    ) { conversation in
        var told: Set<Text> = []
        var refused: JournalEntry?
        return conversation.entries.indices.compactMap { place in
            let entry = conversation.entries[place]
            defer {
                told.formUnion(conversation.versionsTold(at: place))
                if conversation.isChange(place) { refused = entry.isDelivered && entry.refusal != nil ? entry : nil }
            }
            guard let version = conversation.versionUsed(at: place) else { return nil }
            if told.contains(version) { return .kept([entry.number]) }
            let isSure = !conversation.entries[..<place].contains(where: \.toldMore)
            guard conversation.isWhole, isSure else { return nil }
            guard entry.request.method == .get || entry.request.method == .head else {
                return .broken([entry.number], "nothing had told the tag W/\"\(version)\"")
            }
            if let refused {
                return .broken(
                    [refused.number, entry.number],
                    "version \(version) was asked for as if the refused update had written it"
                )
            }
            return .broken([entry.number], "nothing had told of a version \(version)")
        }
    }
}

extension Conversation {
    /// The versions of the resource that an exchange told of.
    fileprivate func versionsTold(at place: Int) -> [Text] {
        hearing.told(by: entries[place]).filter { $0.key == key }.compactMap(\.version)
    }

    /// The version that a request names, in its path or in If-Match.
    fileprivate func versionUsed(at place: Int) -> Text? {
        let entry = entries[place]
        guard entry.resource == key else { return nil }
        let segments = entry.request.target.segments
        if segments.count >= 2, segments[segments.count - 2] == "_history" { return segments.last }
        guard isChange(place), dialect.concurrency != .unused else { return nil }
        return entry.namedVersion
    }
}
