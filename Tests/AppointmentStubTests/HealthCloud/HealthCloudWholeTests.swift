import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

/// Every answer that holds an appointment holds what Health Cloud maps of it; what cannot is refused, and says why.
@Suite("Health Cloud: bookings that cannot be made whole")
struct HealthCloudWholeTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private func rules(_ body: JSONValue, in source: String? = "epic") throws -> String {
        let answer = try stub.answer(to: consumer.book(body, in: source))
        let issues = try answer.healthCloudIssues().map { "\($0.rule) \($0.code) \($0.expression)" }
        return "\(answer.status) \(issues.joined(separator: ", "))"
    }

    private func count() throws -> JSONValue? {
        try stub.admin("GET", "resources/healthcloud/Appointment").json["total"]
    }

    /// A free slot that says no more than R4 makes it.
    private func putBareSlot(schedule: String) throws {
        let slot: JSONValue = [
            "resourceType": "Slot", "id": "bare", "schedule": ["reference": .string(Text("Schedule/\(schedule)"))],
            "status": "free", "start": "2019-01-21T09:00:00Z", "end": "2019-01-21T09:30:00Z",
        ]
        #expect(try stub.admin("PUT", "resources/healthcloud/Slot/bare", slot).status < 300)
    }

    @Test(
        "somebody who takes part without being named",
        arguments: [
            (["status": "accepted"], "definition.invariants invariant Appointment.participant[0], "),
            (["type": [["text": "Patient"]], "status": "accepted"], ""),
            (["type": [["text": "Patient"]]], ""),
        ] as [(JSONValue, String)]
    )
    func unnamed(_ participant: JSONValue, _ invariant: String) throws {
        let before = try count()
        let missing = "422 \(invariant)profile.kept structure Appointment.participant[0].actor"
        // Neither stored, nor told in a proposal.
        for slot in ["30013", "30003"] {
            let body = HealthCloudVisit.booking.setting(["participant", 0], participant)
                .setting(["slot"], [["reference": .string(Text("Slot/\(slot)"))]])
            #expect(try rules(body) == missing)
        }
        #expect(try count() == before)
        #expect(try stub.answer(to: consumer.slot("30013")).json["status"] == "free")
    }

    @Test("a slot and a body that both leave out what Health Cloud maps")
    func bareSlot() throws {
        try putBareSlot(schedule: "1001")
        let bare: JSONValue = ["resourceType": "Appointment", "slot": [["reference": "Slot/bare"]]]
        #expect(
            try rules(bare, in: nil) == "422 profile.kept structure Appointment.identifier, "
                + "profile.kept structure Appointment.serviceType, profile.kept structure Appointment.appointmentType"
        )
        #expect(try stub.answer(to: consumer.slot("bare")).json["status"] == "free")
        let whole = HealthCloudVisit.booking.setting(["slot"], [["reference": "Slot/bare"]])
        let made = try stub.answer(to: consumer.book(whole, in: nil)).json
        #expect(made["status"] == "booked")
        #expect(made["identifier"]?.array?.count == 3)
    }

    @Test("a slot whose schedule is not there, where nobody is named who takes part")
    func nobody() throws {
        try putBareSlot(schedule: "0")
        let body = HealthCloudVisit.booking.setting(["slot"], [["reference": "Slot/bare"]])
        #expect(
            try rules(body.setting(["participant"], nil), in: nil)
                == "422 definition.cardinality structure Appointment.participant"
        )
        #expect(try stub.answer(to: consumer.book(body, in: nil)).json["status"] == "booked")
    }

    @Test("a body without a slot is no booking, and a cancel is told where to go")
    func slotless() throws {
        let slotless = HealthCloudVisit.booking.setting(["slot"], nil)
        #expect(try rules(slotless) == "422 booking.required required Appointment.slot")
        let answer = try stub.answer(to: consumer.book(.command(), in: nil))
        #expect(answer.status == 404)
        #expect(try answer.healthCloudIssues() == [HealthCloudIssue("cancel.path", "not-found", at: "http.target")])
        #expect(answer.text.contains("at /Appointment/{id}, which is here /Appointment/1839594"))
    }
}
