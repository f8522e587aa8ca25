import Bytes
import FHIR

/// Whether a booking agrees with its slots and their schedule, and lies ahead.
struct BookingAgreement {
    let booking: Booking
    /// At least one.
    let slots: [BookedSlot]
    /// Nil where it is not stored; then there is nothing to agree with.
    let schedule: JSONObject?

    var problems: [Problem] {
        adjacencyProblems + timeProblems + pastProblems + actorProblems + extensionProblems + durationProblems
    }

    private var sent: JSONObject { booking.sent }

    private var adjacencyProblems: [Problem] {
        zip(slots, slots.dropFirst()).flatMap { before, slot in
            var problems: [Problem] = []
            if slot.start == nil || slot.start != before.end {
                let expected = "a slot that starts when \(before.key) ends"
                problems.append(problem(.bookingSlotsAdjacent, slot.path, expected: expected, found: "\(slot.key)"))
            }
            for difference in differences(before, slot) {
                let expected = "a slot with the \(difference) of \(before.key)"
                problems.append(problem(.bookingSlotsAdjacent, slot.path, expected: expected, found: "\(slot.key)"))
            }
            return problems
        }
    }

    /// In what two slots differ that go together, in words.
    private func differences(_ first: BookedSlot, _ second: BookedSlot) -> [String] {
        let rules = booking.policy.slots
        var names: [String] = first.schedule == second.schedule ? [] : ["schedule"]
        names += rules.shared.filter { first.content[$0] != second.content[$0] }.map(\.string)
        names += rules.sharedExtensions.filter { url in
            first.content.extensions(url) != second.content.extensions(url)
        }.map { "extension \($0)" }
        return names
    }

    private var timeProblems: [Problem] {
        [("start", slots.first?.start), ("end", slots.last?.end)].compactMap { name, time in
            let name = Text(name)
            let stated = sent[name]?.string.flatMap { try? Instant($0) }
            guard let time, stated != time, sent[name] != nil || !booking.policy.adds(name) else { return nil }
            return problem(
                .bookingTimes,
                Booking.path(.member(name)),
                expected: "\(time), with which the slots \(name)",
                found: sent[name]?.shown ?? "none"
            )
        }
    }

    private var pastProblems: [Problem] {
        guard booking.policy.past == .refused else { return [] }
        var appointment = sent
        if sent["start"] == nil { appointment["start"] = slots.first?.content["start"] }
        return AppointmentTime.pastProblems(of: appointment, now: booking.now)
    }

    private var actorProblems: [Problem] {
        guard let schedule else { return [] }
        let actors = JSONValue.object(schedule).leaves(at: ["actor", "reference"])
            .compactMap { $0.string.flatMap { ResourceKey(reference: $0) } }
        return booking.participants.compactMap { path, key, _ in
            guard booking.policy.actors.contains(key.type) else { return nil }
            let own = actors.filter { $0.type == key.type }
            guard !own.isEmpty, !own.contains(key) else { return nil }
            let expected = "\(own.map(\.description).joined(separator: " or ")), of the slots' schedule"
            return problem(.bookingSchedule, path, expected: expected, found: "\(key)")
        }
    }

    private var extensionProblems: [Problem] {
        booking.policy.additions.compactMap { addition in
            guard case .extension(let url, let source) = addition,
                let place = (sent["extension"]?.array ?? []).firstIndex(where: { $0["url"]?.string == url })
            else { return nil }
            let own = (source == .slot ? slots.first?.content : schedule)?.extensions(url) ?? []
            let stated = sent["extension"]?[place] ?? .null
            guard !own.isEmpty, !own.contains(where: { $0.agrees(with: stated) }) else { return nil }
            return problem(
                .bookingSchedule,
                Booking.path(.member("extension"), .item(place)),
                expected: "the value that the \(source == .slot ? "slot" : "schedule") has",
                found: stated.shown
            )
        }
    }

    private var durationProblems: [Problem] {
        guard let stated = sent["minutesDuration"], let start = slots.first?.start, let end = slots.last?.end else {
            return []
        }
        let minutes = (end.unixSeconds - start.unixSeconds) / 60
        guard stated.integer != minutes else { return [] }
        let path = Booking.path(.member("minutesDuration"))
        return [problem(.bookingSchedule, path, expected: "\(minutes), from start to end", found: stated.shown)]
    }

    private func problem(_ rule: Rule, _ path: ElementPath, expected: String, found: String) -> Problem {
        Problem(rule, at: .element(path), expected: expected, found: found)
    }
}

extension BookingPolicy {
    /// Whether an element that the consumer has not sent is added.
    fileprivate func adds(_ name: Text) -> Bool {
        additions.contains { if case .missing(name, _) = $0 { true } else { false } }
    }
}

extension JSONObject {
    /// The extensions of that url.
    func extensions(_ url: Text) -> [JSONValue] {
        (self["extension"]?.array ?? []).filter { $0["url"]?.string == url }
    }
}

extension JSONValue {
    /// Whether two extensions say the same: the same value, or concepts that share a code.
    fileprivate func agrees(with other: JSONValue) -> Bool {
        guard self != other else { return true }
        let path: [Text] = ["valueCodeableConcept", "coding"]
        let (own, others) = (leaves(at: path), other.leaves(at: path))
        return own.contains { one in
            others.contains { $0["code"] == one["code"] && ($0["system"] == nil || $0["system"] == one["system"]) }
        }
    }
}
