import Bytes
import HTTP
import Provider

/// Which versions of a resource are in hand, and in how many lines of work.
///
/// Several sessions may share a sandbox, and nothing need tell them apart. So a look grants its version, and an update
/// that is carried out, or refused since the version is not the current one, uses one up. Another look at the same URL that
/// tells the same version is a second session's; a look that tells a new one is that of a session which lets go of what it
/// had.
struct LinesOfWork {
    private var held: [Text: Int] = [:]
    private var granted: [Text: Int] = [:]
    private var looks: [Text: [Text: Int]] = [:]
    /// The versions in the order in which they were told.
    private(set) var told: [Text] = []
    /// Sessions that must look again.
    private var waiting = 0
}

extension LinesOfWork {
    /// Whether a session has this version in hand.
    func hold(_ version: Text) -> Bool {
        held[version, default: 0] > 0
    }

    /// The versions in hand, the last told first.
    var inHand: [Text] {
        told.reversed().filter(hold)
    }

    /// How often the same URL has told this version, which no single session needs twice.
    func looks(at version: Text) -> Int {
        looks[version]?.values.max() ?? 0
    }

    /// Somebody was told the current version.
    ///
    /// - Parameter url: what was asked; nil for the answer to a change.
    mutating func look(_ version: Text, at url: Text?) {
        if let url { looks[version, default: [:]][url, default: 0] += 1 }
        let isNew = !told.contains(version)
        if isNew { told.append(version) }
        guard url != nil else {
            held[version, default: 0] += 1
            return
        }
        guard looks(at: version) > granted[version, default: 0] else { return }
        granted[version, default: 0] += 1
        held[version, default: 0] += 1
        if waiting > 0 {
            waiting -= 1
        } else if isNew, let old = inHand.first(where: { $0 != version }) {
            held[old, default: 0] -= 1
        }
    }

    /// A version was told that need not be the current one, or without the resource.
    mutating func hear(_ version: Text) {
        if !told.contains(version) { told.append(version) }
    }

    /// An update was carried out.
    ///
    /// - Parameter version: the one that it named; nil for none.
    mutating func use(_ version: Text?) {
        guard let used = version ?? inHand.first, hold(used) else { return }
        held[used, default: 0] -= 1
    }

    /// An update was refused since its version is not the current one.
    mutating func spend(_ version: Text) {
        guard hold(version) else { return }
        held[version, default: 0] -= 1
        waiting += 1
    }
}

extension Conversation {
    /// What is in hand just before each change, by its place; of repeated ones too.
    var linesOfWork: [Int: LinesOfWork] {
        var lines = LinesOfWork()
        var before: [Int: LinesOfWork] = [:]
        for place in entries.indices {
            let entry = entries[place]
            let telling = told(at: place)
            if isChange(place) {
                before[place] = lines
                let named = entry.namedVersion
                if entry.broke([.ifMatchCurrent]) {
                    if let named { lines.spend(named) }
                } else if entry.isSuccess {
                    lines.use(named)
                }
            }
            guard let telling, let version = telling.version else { continue }
            if telling.isRead {
                lines.look(version, at: telling.way == .answer ? nil : entry.request.target.text)
            } else {
                lines.hear(version)
            }
        }
        return before
    }
}

extension JournalEntry {
    /// The one version that If-Match names; nil without the field, and for any other value.
    var namedVersion: Text? {
        request.fields.list(.ifMatch).flatMap { try? EntityTag($0).opaqueValue }
    }
}
