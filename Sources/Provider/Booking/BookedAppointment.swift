import Bytes
import FHIR

/// The appointment that a booking makes: what the consumer sent, and what is the provider's to say.
struct BookedAppointment {
    let booking: Booking
    let slots: [JSONObject]
    let schedule: JSONObject?

    var content: JSONObject {
        var appointment = booking.sent
        for name in booking.policy.dropped { appointment[name] = nil }
        for addition in booking.policy.additions {
            switch addition {
            case .element(let name, let source):
                appointment[name] = nil
                if let value = from(source)?[name] { appointment.insert(name, value, after: "status") }
            case .missing(let name, let source):
                guard appointment[name] == nil else { continue }
                if let element = from(source)?[name] { appointment.insert(name, element, after: "status") }
            case .participants:
                let participants = participants
                appointment["participant"] = participants.isEmpty ? nil : .array(participants)
            case .extension(let url, let source):
                guard appointment.extensions(url).isEmpty, let own = from(source)?.extensions(url), !own.isEmpty else {
                    continue
                }
                let extensions = (appointment["extension"]?.array ?? []) + own
                appointment.insert("extension", .array(extensions), after: "contained")
            case .moment(let name):
                appointment[name] = .string(booking.instants.text(of: booking.now))
            }
        }
        appointment["slot"] = slotReferences
        for name in booking.policy.times {
            guard let time = appointment[name]?.string.flatMap({ try? Instant($0) }) else { continue }
            appointment[name] = .string(booking.instants.text(of: time))
        }
        if let status = booking.policy.status { appointment["status"] = .string(status) }
        return appointment
    }

    /// As sent, but by relative references where they were named by their UUIDs, so that they are found by either.
    private var slotReferences: JSONValue? {
        guard var slots = booking.sent["slot"]?.array else { return booking.sent["slot"] }
        for index in slots.indices {
            guard var slot = slots[index].object, let reference = slot["reference"]?.string,
                reference.isURN, let key = ResourceKey(reference: reference, orUUIDOf: "Slot")
            else { continue }
            slot["reference"] = .string(key.description)
            slots[index] = .object(slot)
        }
        return .array(slots)
    }

    /// The system of the identifier by which the first slot's own system knows it.
    var identifierSystem: Text? {
        guard booking.policy.isInSource, let slot = slots.first else { return nil }
        return SourceSystem.identifierSystem(of: .object(slot))
    }

    private var participants: [JSONValue] {
        let sent = booking.sent["participant"]?.array ?? []
        guard sent.isEmpty else {
            return sent.map { named in
                guard var participant = named.object, participant["status"] == nil else { return named }
                participant["status"] = "accepted"
                return .object(participant)
            }
        }
        return (schedule?["actor"]?.array ?? []).map { ["actor": $0, "status": "accepted"] }
    }

    private func from(_ source: BookingPolicy.Addition.Source) -> JSONObject? {
        switch source {
        case .slot: slots.first
        case .lastSlot: slots.last
        case .schedule: schedule
        }
    }
}

extension JSONObject {
    /// Sets a member; a new one goes behind another, or to the end where there is no such other.
    fileprivate mutating func insert(_ name: Text, _ value: JSONValue, after other: Text) {
        guard self[name] == nil, let place = members.firstIndex(where: { $0.name == other }) else {
            self[name] = value
            return
        }
        members.insert(Member(name, value), at: place + 1)
    }
}
