import Bytes
import FHIR

/// A slot that a booking names, as it is stored.
struct BookedSlot: Sendable {
    /// Where the booking names it.
    let path: ElementPath
    let key: ResourceKey
    let content: JSONObject

    var start: Instant? { content["start"]?.string.flatMap { try? Instant($0) } }
    var end: Instant? { content["end"]?.string.flatMap { try? Instant($0) } }

    var schedule: ResourceKey? {
        content["schedule"]?["reference"]?.string.flatMap { ResourceKey(reference: $0) }
    }
}

extension Booking {
    private var slotReferences: [(path: ElementPath, sent: JSONValue?, key: ResourceKey?)] {
        (sent["slot"]?.array ?? []).enumerated().map { index, slot in
            let sent = slot["reference"]
            let key = sent?.string.flatMap { isElsewhere($0) ? nil : ResourceKey(reference: $0, orUUIDOf: "Slot") }
            let path = Self.path(.member("slot"), .item(index), .member("reference"))
            return (path, sent, key?.type == "Slot" ? key : nil)
        }
    }

    /// References that name no slot, and slots that are named twice.
    var slotReferenceProblems: [Problem] {
        var seen: Set<ResourceKey> = []
        let references = slotReferences
        guard !references.isEmpty else {
            let path = Self.path(.member("slot"))
            return [Problem(.bookingSlotsKnown, at: .element(path), expected: "a slot", found: "none")]
        }
        return references.compactMap { path, sent, key in
            guard let key else {
                let found = sent?.shown ?? "none"
                let expected = "Slot/ and an id of this server"
                return Problem(.bookingSlotsKnown, at: .element(path), expected: expected, found: found)
            }
            guard !seen.insert(key).inserted else { return nil }
            return Problem(
                .bookingSlotsAdjacent,
                at: .element(path),
                expected: "a slot that follows the one before",
                found: "\(key) once more"
            )
        }
    }

    /// The slots that exist, each once, and the problems of those that do not.
    func slots(in transaction: inout Transaction) throws(Refusal) -> (slots: [BookedSlot], problems: [Problem]) {
        var slots: [BookedSlot] = []
        var problems: [Problem] = []
        var seen: Set<ResourceKey> = []
        for (path, _, key) in slotReferences {
            guard let key, seen.insert(key).inserted else { continue }
            if let content = try transaction.current(key)?.resource, isInSource(content) {
                slots.append(BookedSlot(path: path, key: key, content: content))
            } else {
                let expected = "a slot that exists\(source.map { " in source system \($0)" } ?? "")"
                problems.append(
                    Problem(.bookingSlotsKnown, at: .element(path), expected: expected, found: "\(key)")
                )
            }
        }
        return (slots, problems)
    }

    /// Whether a slot is of the system that the path names, if it names one.
    private func isInSource(_ slot: JSONObject) -> Bool {
        guard policy.isInSource, let source else { return true }
        return SourceSystem.names(of: .object(slot)).contains(source)
    }
}
