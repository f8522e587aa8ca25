package import FHIR

/// A consumer's request to amend the texts of an appointment that goes on standing.
package struct Amendment: Sendable {
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

extension Amendment {
    /// The elements that may change.
    private static let texts = ["description", "comment"]

    /// Judges the request.
    ///
    /// - Returns: the appointment as it is from now on, but for its version id and time.
    /// - Throws: `Refusal` with every rule that was broken, every difference included.
    package func outcome() throws(Refusal) -> JSONObject {
        try Refusal.ifAny(statusProblems() + pastProblems() + differenceProblems())
        return Self.texts.reduce(into: stored) { appointment, name in
            appointment.replace(name, by: sent[name])
        }
    }

    private func statusProblems() -> [Problem] {
        guard let status = stored["status"]?.string, status != "booked" else { return [] }
        let path = ElementPath("Appointment", [.member("status")])
        let found = "one that is \(status)"
        return [Problem(.amendFrom, at: .element(path), expected: "an appointment that is booked", found: found)]
    }

    private func pastProblems() -> [Problem] {
        guard rules.past == .refused else { return [] }
        return AppointmentTime.pastProblems(of: stored, now: now)
    }

    private func differenceProblems() -> [Problem] {
        let own = ElementSet(Self.texts + ["meta.versionId", "meta.lastUpdated"])
        return Difference.between(.object(stored), .object(sent), ignoring: own)
            .filter { !rules.mayBeAbsent.allows($0) }
            .map { Problem(.amendNothingElse, difference: $0) }
    }
}
