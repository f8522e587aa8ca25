import Bytes
import HTTP
import Provider

/// All exchanges of a journal, with what is worked out of them once for all obligations.
struct Hearing: Sendable {
    /// In the order of their answers.
    let entries: [JournalEntry]
    /// Whether no exchange has been forgotten, so that what is not there has not been.
    let isWhole: Bool
    /// By the number of the exchange.
    private var tellings: [Int: [Telling]] = [:]

    /// - Parameter releases: of FHIR, by the names of the dialects.
    init(_ entries: [JournalEntry], isWhole: Bool, dialects: [Dialect]) {
        self.entries = entries
        self.isWhole = isWhole
        for dialect in dialects {
            for entry in entries where entry.dialect == dialect.name {
                let told = entry.tellings(dialect.release)
                if !told.isEmpty { tellings[entry.number] = told }
            }
        }
    }
}

extension Hearing {
    /// What an exchange told.
    func told(by entry: JournalEntry) -> [Telling] {
        tellings[entry.number] ?? []
    }

    /// What an exchange told of a resource; nil for nothing.
    func told(of key: ResourceKey, by entry: JournalEntry) -> Telling? {
        tellings[entry.number]?.first { $0.key == key }
    }

    /// Whether an exchange with another system told of a resource before, and which.
    func readElsewhere(_ key: ResourceKey, before entry: JournalEntry) -> JournalEntry? {
        entries.last { other in
            other.number < entry.number && (other.dialect != entry.dialect || other.base != entry.base)
                && told(of: key, by: other)?.isRead == true
        }
    }
}

extension JournalEntry {
    /// What stands in the path before what it is about, which names the system.
    var base: [Text] { Array(request.target.segments.prefix(baseLength)) }
}
