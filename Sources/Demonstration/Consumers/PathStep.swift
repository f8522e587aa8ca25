package import Bytes
package import FHIR

/// One step into a tree of JSON, written as a literal: the name of a member, or the place of an item.
package enum PathStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case name(Text)
    /// From 0; the place behind the last item is that of a new one.
    case index(Int)

    package static func name(_ name: String) -> PathStep { .name(Text(name)) }

    package init(stringLiteral value: String) { self = .name(Text(value)) }
    package init(integerLiteral value: Int) { self = .index(value) }
}

extension JSONValue {
    /// With this in place of what stands at a path, or with nothing there for nil; as it is where the path leads nowhere.
    package func setting(_ path: [PathStep], _ value: JSONValue?) -> JSONValue {
        setting(path[...], value)
    }

    private func setting(_ path: ArraySlice<PathStep>, _ value: JSONValue?) -> JSONValue {
        guard let step = path.first else { return value ?? .null }
        let rest = path.dropFirst()
        switch (self, step) {
        case (.object(var object), .name(let name)):
            object[name] = rest.isEmpty ? value : (object[name] ?? [:]).setting(rest, value)
            return .object(object)
        case (.array(var items), .index(let index)) where items.indices.contains(index):
            if rest.isEmpty, value == nil {
                items.remove(at: index)
            } else {
                items[index] = items[index].setting(rest, value)
            }
            return .array(items)
        case (.array(let items), .index(let index)) where index == items.count && rest.isEmpty:
            return .array(items + [value].compactMap(\.self))
        default:
            return self
        }
    }
}
