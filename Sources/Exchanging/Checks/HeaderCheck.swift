import Bytes
import Provider
import FHIR
import HTTP

/// Checks the header fields that a dialect asks for beyond HTTP's own.
struct HeaderCheck {
    private let policy: HeaderPolicy

    init(_ policy: HeaderPolicy) {
        self.policy = policy
    }

    /// - Parameter candidates: what the route and the method can mean, at least one.
    /// - Returns: what the request means: the candidate that the field for it names, or the first without such a field.
    /// - Throws: `Refusal` with every field that is missing, blank or wrong, or with what a sentinel value asks for.
    func interaction(_ fields: Fields, among candidates: [Interaction]) throws(Refusal) -> Interaction {
        let meant = meant(fields, candidates)
        let interaction = meant ?? candidates[0]
        let unknown = meant == nil ? interactionProblems(fields, candidates) : []
        try Refusal.ifAny(policy.fields.flatMap { problems(of: $0, in: fields, for: interaction) } + unknown)
        try Refusal.ifAny(sentinelProblems(fields))
        return interaction
    }

    private func meant(_ fields: Fields, _ candidates: [Interaction]) -> Interaction? {
        guard let name = policy.interactionField else { return candidates[0] }
        guard let sent = fields[FieldName(name)] else { return nil }
        return candidates.first { $0.identifiers.contains(sent) }
    }

    private func interactionProblems(_ fields: Fields, _ candidates: [Interaction]) -> [Problem] {
        guard let name = policy.interactionField else { return [] }
        let sent = fields[FieldName(name)] ?? ""
        return [
            Problem(
                .interactionMatches,
                at: .field(name),
                expected: candidates.flatMap(\.identifiers).joined(separator: " or "),
                found: sent.isEmpty ? "no such field" : sent.string
            )
        ]
    }

    private func problems(
        of field: HeaderPolicy.FieldPolicy,
        in fields: Fields,
        for interaction: Interaction
    ) -> [Problem] {
        let sent = fields[FieldName(field.name)]
        guard let value = sent, !Self.isBlank(value) || field.need == .optional else {
            guard field.need == .required, !field.exempt.contains(interaction.name) else { return [] }
            return [Problem(.headerRequired, at: .field(field.name), expected: "a value", found: "no such field")]
        }
        switch field.form {
        case .text:
            return []
        case .uuid:
            guard !UUIDForm.fits(value) else { return [] }
            return [Problem(.headerUUID, at: .field(field.name), expected: "a UUID", found: value.string)]
        case .encodedObject(let members, let malformed):
            return objectProblems(value, field.name, members: members, malformed: malformed)
        }
    }

    private func objectProblems(_ value: Text, _ name: String, members: [Text], malformed: Rule) -> [Problem] {
        guard let content = Self.content(of: value), content.object != nil || !members.isEmpty else {
            return [Problem(malformed, at: .field(name), expected: "a JSON object in base64", found: value.string)]
        }
        return members.filter { content[$0]?.string?.isEmpty ?? true }.map {
            Problem(
                .headerMembers,
                at: .field(name),
                expected: "a member \($0) that is a string",
                found: content[$0]?.shown ?? "none"
            )
        }
    }

    private func sentinelProblems(_ fields: Fields) -> [Problem] {
        guard let sentinels = policy.sentinels, let value = fields[FieldName(sentinels.field)],
            let asked = Self.content(of: value)?[sentinels.member]?.string, let rule = sentinels.rules[asked]
        else { return [] }
        let expected = "a \(sentinels.member) that asks for no refusal"
        return [Problem(rule, at: .field(sentinels.field), expected: expected, found: asked.string)]
    }

    /// The JSON in base64 in a field's value; nil if it is none.
    private static func content(of value: Text) -> JSONValue? {
        guard let bytes = Base64.standard.decode(value.string) else { return nil }
        return try? JSONReader.read(bytes)
    }

    private static func isBlank(_ value: Text) -> Bool {
        value.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
