import Bytes
import FHIR

extension Booking {
    /// Types of which nobody takes part who is told of, or nobody who has accepted.
    var toldParticipantProblems: [Problem] {
        let participants = sent["participant"]?.array ?? []
        let contained = sent.containedByID
        return policy.participants.compactMap { type in
            // An actor that says nothing of its type may be of any.
            let fitting = participants.indices.filter { index in
                self.type(of: participants[index]["actor"], contained) ?? type == type
            }
            let accepted = fitting.contains { participants[$0]["status"] == "accepted" }
            guard !accepted else { return nil }
            let place = fitting.first.map { Self.path(.member("participant"), .item($0), .member("status")) }
            return Problem(
                .bookingParticipants,
                at: .element(place ?? Self.path(.member("participant"))),
                expected: "one participant that is a \(type) and has accepted",
                found: fitting.first.flatMap { participants[$0]["status"] }?.shown ?? "none"
            )
        }
    }

    /// The type of an actor; nil where that is not said.
    private func type(of actor: JSONValue?, _ contained: [Text: JSONValue]) -> Text? {
        guard let actor else { return "" }
        if let reference = actor["reference"]?.string {
            if let id = reference.dropping(prefix: "#") {
                return contained[id]?["resourceType"]?.string ?? ""
            }
            if let key = ResourceKey(reference: reference), !reference.hasPrefix("urn:") { return key.type }
        }
        return actor["type"]?.string
    }
}
