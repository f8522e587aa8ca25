package import FHIR

/// A consumer's request to cancel: what is stored, what was sent, and what the dialect makes of the two.
package struct Cancellation: Sendable {
    private let stored: JSONObject
    private let sent: JSONObject
    private let rules: CancellationRules
    private let now: Instant

    /// - Parameters:
    ///   - stored: the current version of the appointment.
    ///   - sent: the body, readable and valid.
    ///   - now: stub time.
    package init(stored: JSONObject, sent: JSONObject, rules: CancellationRules, now: Instant) {
        self.stored = stored
        self.sent = sent
        self.rules = rules
        self.now = now
    }
}

extension Cancellation {
    /// Judges the request.
    ///
    /// - Returns: the appointment as it is from now on, but for its version id and time.
    /// - Throws: `Refusal` with every rule that was broken, every difference included.
    package func outcome() throws(Refusal) -> JSONObject {
        let reason = CancellationReason(placement: rules.reason, in: sent)
        try Refusal.ifAny(
            statusProblems() + pastProblems() + reason.problems(need: rules.reasonNeed) + differenceProblems(reason)
        )
        return cancelled(for: reason)
    }

    private func statusProblems() -> [Problem] {
        let path = ElementPath("Appointment", [.member("status")])
        var problems: [Problem] = []
        let sentStatus = sent["status"]?.string ?? ""
        if !rules.targets.contains(sentStatus) {
            problems.append(
                Problem(
                    .cancelStatus,
                    at: .element(path),
                    expected: rules.targets.joined(separator: " or "),
                    found: sent["status"]?.shown ?? "no status"
                )
            )
        }
        let storedStatus = stored["status"]?.string ?? ""
        if !rules.sources.contains(storedStatus) {
            problems.append(
                Problem(
                    .cancelFrom,
                    at: .element(path),
                    expected: "an appointment that is \(rules.sources.joined(separator: ", ")) in the store",
                    found: "one that is \(storedStatus) already"
                )
            )
        }
        return problems
    }

    private func pastProblems() -> [Problem] {
        guard rules.past == .refused else { return [] }
        return AppointmentTime.pastProblems(of: stored, now: now)
    }

    private func differenceProblems(_ reason: CancellationReason) -> [Problem] {
        Difference.between(.object(stored), .object(sent), ignoring: Self.ownElements)
            .filter { !reason.explains($0) && !mayBeAbsent($0) }
            .map {
                Problem(
                    .cancelNothingElse,
                    at: .element($0.path),
                    expected: "as stored, \($0.stored?.shown ?? "no such element")",
                    found: $0.sent?.shown ?? "no such element"
                )
            }
    }

    private func mayBeAbsent(_ difference: Difference) -> Bool {
        let steps = difference.path.steps
        guard difference.sent == nil, case .member(let name)? = steps.first else { return false }
        switch steps.count {
        case 1 where name != "extension": return rules.mayBeAbsent.elements.contains(name)
        // The last of the extensions left out leaves no array.
        case 1: return (difference.stored?.array ?? []).allSatisfy(mayBeAbsent(extension:))
        case 2 where name == "extension": return difference.stored.map(mayBeAbsent(extension:)) ?? false
        default: return false
        }
    }

    private func mayBeAbsent(extension stored: JSONValue) -> Bool {
        stored["url"]?.string.map { rules.mayBeAbsent.extensions.contains($0) } ?? false
    }

    /// What a cancellation changes by itself, and what the server alone says.
    private static let ownElements: ElementSet = ["status", "meta.versionId", "meta.lastUpdated"]

    /// The stored appointment with the new status and the reason; what the request left out or spelled otherwise stays
    /// as it is stored.
    private func cancelled(for reason: CancellationReason) -> JSONObject {
        var appointment = stored
        appointment["status"] = sent["status"]
        reason.write(into: &appointment, description: rules.description)
        return appointment
    }
}
