package import Bytes

/// What a resource is called in a store, a route and the journal: its type and its logical id.
package struct ResourceKey: Hashable, Sendable {
    package let type: Text
    package let id: Text

    package init(_ type: Text, _ id: Text) {
        self.type = type
        self.id = id
    }

    /// What a reference names: `Slot/1`, also of a version of it, and at the end of an absolute URL; nil for any other
    /// text.
    package init?(reference: Text) {
        var parts = reference.split(at: UInt8(ascii: "/"))[...]
        if parts.count >= 4, parts[parts.endIndex - 2] == "_history" { parts = parts.dropLast(2) }
        guard parts.count >= 2, let type = parts.dropLast().last, let id = parts.last, !type.isEmpty, !id.isEmpty else {
            return nil
        }
        self.init(type, id)
    }

    /// The same, or what a URN names, `urn:uuid:` and the id, where only resources of one type are meant; in either case
    /// (RFC 9562 §4), of which ids have the lower.
    package init?(reference: Text, orUUIDOf type: Text) {
        if reference.isURN, let id = reference.lowercased.dropping(prefix: "urn:uuid:"), !id.isEmpty {
            self.init(type, id)
        } else {
            self.init(reference: reference)
        }
    }
}

extension ResourceKey {
    /// By the id alone, since hardly two resources of one store differ in the type alone.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}

extension ResourceKey: Comparable {
    package static func < (first: ResourceKey, second: ResourceKey) -> Bool {
        first.type == second.type ? first.id < second.id : first.type < second.type
    }
}

extension ResourceKey: CustomStringConvertible {
    /// As a relative reference has it: `Appointment/1001`.
    package var description: String { "\(type)/\(id)" }
}

extension ResourceKey {
    /// The id, if it is an appointment's; nil for any other resource.
    package var appointment: Text? {
        type == "Appointment" ? id : nil
    }
}

extension Text {
    /// Whether it is a URN; the scheme is in either case (RFC 8141 §2).
    var isURN: Bool { utf8.starts(with: "urn:".utf8) { $0.lowercased == $1 } }
}
