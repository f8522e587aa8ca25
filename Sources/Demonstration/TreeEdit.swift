import Provider
import FHIR

/// One thing that is done to a tree before it is sent.
enum TreeEdit: Sendable {
    /// The member or item at a path gets this value: `participant.0.status`.
    case set(String, JSONValue)
    case remove(String)
    /// One more extension goes before the others.
    case extend(JSONValue)
}

extension TreeEdit {
    func applied(to tree: JSONValue) -> JSONValue {
        switch self {
        case .set(let path, let value): tree.setting(path.split(separator: ".")[...], value)
        case .remove(let path): tree.setting(path.split(separator: ".")[...], nil)
        case .extend(let value): tree.setting(["extension"], .array([value] + (tree["extension"]?.array ?? [])))
        }
    }

    /// The place of an edit that another one can take the place of.
    var path: String? {
        switch self {
        case .set(let path, _), .remove(let path): path
        case .extend: nil
        }
    }

    /// In words that follow "with".
    var summary: String {
        switch self {
        case .set(let path, let value): "\(path) \(value.shown)"
        case .remove(let path): "no \(path)"
        case .extend(let value): "the extension \(Self.summary(of: value))"
        }
    }
}

extension TreeEdit {
    /// The last part of its url, and its value.
    private static func summary(of value: JSONValue) -> String {
        let name = value["url"]?.string?.split(separator: "/").last ?? ""
        let values = value.object?.members.filter { $0.name != "url" }.map { "\($0.name) \($0.value.shown)" }
        return ([String(name)] + (values ?? [])).joined(separator: " ")
    }
}

extension JSONValue {
    fileprivate func setting(_ path: ArraySlice<Substring>, _ value: JSONValue?) -> JSONValue {
        guard let step = path.first else { return value ?? self }
        let rest = path.dropFirst()
        switch self {
        case .object(var object):
            let name = String(step)
            object[name] = rest.isEmpty ? value : (object[name] ?? [:]).setting(rest, value)
            return .object(object)
        case .array(var items):
            guard let index = Int(step), items.indices.contains(index) else { return self }
            if rest.isEmpty, value == nil {
                items.remove(at: index)
            } else {
                items[index] = items[index].setting(rest, value)
            }
            return .array(items)
        case .null, .boolean, .number, .string:
            return self
        }
    }
}
