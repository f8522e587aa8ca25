import Bytes
import HTTP
import Provider

extension Obligation {
    /// Another consumer may have changed what a message is to cancel.
    static let readBeforeMessage = Obligation(
        "read-before-message",
        "An appointment must be read before a message cancels it.",
        source: "BaRS Core 1.2.2, standard patterns, which begin every change with a read",
        scope: .dialect,
        binds: { dialect in
            dialect.interactions.contains { if case .process = $0.action { true } else { false } }
        }
    ) { conversation in
        let entries = conversation.entries
        return entries.indices.compactMap { place in
            let message = entries[place]
            guard message.changesByMessage, let key = message.resource else { return nil }
            guard let read = entries[..<place].last(where: { $0.shows(key) }) else {
                return .broken([message.number], "a message cancelled \(key), which had not been read")
            }
            return .kept([read.number, message.number])
        }
    }
}

extension JournalEntry {
    /// Whether it is a message about a resource that was there before it.
    fileprivate var changesByMessage: Bool {
        guard case .process? = interaction?.action, let resource else { return false }
        return !commits.contains { $0.key == resource && $0.cause == .created }
    }

    /// Whether it asked for what is stored, and its answer shows the resource.
    fileprivate func shows(_ key: ResourceKey) -> Bool {
        guard request.method == .get, isDelivered, response.status == .ok else { return false }
        guard let text = Text(utf8: response.plainContent.span), !text.isEmpty else { return resource == key }
        return text.contains("\"\(key.id)\"")
    }
}
