import Bytes
import FHIR

extension Booking {
    /// Types of which nobody takes part who is told of, or nobody who has accepted.
    ///
    /// - Parameter system: of the identifiers by which they are told.
    func toldParticipantProblems(_ system: Text) -> [Problem] {
        let participants = sent["participant"]?.array ?? []
        let contained = sent.containedByID
        return policy.participants.compactMap { type in
            // An actor that says nothing of its type may be of any.
            let fitting = participants.indices.filter { index in
                guard let actor = participants[index]["actor"] else { return false }
                return (AppointmentSubject.type(of: actor, contained) ?? type) == type
            }
            let named = fitting.filter { participants[$0]["actor"].map { Self.isNamed($0, in: system) } ?? false }
            guard !named.contains(where: { participants[$0]["status"] == "accepted" }) else { return nil }
            let first = named.first ?? fitting.first
            let member: Text = named.isEmpty ? "actor" : "status"
            let place = first.map { Self.path(.member("participant"), .item($0), .member(member)) }
            return Problem(
                .bookingParticipants,
                at: .element(place ?? Self.path(.member("participant"))),
                expected: "one participant that is a \(type), by a reference or an identifier of the system \(system),"
                    + " and has accepted",
                found: first.flatMap { participants[$0][member] }?.shown ?? "none"
            )
        }
    }

    /// Whether an actor says who takes part: a name to show alone does not.
    private static func isNamed(_ actor: JSONValue, in system: Text) -> Bool {
        guard actor["reference"] == nil else { return true }
        return actor["identifier"]?["system"]?.string == system && actor["identifier"]?["value"]?.string != nil
    }
}
