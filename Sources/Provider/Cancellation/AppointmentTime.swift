import Bytes
package import FHIR

/// Whether an appointment has begun, by stub time.
package enum AppointmentTime {
    /// Whether an appointment is known to begin at `now` or after it, without being read.
    package static func isAhead(_ appointment: Version, of now: Instant) -> Bool {
        appointment.instant(of: "start").map { $0 >= now } ?? false
    }

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
