import Bytes
import FHIR
import HTTP
import Provider

extension Obligation {
    /// The dialect itself says what a cancel or an amendment may change; here it judges what the consumer has read.
    static let bodyAsRead = Obligation(
        "body-as-read",
        "An update must send the appointment as it was read, apart from what may change.",
        remedy: "it should have changed nothing but what may change, and sent back all else as it was read",
        source: "FHIR, RESTful API, update",
        rules: [.cancelNothingElse],
        binds: \.takesWholeResources
    ) { conversation in
        let lines = conversation.linesOfWork
        return conversation.changes.compactMap { place in
            guard conversation.entries[place].isUpdate, let line = lines[place] else { return nil }
            return evidence(at: place, in: conversation, line)
        }
    }

    private static func evidence(at place: Int, in conversation: Conversation, _ line: LinesOfWork) -> Evidence? {
        let dialect = conversation.dialect
        let change = conversation.entries[place]
        let looks = conversation.looksInHand(before: place, line)
        guard let last = looks.first, !change.isInOtherFormat else { return nil }
        guard let sent = change.sentAppointment(dialect.release) else {
            return .broken([last.number, change.number], "the body cannot be read")
        }
        var found: [String] = []
        for look in looks {
            let paths = dialect.differences(read: look.content, sent: sent, change.interaction?.name)
            guard !paths.isEmpty else { return .kept([look.number, change.number]) }
            if found.isEmpty { found = paths }
        }
        return .broken(
            [last.number, change.number],
            "the body differs at \(found.joined(separator: ", "))",
            differences: Difference.first(
                20,
                between: .object(last.content),
                and: .object(sent),
                ignoring: ["meta"],
                where: { difference in found.contains(difference.path.description) }
            ).differences
        )
    }
}

extension Conversation {
    /// The looks before a place whose versions are in hand, the last first; that of the version which If-Match names alone
    /// if it names one that was told.
    fileprivate func looksInHand(before place: Int, _ line: LinesOfWork) -> [(number: Int, content: JSONObject)] {
        let looks = entries.indices[..<place].reversed().compactMap { index -> (Telling, JournalEntry)? in
            guard let telling = told(at: index), telling.isRead else { return nil }
            return (telling, entries[index])
        }
        let named = entries[place].namedVersion.flatMap { line.told.contains($0) ? $0 : nil }
        let relevant = looks.filter { telling, _ in
            guard let version = telling.version else { return true }
            return named.map { $0 == version } ?? (line.hold(version) || version == looks.first?.0.version)
        }
        return relevant.compactMap { telling, entry in
            // After an update that was answered without the resource the consumer has what it sent.
            (telling.content ?? (entry.isUpdate ? entry.sentAppointment(dialect.release) : nil))
                .map { (entry.number, $0) }
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
