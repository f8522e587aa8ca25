import Bytes
import FHIR

/// Moves the times of a resource by whole days, so that seed data of another year are this week's.
struct TimeShift {
    let days: Int

    /// Moves every instant, and every dateTime with a time; a date alone (a birth date) stays.
    ///
    /// What is text to people is left alone, even where it reads like an instant.
    func apply(to resource: inout JSONObject) {
        for index in resource.members.indices where !Self.texts.contains(resource.members[index].name) {
            apply(to: &resource.members[index].value)
        }
    }

    private func apply(to value: inout JSONValue) {
        switch value {
        case .string(let text):
            if let moved = LondonTime.shift(text, byDays: days) { value = .string(moved) }
        case .array(var items):
            for index in items.indices { apply(to: &items[index]) }
            value = .array(items)
        case .object(var object):
            apply(to: &object)
            value = .object(object)
        case .null, .boolean, .number:
            break
        }
    }

    private static let texts: Set<Text> = [
        "description", "comment", "display", "text", "div", "id", "value", "valueString", "patientInstruction",
    ]
}
