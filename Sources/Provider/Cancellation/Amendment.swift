import Bytes
package import FHIR

/// A consumer's request to amend the texts of an appointment that goes on standing.
package struct Amendment: Sendable {
    private let stored: JSONObject
    private let sent: JSONObject
    private let policy: AmendmentPolicy
    private let now: Instant

    /// - Parameters:
    ///   - stored: the current version of the appointment.
    ///   - sent: the body, readable and valid.
    ///   - now: stub time.
    package init(stored: JSONObject, sent: JSONObject, policy: AmendmentPolicy, now: Instant) {
        self.stored = stored
        self.sent = sent
        self.policy = policy
        self.now = now
    }
}

extension Amendment {
    /// Judges the request.
    ///
    /// - Returns: the appointment as it is from now on, but for its version id and time.
    /// - Throws: `Refusal` with every rule that was broken, every difference included.
    package func outcome() throws(Refusal) -> JSONObject {
        let differences = differences
        try Refusal.ifAny(
            statusProblems() + pastProblems() + lengthProblems()
                + differences.differences.map { Problem(.amendNothingElse, difference: $0) },
            omitted: differences.omitted
        )
        return policy.texts.reduce(into: stored) { appointment, text in
            appointment.replace(text.name, by: sent[text.name])
        }
    }

    private var type: Text { stored["resourceType"]?.string ?? "" }

    private func statusProblems() -> [Problem] {
        let status = stored["status"]?.string ?? ""
        guard !policy.sources.contains(status) else { return [] }
        return [
            Problem(
                .amendFrom,
                at: .element(ElementPath(type, [.member("status")])),
                expected: "an appointment that is \(policy.sources.joined(separator: " or ")) in the store",
                found: "one that is \(status)",
                sentence: """
                    An appointment that is \(status) cannot be amended; only one that is \
                    \(policy.sources.joined(separator: " or ")) can
                    """
            )
        ]
    }

    private func pastProblems() -> [Problem] {
        guard policy.past == .refused else { return [] }
        return AppointmentTime.pastProblems(of: stored, now: now)
    }

    /// Only what the consumer writes is measured: a provider may have written more.
    private func lengthProblems() -> [Problem] {
        policy.texts.compactMap { text in
            guard let written = sent[text.name], written != stored[text.name] else { return nil }
            let count = written.string?.string.unicodeScalars.count ?? 0
            guard count > text.maximumLength else { return nil }
            return Problem(
                .amendLength,
                at: .element(ElementPath(type, [.member(text.name)])),
                expected: "at most \(text.maximumLength) characters",
                found: "\(count)"
            )
        }
    }

    private var differences: (differences: [Difference], omitted: Int) {
        let own = ElementSet(policy.texts.map(\.name) + ["meta.versionId", "meta.lastUpdated"])
        return Difference.first(Refusal.limit, between: .object(stored), and: .object(sent), ignoring: own) {
            !policy.mayBeAbsent.allows($0)
        }
    }
}
