package import FHIR

extension JSONValue {
    /// With the member or item at a path set, or taken out: `["participant", 1, "status"]`.
    package func setting(_ path: [PathStep], _ value: JSONValue?) -> JSONValue {
        guard let step = path.first else { return value ?? .null }
        let rest = Array(path.dropFirst())
        switch (self, step) {
        case (.object(var object), .name(let name)):
            object[name] = rest.isEmpty ? value : (object[name] ?? [:]).setting(rest, value)
            return .object(object)
        case (.array(var items), .index(let index)) where index < items.count:
            if rest.isEmpty, value == nil {
                items.remove(at: index)
            } else {
                items[index] = rest.isEmpty ? value ?? .null : items[index].setting(rest, value)
            }
            return .array(items)
        case (.array(let items), .index):
            return .array(items + [value ?? .null])
        default:
            return self
        }
    }
}

/// One step into a tree, written as a literal.
package enum PathStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case name(String)
    case index(Int)

    package init(stringLiteral value: String) { self = .name(value) }
    package init(integerLiteral value: Int) { self = .index(value) }
}

extension JSONObject {
    package func setting(_ path: PathStep..., to value: JSONValue?) -> JSONObject {
        JSONValue.object(self).setting(path, value).object ?? self
    }

    /// Cancelled, with a reason before all other extensions.
    package func cancelled(for reason: String? = "No longer required") -> JSONObject {
        let cancelled = setting("status", to: "cancelled")
        guard let reason else { return cancelled }
        return cancelled.adding(.reason(.string(reason)))
    }

    /// With one more extension, before the others.
    package func adding(_ extension: JSONValue) -> JSONObject {
        setting("extension", to: .array([`extension`] + (self["extension"]?.array ?? [])))
    }

    /// Without the extensions of that name.
    package func without(extension name: String) -> JSONObject {
        let rest = (self["extension"]?.array ?? []).filter { $0["url"]?.string?.hasSuffix(name) != true }
        return setting("extension", to: rest.isEmpty ? nil : .array(rest))
    }
}

extension JSONValue {
    package static let reasonURL =
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1"

    package static func reason(_ value: JSONValue) -> JSONValue {
        ["url": .string(reasonURL), "valueString": value]
    }
}
