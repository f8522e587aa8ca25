import Bytes
package import FHIR

/// Whether an appointment has begun, by stub time.
package enum AppointmentTime {
    /// The problem of an appointment whose `start` is before `now`; none without a start.
    package static func pastProblems(of appointment: JSONObject, now: Instant) -> [Problem] {
        guard let text = appointment["start"]?.string, let start = try? Instant(text), start < now else { return [] }
        return [
            Problem(
                .appointmentNotPast,
                at: .element(ElementPath("Appointment", [.member("start")])),
                expected: "a start after the stub's time, \(now.asStubTime)",
                found: text.string,
                sentence: "The appointment started at \(text), and the stub's time is \(now.asStubTime)"
            )
        ]
    }
}
