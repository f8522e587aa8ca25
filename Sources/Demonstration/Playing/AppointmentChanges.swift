import Bytes
import Provider
import FHIR

/// What is other in a tree than it was, in lines that can be read aloud.
struct AppointmentChanges {
    private(set) var lines: [String] = []

    init(from old: JSONValue, to new: JSONValue) {
        compare("", old, new)
    }

    private mutating func compare(_ path: String, _ old: JSONValue, _ new: JSONValue) {
        guard old != new else { return }
        switch (old, new) {
        case (.object(let old), .object(let new)): compareMembers(path, old, new)
        case (.array(let old), .array(let new)): compareItems(path, old, new)
        default: lines.append("\(path) from \(old.shown) to \(new.shown)")
        }
    }

    private mutating func compareMembers(_ path: String, _ old: JSONObject, _ new: JSONObject) {
        let added = new.members.map(\.name).filter { old[$0] == nil }
        for name in old.members.map(\.name) + added {
            let place = path.isEmpty ? name.string : "\(path).\(name)"
            switch (old[name], new[name]) {
            case (let old?, let new?): compare(place, old, new)
            case (let old?, nil): lines.append("\(place) is gone: \(old.shown)")
            case (nil, let new?): lines.append("\(place) is new: \(new.shown)")
            case (nil, nil): break
            }
        }
    }

    private mutating func compareItems(_ path: String, _ old: [JSONValue], _ new: [JSONValue]) {
        guard old.count != new.count else {
            for (index, pair) in zip(old, new).enumerated() { compare("\(path)[\(index)]", pair.0, pair.1) }
            return
        }
        for item in old where !new.contains(item) { lines.append("\(path) has lost \(item.shown)") }
        for item in new where !old.contains(item) { lines.append("\(path) has gained \(item.shown)") }
    }
}
