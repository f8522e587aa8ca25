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
        let canStrike = { (dialect: Dialect) in Self.names(for: dialect).contains(Text(name)) }
        guard !Dialect.all.allSatisfy(canStrike) else { return nil }
        let able = mounts.mounts.map(\.dialect).filter(canStrike)
        if able.contains(where: { dialect == nil || dialect == Text($0.name) }) { return nil }
        let which = dialect?.string ?? "every dialect that is mounted"
        let reason = self == .slotTaken ? "books no slots" : "refuses what cannot be processed"
        let others = able.isEmpty ? nil : "name \(able.map(\.name).joined(separator: " or "))"
        let instead = self == .slotTaken ? nil : "ask for one of kind status"
        let advice = [others, instead].compactMap(\.self).joined(separator: ", or ")
        return "a fault of kind \(name) has no meaning here, since \(which) \(reason)"
            + (advice.isEmpty ? "" : "; \(advice)")
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
