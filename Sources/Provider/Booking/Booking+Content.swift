import Bytes
import FHIR

extension Booking {
    /// What is wrong with the booking by itself, whatever is stored.
    package var contentProblems: [Problem] {
        requiredProblems + statusProblems + participantProblems + organisationProblems + lengthProblems
    }

    private var requiredProblems: [Problem] {
        policy.required.filter { sent[$0] == nil }.map { name in
            Problem(.bookingRequired, at: .element(Self.path(.member(name))), expected: "a value", found: "none")
        }
    }

    private var statusProblems: [Problem] {
        guard let status = sent["status"]?.string, !policy.statuses.contains(status) else { return [] }
        return [
            Problem(
                .bookingStatus,
                at: .element(Self.path(.member("status"))),
                expected: policy.statuses.joined(separator: " or "),
                found: JSONValue.string(status).shown
            )
        ]
    }

    /// Who takes part, by type, with the place of the reference and as it is written.
    var participants: [(path: ElementPath, key: ResourceKey, reference: Text)] {
        (sent["participant"]?.array ?? []).enumerated().compactMap { index, participant in
            guard let reference = participant["actor"]?["reference"]?.string,
                let key = ResourceKey(reference: reference)
            else { return nil }
            let path = Self.path(.member("participant"), .item(index), .member("actor"), .member("reference"))
            return (path, key, reference)
        }
    }

    private var participantProblems: [Problem] {
        if case .told(let system) = policy.people { return toldParticipantProblems(system) }
        let types = participants.map(\.key.type)
        return policy.participants.compactMap { type in
            let count = types.count { $0 == type }
            guard count != 1 else { return nil }
            return Problem(
                .bookingParticipants,
                at: .element(Self.path(.member("participant"))),
                expected: "one participant that is a \(type)",
                found: count == 0 ? "none" : "\(count)"
            )
        }
    }

    private var lengthProblems: [Problem] {
        policy.texts.compactMap { text in
            let count = sent[text.name]?.string?.string.unicodeScalars.count ?? 0
            guard count > text.maximumLength else { return nil }
            return Problem(
                .bookingLength,
                at: .element(Self.path(.member(text.name))),
                expected: "at most \(text.maximumLength) characters",
                found: "\(count)"
            )
        }
    }

    private var organisationProblems: [Problem] {
        guard let organisation = policy.organisation else { return [] }
        return BookingOrganisation(sent, organisation).problems
    }
}
