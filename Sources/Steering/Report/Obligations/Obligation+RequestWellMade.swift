import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

extension Obligation {
    /// The stub's own checks tell; what a consumer could not have known is nobody's mistake.
    static let requestWellMade = Obligation(
        "request-well-made",
        "A request must be one that the system takes, as far as the consumer can know that.",
        remedy: "it should have sent what the system expects",
        source: "RFC 9110 §15.5, client error 4xx",
        scope: .dialect,
        binds: { _ in true }
    ) { conversation in
        conversation.entries.indices.compactMap { place in
            let entry = conversation.entries[place]
            guard let refusal = entry.refusal else {
                return entry.interaction == nil || !entry.isDelivered ? nil : .kept([entry.number])
            }
            guard !conversation.repeats.contains(entry.number) else { return nil }
            let problems = refusal.problems.filter { conversation.isKnowable($0, at: place) }
            guard let first = problems.first else { return nil }
            let words = problems.prefix(5).map { "\($0.location): expected \($0.expected), found \($0.found)" }
            let asked = "\(entry.request.method.token) was refused with \(entry.response.status.code)"
            let answered = entry.isUnprocessed ? "the request was left unprocessed" : asked
            return .broken(
                [entry.number],
                "\(answered), since \(conversation.dialect.sentence(of: first.rule)) \(words.joined(separator: "; "))"
            )
        }
    }
}

extension Dialect {
    /// The rule as a clause of a sentence.
    fileprivate func sentence(of rule: Rule) -> String {
        "\(name).\(rule.name) is broken (\(rules[rule].sentence))"
    }
}

extension Conversation {
    /// Whether the consumer could have known that it would be refused for this.
    fileprivate func isKnowable(_ problem: Problem, at place: Int) -> Bool {
        let entry = entries[place]
        let rule = problem.rule
        if Self.told.contains(rule) || rule.name.utf8.starts(with: "sentinel.".utf8) { return false }
        if rule == .bodyReadable, entry.isInOtherFormat { return false }
        if rule == .tokenNotExpired { return !isTokenRenewed(after: place) }
        if Self.states.contains(rule) { return hasShownState(against: rule, before: place) }
        if rule == .cancelNothingElse || rule == .amendNothingElse { return isCommandOfOwnMaking(at: place) }
        if rule == .appointmentKnown { return isKnownElsewhere(at: place) }
        switch entry.response.status.code {
        // What is not there, conflicts with what others did, or is to be tried later.
        case 404, 410: return rule == .routeKnown && !entry.isByBrowser
        case 408, 409, 412, 425, 429, 500...: return false
        default: return true
        }
    }

    /// What other obligations tell of, what a test has asked for, and what only the provider can know.
    private static let told: Set<Rule> = Set(Rule.ofRequiredFields).union([
        .statusAskedFor, .proposedAskedFor, .ifMatchRequired, .ifMatchCurrent, .messageNew, .bookingSlotsKnown,
        .bookingSlotsFree, .bookingParticipantsKnown, .registrationTraced, .registrationNumberCurrent,
        .registrationNew, .pointerNew, .searchTargetKnown, .cancelReasonRequired, .cancelReasonOnce, .cancelReasonKind,
        .cancelReasonText,
        .serverSound, .serverMemory, .serverRoom, .messageInTime,
    ])

    /// Rules about how the resource stands.
    private static let states: Set<Rule> = [.cancelFrom, .amendFrom, .appointmentNotPast]

    /// Whether the next request brought another token, and was not refused for it.
    private func isTokenRenewed(after place: Int) -> Bool {
        let old = entries[place].request.fields[.authorization]
        let next = entries[(place + 1)...].first { $0.request.fields[.authorization] != old }
        return next.map { !$0.broke([.tokenNotExpired]) } ?? false
    }

    /// Whether the last look at the resource showed that it was closed, or when it begins.
    private func hasShownState(against rule: Rule, before place: Int) -> Bool {
        guard let shown = lastShown(before: place) else { return false }
        if rule == .appointmentNotPast { return shown["start"] != nil }
        let status = shown["status"]?.string
        let open = dialect.interactions.compactMap { interaction -> [Text]? in
            switch interaction.action {
            case .cancel(let policy), .command(let policy): policy.sources
            default: nil
            }
        }
        return status.map { status in rule == .amendFrom ? status != "booked" : !open.joined().contains(status) }
            ?? false
    }

    /// The resource of the exchange at a place as the consumer was last shown it; nil if nobody showed it.
    private func lastShown(before place: Int) -> JSONObject? {
        guard let key = entries[place].resource else { return nil }
        return entries[..<place].lazy.reversed().compactMap { entry in
            hearing.told(of: key, by: entry).flatMap { $0.isRead ? $0.content : nil }
        }.first
    }

    /// Whether a command says otherwise than what the consumer was shown; of an update `body-as-read` tells.
    private func isCommandOfOwnMaking(at place: Int) -> Bool {
        guard case .command(let policy)? = entries[place].interaction?.action else { return false }
        guard let shown = lastShown(before: place),
            let sent = entries[place].sentAppointment(dialect.release)
        else { return true }
        do throws(Refusal) {
            let now = Instant(unixSeconds: 0)
            _ = try CancellationCommand(stored: shown, sent: sent, policy: policy, now: now).outcome()
            return false
        } catch {
            return error.problems.contains { $0.rule == .cancelNothingElse }
        }
    }

    /// Whether another path has led to the appointment that is not at this one.
    private func isKnownElsewhere(at place: Int) -> Bool {
        guard let key = entries[place].resource else { return false }
        if entries[place].remark == Refusal.ofAnotherSource { return true }
        let path = entries[place].request.target.path
        return entries.contains { entry in
            entry.request.target.path != path && entry.isSuccess
                && (entry.resource == key || hearing.told(of: key, by: entry) != nil)
        }
    }
}

extension JournalEntry {
    /// Whether a browser has asked for it by itself.
    fileprivate var isByBrowser: Bool {
        request.fields.contains(FieldName("Sec-Fetch-Mode"))
    }
}
