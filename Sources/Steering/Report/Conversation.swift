import Bytes
import Provider

/// Exchanges of a consumer that are looked at together, in the order of their answers.
struct Conversation: Sendable {
    let dialect: Dialect
    let entries: [JournalEntry]
    /// The resource that they are about; nil for those of a whole dialect.
    let key: ResourceKey?
    let hearing: Hearing
    /// The numbers of the updates that had been carried out before, so that what else they break is not told of them.
    private(set) var repeats: Set<Int> = []

    /// All exchanges with one dialect.
    init(_ dialect: Dialect, _ hearing: Hearing) {
        self.dialect = dialect
        self.hearing = hearing
        entries = hearing.entries.filter { $0.dialect == dialect.name }
        key = nil
        repeats = Set(byResource.flatMap(\.repeatedUpdates).map(\.again.number))
    }

    /// Exchanges about one resource, those that told of it among others included.
    init(
        _ dialect: Dialect,
        _ hearing: Hearing,
        about key: ResourceKey,
        _ entries: [JournalEntry],
        repeats: Set<Int> = []
    ) {
        self.dialect = dialect
        self.hearing = hearing
        self.key = key
        self.entries = entries
        self.repeats = repeats
    }
}

extension Conversation {
    /// Whether no exchange has been forgotten.
    var isWhole: Bool { hearing.isWhole }

    /// The places of the requests to change a resource, without those that only repeat one.
    var changes: [Int] {
        entries.indices.filter { isChange($0) && !repeats.contains(entries[$0].number) }
    }

    /// Whether the exchange at a place asks to change the resource that this is about.
    func isChange(_ place: Int) -> Bool {
        entries[place].isChange && (key == nil || entries[place].resource == key)
    }

    /// What the exchange at a place told of the resource.
    func told(at place: Int) -> Telling? {
        key.flatMap { hearing.told(of: $0, by: entries[place]) }
    }

    /// Whether the exchange at a place showed the consumer the current resource, or may have.
    func isLook(_ place: Int) -> Bool {
        if let telling = told(at: place) { return telling.isRead }
        return isUnsureLook(place)
    }

    /// Whether the journal has not kept all that the exchange told.
    func isUnsureLook(_ place: Int) -> Bool {
        entries[place].toldMore && entries[place].interaction?.resourceType == key?.type
    }

    /// The last exchange before a place that showed the consumer the current resource.
    func look(before place: Int) -> Int? {
        entries.indices[..<place].last(where: isLook)
    }

    /// The first exchange after a place that showed the consumer the current resource, unless it is a change of its own.
    func look(after place: Int) -> Int? {
        entries.indices[(place + 1)...].first { isLook($0) && !entries[$0].isChange }
    }

    /// The place of the next request to change the resource.
    func change(after place: Int) -> Int? {
        entries.indices[(place + 1)...].first(where: isChange)
    }

    /// Each resource's own conversation, in the order in which they began.
    var byResource: [Conversation] {
        var places: [ResourceKey: Int] = [:]
        var groups: [(key: ResourceKey, entries: [JournalEntry])] = []
        for resource in entries.compactMap(\.resource) where places[resource] == nil {
            places[resource] = groups.count
            groups.append((resource, []))
        }
        for entry in entries {
            // A long list may have told of any of them.
            let unsure = entry.toldMore ? groups.map(\.key).filter { $0.type == entry.interaction?.resourceType } : []
            let keys = Set(hearing.told(by: entry).map(\.key) + [entry.resource].compactMap(\.self) + unsure)
            for key in keys {
                if let place = places[key] { groups[place].entries.append(entry) }
            }
        }
        return groups.map { Conversation(dialect, hearing, about: $0.key, $0.entries, repeats: repeats) }
    }
}
