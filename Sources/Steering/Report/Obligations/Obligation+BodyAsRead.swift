import Provider
import FHIR
import HTTP

extension Obligation {
    /// The dialect itself says what a cancel or an amendment may change; here it judges what the consumer has read.
    static let bodyAsRead = Obligation(
        "body-as-read",
        "An update must send the appointment as it was read, apart from what may change.",
        source: "FHIR, RESTful API, update",
        rules: [.cancelNothingElse],
        binds: \.takesWholeResources
    ) { conversation in
        conversation.changes.compactMap { place in
            let release = conversation.dialect.release
            let change = conversation.entries[place]
            let looks = conversation.entries[..<place].last { $0.isLook && !$0.response.content.isEmpty }
            guard let look = looks, let read = look.answeredAppointment(release) else { return nil }
            let numbers = [look.number, change.number]
            guard let sent = change.sentAppointment(release) else {
                return .broken(numbers, "the body cannot be read")
            }
            let paths = conversation.dialect.differences(read: read, sent: sent, change.interaction?.name)
            guard !paths.isEmpty else { return .kept(numbers) }
            return .broken(numbers, "the body differs at \(paths.joined(separator: ", "))")
        }
    }
}

extension Dialect {
    /// Where a body differs from what was read, what may change aside.
    fileprivate func differences(read: JSONObject, sent: JSONObject, _ name: Interaction.Name?) -> [String] {
        let now = Instant(unixSeconds: 0)
        do throws(Refusal) {
            // A request whose header fields were refused says no more than that it is an update.
            let updates = interactions.filter { $0.code == "update" }
            switch (updates.first { $0.name == name } ?? updates.first)?.action {
            case .amend(let policy):
                _ = try Amendment(stored: read, sent: sent, policy: policy, now: now).outcome()
            case .cancel(let policy):
                _ = try Cancellation(stored: read, sent: sent, policy: policy, now: now).outcome()
            default:
                break
            }
            return []
        } catch {
            let paths = error.problems.filter { $0.rule == .cancelNothingElse || $0.rule == .amendNothingElse }
                .map(\.location.description)
            return paths.isEmpty || error.omitted == 0 ? paths : paths + ["at least \(error.omitted) more places"]
        }
    }
}
