package import Bytes

/// What a resource is called in a store, a route and the journal: its type and its logical id.
package struct ResourceKey: Hashable, Sendable {
    package let type: Text
    package let id: Text

    package init(_ type: Text, _ id: Text) {
        self.type = type
        self.id = id
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
