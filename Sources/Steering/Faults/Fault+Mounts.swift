package import Bytes
package import Exchanging
import Provider

extension Fault.Kind {
    /// Why a fault of this kind can strike no request; nil if it can.
    ///
    /// - Parameters:
    ///   - dialect: the one that its pattern names; nil for any.
    ///   - mounts: what is served.
    package func hindrance(dialect: Text?, under mounts: MountTable) -> String? {
        guard self == .proposed else { return nil }
        let able = mounts.mounts.map(\.dialect).filter(\.proposes)
        if able.contains(where: { dialect == nil || dialect == Text($0.name) }) { return nil }
        let which = dialect.map { "\($0) refuses" } ?? "every dialect that is mounted refuses"
        let others = able.map(\.name).joined(separator: " or ")
        return "a fault of kind proposed has no meaning here, since \(which) what cannot be processed"
            + (others.isEmpty ? "; ask for one of kind status" : "; name \(others), or ask for one of kind status")
    }

    /// The kinds that can strike requests for a dialect.
    static func names(for dialect: Dialect) -> [Text] {
        names.filter { name in
            switch name {
            case "proposed": dialect.proposes
            case "slot-taken": dialect.books
            default: true
            }
        }
    }
}

extension Dialect {
    fileprivate var books: Bool {
        interactions.contains { interaction in
            if case .create(let policy) = interaction.action { policy.booking != nil } else { false }
        }
    }
}
