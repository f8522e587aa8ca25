import Provider

/// Exchanges of a consumer that are looked at together, in the order of their answers.
struct Conversation: Sendable {
    let dialect: Dialect
    let entries: [JournalEntry]
}

extension Conversation {
    /// The places of the requests to change a resource.
    var changes: [Int] {
        entries.indices.filter { entries[$0].isChange }
    }

    /// The last exchange before a place that told the consumer the current version.
    func look(before place: Int) -> JournalEntry? {
        entries[..<place].last(where: \.isLook)
    }

    /// The first exchange after a place that told the consumer the current version.
    func look(after place: Int) -> JournalEntry? {
        entries[(place + 1)...].first(where: \.isLook)
    }

    /// The place of the next request to change a resource.
    func change(after place: Int) -> Int? {
        entries.indices[(place + 1)...].first { entries[$0].isChange }
    }

    /// Each resource's own conversation, in the order in which they began.
    var byResource: [Conversation] {
        var places: [ResourceKey: Int] = [:]
        var groups: [[JournalEntry]] = []
        for entry in entries {
            guard let resource = entry.resource else { continue }
            if let place = places[resource] {
                groups[place].append(entry)
            } else {
                places[resource] = groups.count
                groups.append([entry])
            }
        }
        return groups.map { Conversation(dialect: dialect, entries: $0) }
    }
}
