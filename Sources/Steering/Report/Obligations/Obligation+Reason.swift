import Provider
import FHIR

extension Obligation {
    static let reasonGiven = Obligation(
        "reason-given",
        "A cancellation must give a reason, once and in words.",
        remedy: "it should have added the extension for the reason, with a valueString",
        source: "FHIR, Appointment",
        rules: [.cancelReasonRequired],
        binds: { $0.cancellation?.reasonNeed == .required }
    ) { conversation in
        conversation.changes.compactMap { place in
            let change = conversation.entries[place]
            guard change.interaction?.name != .amend,
                let sent = change.sentAppointment(conversation.dialect.release)
            else { return nil }
            guard let problem = conversation.dialect.reasonProblem(in: sent) else { return .kept([change.number]) }
            return .broken([change.number], "\(problem.location): expected \(problem.expected), found \(problem.found)")
        }
    }
}

extension Dialect {
    fileprivate func reasonProblem(in sent: JSONObject) -> Problem? {
        guard let cancellation else { return nil }
        do {
            let now = Instant(unixSeconds: 0)
            _ = try Cancellation(stored: sent, sent: sent, policy: cancellation, now: now).outcome()
            return nil
        } catch {
            let rules: Set<Rule> = [.cancelReasonRequired, .cancelReasonOnce, .cancelReasonKind, .cancelReasonText]
            return error.problems.first { rules.contains($0.rule) }
        }
    }
}
