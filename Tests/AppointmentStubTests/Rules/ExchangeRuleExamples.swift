import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

extension [Rule: RuleExample] {
    /// What every dialect that is updated by PUT asks of media types, of what is stored, and of bodies.
    static func exchange(_ consumer: Consumer) -> [Rule: RuleExample] {
        [
            .answerMediaType: .reading(consumer) { $0.with("Accept", "image/png") },
            .bodyMediaType: .cancelling(consumer, spoil: { $0.with("Content-Type", "text/plain") }),
            .appointmentKnown: .reading(consumer) { $0.with(target: $0.target + "x") },
            .versionKnown: version(consumer),
            .bodyReadable: .cancelling(consumer, spoil: { $0.with(content: ($0.content ?? []) + [0x7D]) }),
            .bodyResourceType: .cancelling(consumer, edit: { $0.setting("resourceType", to: "Patient") }),
            .bodyIdentifier: .cancelling(consumer, edit: { $0.setting("id", to: "another") }),
            .definitionElements: .cancelling(consumer, edit: { $0.setting("nonsense", to: "x") }),
            .definitionCardinality: .cancelling(consumer, edit: { $0.setting("participant", to: nil) }),
            .definitionValues: .cancelling(consumer, edit: { $0.setting("created", to: "2019-02-30") }),
            .definitionCodes: .cancelling(consumer, edit: { $0.setting("participant", 0, "status", to: "agreed") }),
            .definitionInvariants: .cancelling(consumer, edit: { $0.setting("end", to: nil) }),
        ]
    }

    /// Where a version must, or may, be named by an update.
    static func preconditions(_ consumer: Consumer) -> [Rule: RuleExample] {
        [
            .ifMatchReadable: .cancelling(consumer, spoil: { $0.with("If-Match", "current") }),
            .ifMatchCurrent: .cancelling(consumer, spoil: { $0.ifMatch("0") }),
        ]
    }

    private static func version(_ consumer: Consumer) -> RuleExample {
        .row(
            broken: { try $0.answer(to: consumer.version("nonesuch")) },
            kept: { stub in
                let version = try #require(try stub.answer(to: consumer.read()).version)
                return try stub.answer(to: consumer.version(version))
            }
        )
    }
}

extension [Rule: RuleExample] {
    /// These and more; what stands in the later one counts.
    func and(_ others: [Rule: RuleExample]) -> [Rule: RuleExample] {
        merging(others) { $1 }
    }
}
