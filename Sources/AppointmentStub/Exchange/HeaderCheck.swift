import Appointments
import HTTP

/// Checks the header fields that a dialect asks for beyond HTTP's own.
struct HeaderCheck {
    private let rules: HeaderRules

    init(_ rules: HeaderRules) {
        self.rules = rules
    }

    /// - Throws: `Refusal` with every field that is missing, blank or wrong.
    func check(_ fields: Fields, for interaction: Interaction) throws(Refusal) {
        let missing = rules.required.filter { Self.isBlank(fields[FieldName($0)]) }.map {
            Problem(.headerRequired, at: .field($0), expected: "a value", found: "none")
        }
        try Refusal.ifAny(missing + interactionProblems(fields, interaction))
    }

    private func interactionProblems(_ fields: Fields, _ interaction: Interaction) -> [Problem] {
        guard let rule = rules.interaction else { return [] }
        let allowed = rule.identifiers[interaction] ?? []
        let sent = fields[FieldName(rule.name)]
        guard let sent, allowed.contains(sent) else {
            return [
                Problem(
                    .interactionMatches,
                    at: .field(rule.name),
                    expected: allowed.joined(separator: " or "),
                    found: sent.flatMap { $0.isEmpty ? nil : $0 } ?? "none"
                )
            ]
        }
        return []
    }

    private static func isBlank(_ value: String?) -> Bool {
        value?.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
    }
}
