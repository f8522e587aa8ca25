import Bytes
import Provider
import FHIR
import Testing

@Suite("Appointments that have begun")
struct AppointmentTimeTests {
    @Test(
        "one is past when its start lies before the clock",
        arguments: [
            ("2019-01-18T12:28:14Z", true), ("2019-01-18T12:28:15Z", false), ("2019-01-18T12:28:15.000Z", false),
            ("2019-01-18T12:28:14.999Z", true), ("2019-01-18T13:28:14+01:00", true),
            ("2019-01-18T13:28:16+01:00", false), ("2019-01-18T11:59:00-01:00", false), ("2018-12-31T23:59:59Z", true),
        ]
    )
    func past(_ start: String, _ isPast: Bool) throws {
        let now = try Instant("2019-01-18T12:28:15Z")
        let problems = AppointmentTime.pastProblems(of: ["start": .string(start)], now: now)
        #expect(problems.map(\.rule) == (isPast ? [.appointmentNotPast] : []))
        #expect(problems.map { "\($0.location)" } == (isPast ? ["Appointment.start"] : []))
    }

    @Test(
        "one without a start, or with none that can be read, is not",
        arguments: [[:], ["start": "soon"], ["start": 1]] as [JSONValue]
    )
    func noStart(_ appointment: JSONValue) throws {
        let now = try Instant("2019-01-18T12:28:15Z")
        #expect(AppointmentTime.pastProblems(of: try #require(appointment.object), now: now).isEmpty)
    }
}
