import Bytes
import FHIR

extension Booking {
    /// References that are not relative, wherever they stand.
    var referenceProblems: [Problem] {
        guard policy.references == .relative else { return [] }
        var problems: [Problem] = []
        JSONValue.object(sent).forEachReference(at: ElementPath("Appointment", [])) { reference, path in
            guard !Self.isRelative(reference) else { return }
            problems.append(
                Problem(
                    .bookingReferences,
                    at: .element(path),
                    expected: "a relative reference, such as Slot/1 or #1",
                    found: JSONValue.string(reference).shown
                )
            )
        }
        return problems
    }

    /// Whether an absolute URL names what another server holds; where none may be sent, that alone is told of it.
    func isElsewhere(_ reference: Text) -> Bool {
        guard policy.references == .any, let base, reference.split(at: "://") != nil else { return false }
        return !reference.hasPrefix("\(base)/")
    }

    /// `#1`, `Slot/1`, or a version of it.
    private static func isRelative(_ reference: Text) -> Bool {
        if reference.hasPrefix("#") { return true }
        let parts = reference.split(at: UInt8(ascii: "/"))
        return parts.count == 2 || parts.count == 4 && parts[2] == "_history"
    }

    /// Who takes part and is not known here; of a patient who cannot be booked, why, for the journal alone.
    ///
    /// - Parameter slots: whose systems are the participants' too, where the path names none.
    func unknownParticipants(
        for slots: [BookedSlot],
        in transaction: inout Transaction
    ) throws(Refusal) -> (problems: [Problem], remark: String?) {
        var problems: [Problem] = []
        var remark: String?
        guard policy.people == .held else { return (problems, remark) }
        let sources = sources(of: slots)
        let place = sources.isEmpty ? "here" : "in source system \(sources.joined(separator: " or "))"
        for (path, key, reference) in participants {
            guard let policy = resources.first(where: { $0.type == key.type }) else { continue }
            if !isElsewhere(reference), let participant = try transaction.current(key)?.resource {
                let reason = policy.concealments.isEmpty ? nil : policy.concealment(of: participant)
                guard reason != nil || Self.isOfOthers(participant, than: sources) else { continue }
                remark = reason.map { "\(key) \($0)" } ?? remark
            }
            problems.append(
                Problem(
                    .bookingParticipantsKnown,
                    at: .element(path),
                    expected: "the id of \(policy.noun) that is known \(place)",
                    found: isElsewhere(reference) ? JSONValue.string(reference).shown : "\(key)"
                )
            )
        }
        return (problems, remark)
    }

    /// The systems whose ids a booking has: that of the path, or those of its slots; none where there is but one system.
    private func sources(of slots: [BookedSlot]) -> [Text] {
        guard policy.isInSource else { return [] }
        return source.map { [$0] } ?? slots.first.map { SourceSystem.names(of: .object($0.content)) } ?? []
    }

    /// Whether a resource says that it is of other systems; one that names none is of any.
    private static func isOfOthers(_ resource: JSONObject, than sources: [Text]) -> Bool {
        let own = sources.isEmpty ? [] : SourceSystem.names(of: .object(resource))
        return !own.isEmpty && !own.contains(where: sources.contains)
    }
}
