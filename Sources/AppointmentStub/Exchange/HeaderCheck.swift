import Appointments
import HTTP

/// Checks the header fields that a dialect asks for beyond HTTP's own.
struct HeaderCheck {
    private let rules: HeaderRules

    init(_ rules: HeaderRules) {
        self.rules = rules
    }

    /// - Parameter candidates: what the route and the method can mean, at least one.
    /// - Returns: what the request means: the candidate that the field for it names, or the first without such a field.
    /// - Throws: `Refusal` with every field that is missing, blank or wrong.
    func interaction(_ fields: Fields, among candidates: [Interaction]) throws(Refusal) -> Interaction {
        let missing = rules.required.filter { Self.isBlank(fields[FieldName($0)]) }.map {
            Problem(.headerRequired, at: .field($0), expected: "a value", found: "none")
        }
        guard let rule = rules.interaction else {
            try Refusal.ifAny(missing)
            return candidates[0]
        }
        let sent = fields[FieldName(rule.name)] ?? ""
        let meant = candidates.first { rule.identifiers[$0]?.contains(sent) ?? false }
        let unknown = Problem(
            .interactionMatches,
            at: .field(rule.name),
            expected: candidates.flatMap { rule.identifiers[$0] ?? [] }.joined(separator: " or "),
            found: sent.isEmpty ? "none" : sent
        )
        try Refusal.ifAny(missing + (meant == nil ? [unknown] : []))
        return meant ?? candidates[0]
    }

    private static func isBlank(_ value: String?) -> Bool {
        value?.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
    }
}
