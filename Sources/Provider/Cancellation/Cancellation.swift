import Bytes
package import FHIR

/// A consumer's request to cancel: what is stored, what was sent, and what the dialect makes of the two.
package struct Cancellation: Sendable {
    private let stored: JSONObject
    private let sent: JSONObject
    private let policy: CancellationPolicy
    private let now: Instant

    /// - Parameters:
    ///   - stored: the current version of the appointment.
    ///   - sent: the body, readable and valid.
    ///   - now: stub time.
    package init(stored: JSONObject, sent: JSONObject, policy: CancellationPolicy, now: Instant) {
        self.stored = stored
        self.sent = sent
        self.policy = policy
        self.now = now
    }
}

extension Cancellation {
    /// Judges the request.
    ///
    /// - Returns: the appointment as it is from now on, but for its version id and time.
    /// - Throws: `Refusal` with every rule that was broken, every difference included.
    package func outcome() throws(Refusal) -> JSONObject {
        let reason = CancellationReason(placement: policy.reason, in: sent)
        let differences = differences(reason)
        try Refusal.ifAny(
            statusProblems() + pastProblems() + reason.problems(need: policy.reasonNeed)
                + differences.differences.map { Problem(.cancelNothingElse, difference: $0, hint: hint(on: $0)) },
            omitted: differences.omitted
        )
        return cancelled(for: reason)
    }

    private func hint(on difference: Difference) -> String? {
        guard case .member(let name)? = difference.path.steps.first else { return nil }
        return policy.hints[name]
    }

    private func statusProblems() -> [Problem] {
        let path = ElementPath("Appointment", [.member("status")])
        var problems: [Problem] = []
        let sentStatus = sent["status"]?.string ?? ""
        if !policy.targets.contains(sentStatus) {
            problems.append(
                Problem(
                    .cancelStatus,
                    at: .element(path),
                    expected: policy.targets.joined(separator: " or "),
                    found: sent["status"]?.shown ?? "no status"
                )
            )
        }
        let storedStatus = stored["status"]?.string ?? ""
        if !policy.sources.contains(storedStatus) {
            problems.append(
                Problem(
                    .cancelFrom,
                    at: .element(path),
                    expected: "an appointment that is \(policy.sources.joined(separator: " or ")) in the store",
                    found: "one that is \(storedStatus)",
                    sentence: """
                        An appointment that is \(storedStatus) cannot be cancelled; only one that is \
                        \(policy.sources.joined(separator: " or ")) can
                        """
                )
            )
        }
        return problems
    }

    private func pastProblems() -> [Problem] {
        guard policy.past == .refused else { return [] }
        return AppointmentTime.pastProblems(of: stored, now: now)
    }

    private func differences(_ reason: CancellationReason) -> (differences: [Difference], omitted: Int) {
        Difference.first(Refusal.limit, between: .object(stored), and: .object(sent), ignoring: ownElements) {
            !reason.explains($0) && !policy.mayBeAbsent.allows($0)
        }
    }

    /// What a cancellation changes by itself, and what the server alone says.
    private var ownElements: ElementSet {
        switch policy.meta {
        case .compared: Self.withinMeta
        case .ignored: Self.withMeta
        }
    }

    private static let withinMeta: ElementSet = ["status", "meta.versionId", "meta.lastUpdated"]
    private static let withMeta: ElementSet = ["status", "meta"]

    /// The stored appointment with the new status and the reason; what the request left out or spelled otherwise stays
    /// as it is stored.
    private func cancelled(for reason: CancellationReason) -> JSONObject {
        var appointment = stored
        appointment["status"] = sent["status"]
        reason.write(into: &appointment, description: policy.description)
        return appointment
    }
}
