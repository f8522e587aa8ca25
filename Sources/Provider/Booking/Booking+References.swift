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

    /// `#1`, `Slot/1`, or a version of it.
    private static func isRelative(_ reference: Text) -> Bool {
        if reference.hasPrefix("#") { return true }
        let parts = reference.split(at: UInt8(ascii: "/"))
        return parts.count == 2 || parts.count == 4 && parts[2] == "_history"
    }

    /// Who takes part and is not known here; of a patient who cannot be booked, why, for the journal alone.
    func unknownParticipants(
        in transaction: inout Transaction
    ) throws(Refusal) -> (problems: [Problem], remark: String?) {
        var problems: [Problem] = []
        var remark: String?
        guard policy.people == .held else { return (problems, remark) }
        for (path, key) in participants {
            guard let policy = resources.first(where: { $0.type == key.type }) else { continue }
            if let version = transaction.current(key) {
                guard !policy.concealments.isEmpty, let reason = policy.concealment(of: try version.resource) else {
                    continue
                }
                remark = "\(key) \(reason)"
            }
            problems.append(
                Problem(
                    .bookingParticipantsKnown,
                    at: .element(path),
                    expected: "the id of \(policy.noun) that is known here",
                    found: "\(key)"
                )
            )
        }
        return (problems, remark)
    }
}
