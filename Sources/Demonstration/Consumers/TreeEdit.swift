import Bytes
package import FHIR
import Provider

/// One thing that is done to a tree before it is sent.
package enum TreeEdit: Sendable {
    /// The member or item at a path gets this value: `participant.0.status`.
    case set(String, JSONValue)
    case remove(String)
    /// One more extension goes before the others.
    case extend(JSONValue)
}

extension TreeEdit {
    package func applied(to tree: JSONValue) -> JSONValue {
        switch self {
        case .set(let path, let value): tree.setting(Self.steps(of: path), value)
        case .remove(let path): tree.setting(Self.steps(of: path), nil)
        case .extend(let value): tree.setting(["extension"], .array([value] + (tree["extension"]?.array ?? [])))
        }
    }

    private static func steps(of path: String) -> [PathStep] {
        path.split(separator: ".").map { step in
            Int(step).map { .index($0) } ?? .name(Text(step))
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
    package var summary: String {
        switch self {
        case .set(let path, let value): "\(path) \(value.shown)"
        case .remove(let path): "no \(path)"
        case .extend(let value): "the extension \(Self.summary(of: value))"
        }
    }

    /// The last part of its url, and its value.
    private static func summary(of extension: JSONValue) -> String {
        let name = `extension`["url"]?.string?.split(at: UInt8(ascii: "/")).last ?? ""
        let values = `extension`.object?.members.filter { $0.name != "url" }.map { "\($0.name) \($0.value.shown)" }
        return ([name.string] + (values ?? [])).joined(separator: " ")
    }
}
