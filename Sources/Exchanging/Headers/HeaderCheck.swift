import Bytes
import Provider
import FHIR
import HTTP

/// Checks the header fields that a dialect asks for beyond HTTP's own.
///
/// A class, since every exchange goes through one.
final class HeaderCheck: Sendable {
    private let fields: [CheckedField]
    private let interactionField: FieldName?
    private let sentinels: HeaderPolicy.Sentinels?
    /// Values that need not be decoded again.
    private let soundTexts: SoundTexts

    /// A field that is asked for, with what it is looked for by.
    private struct CheckedField: Sendable {
        let policy: HeaderPolicy.FieldPolicy
        let name: FieldName
        let purpose: SoundTexts.Purpose

        var isCoded: Bool { if case .encodedObject = policy.form { true } else { false } }
    }

    init(_ policy: HeaderPolicy, _ soundTexts: SoundTexts) {
        fields = policy.fields.map {
            CheckedField(policy: $0, name: FieldName($0.name), purpose: SoundTexts.Purpose(Text($0.name)))
        }
        interactionField = policy.interactionField.map { FieldName($0) }
        sentinels = policy.sentinels
        self.soundTexts = soundTexts
    }

    /// - Parameter candidates: what the route and the method can mean, at least one.
    /// - Returns: what the request means: the candidate that the field for it names, or the first without such a field.
    /// - Throws: `Refusal` with every field that is missing, blank or wrong, or with what a sentinel value asks for.
    func interaction(_ sent: Fields, among candidates: [Interaction]) throws(Refusal) -> Interaction {
        let meant = meant(sent, candidates)
        let interaction = meant ?? candidates[0]
        let unknown = meant == nil ? interactionProblems(sent, candidates) : []
        var undecoded: [(field: CheckedField, value: Text)] = []
        var problems: [Problem] = []
        for field in fields {
            let value = sent[field.name]
            if field.isCoded, let value {
                if soundTexts.hold(for: field.purpose, at: 0, { $0 == value }) { continue }
                undecoded.append((field, value))
            }
            problems += Self.problems(of: field.policy, value, for: interaction)
        }
        try Refusal.ifAny(problems + unknown)
        for (field, value) in undecoded { try Refusal.ifAny(sentinelProblems(field.policy, value)) }
        for (field, value) in undecoded { soundTexts.remember(value, for: field.purpose) }
        return interaction
    }

    private func meant(_ fields: Fields, _ candidates: [Interaction]) -> Interaction? {
        guard let interactionField else { return candidates[0] }
        guard let sent = fields[interactionField] else { return nil }
        return candidates.first { $0.identifiers.contains(sent) }
    }

    private func interactionProblems(_ fields: Fields, _ candidates: [Interaction]) -> [Problem] {
        guard let interactionField else { return [] }
        let sent = fields[interactionField] ?? ""
        return [
            Problem(
                .interactionMatches,
                at: .field(interactionField.spelling),
                expected: candidates.flatMap(\.identifiers).joined(separator: " or "),
                found: sent.isEmpty ? "no such field" : sent.string
            )
        ]
    }

    private static func problems(
        of field: HeaderPolicy.FieldPolicy,
        _ sent: Text?,
        for interaction: Interaction
    ) -> [Problem] {
        guard let value = sent, !isBlank(value) || field.need != .required else {
            guard field.isNeeded(for: interaction.name) else { return [] }
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

    private static func objectProblems(_ value: Text, _ name: String, members: [Text], malformed: Rule) -> [Problem] {
        guard let content = content(of: value), content.object != nil || !members.isEmpty else {
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

    private func sentinelProblems(_ field: HeaderPolicy.FieldPolicy, _ value: Text) -> [Problem] {
        guard let sentinels, sentinels.field == field.name,
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
