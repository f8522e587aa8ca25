import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

/// Ids mean something in one source system only: epic has Patient/9001, cerner Patient/9002, and both Practitioner/555.
@Suite("Health Cloud: whose ids they are")
struct HealthCloudSourceTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private func booking(_ slot: String, for patient: String, with others: String...) -> JSONValue {
        let participants = ([patient] + others).map { reference -> JSONValue in
            ["actor": ["reference": .string(Text(reference))], "status": "accepted"]
        }
        return HealthCloudVisit.booking.setting(["slot"], [["reference": .string(Text(slot))]])
            .setting(["participant"], .array(participants))
    }

    private func rules(_ answer: ClientAnswer) throws -> String {
        "\(answer.status) \(try answer.healthCloudIssues().map { "\($0.rule) \($0.expression)" }.joined(separator: " "))"
    }

    @Test(
        "nobody of another source system is booked",
        arguments: [
            ("Slot/30013", "Patient/9002", "epic"), ("Slot/30021", "Patient/9001", "cerner"),
            ("Slot/30014", "Patient/9002", nil), ("Slot/30021", "Patient/9001", nil),
        ] as [(String, String, String?)]
    )
    func people(_ slot: String, _ patient: String, _ source: String?) throws {
        let answer = try stub.answer(to: consumer.book(booking(slot, for: patient), in: source))
        #expect(
            try rules(answer) == "404 booking.participants-known Appointment.participant[0].actor.reference"
        )
        #expect(answer.text.contains(slot == "Slot/30021" ? "source system cerner" : "source system epic"))
        let status = try stub.answer(to: consumer.slot(String(slot.dropFirst(5)))).json["status"]
        #expect(status == "free")
    }

    @Test("nor with a practitioner or at a location of another one, and who is of both is booked in either")
    func others() throws {
        let elsewhere = booking("Slot/30021", for: "Patient/9002", with: "Practitioner/555", "Location/555")
        let answer = try stub.answer(to: consumer.book(elsewhere, in: "cerner"))
        #expect(
            try rules(answer) == "404 booking.participants-known Appointment.participant[2].actor.reference"
        )
        for (slot, patient, place) in [("30021", "9002", "222"), ("30017", "9001", "555")] {
            let sound = booking(
                "Slot/\(slot)",
                for: "Patient/\(patient)",
                with: "Practitioner/555",
                "Location/\(place)"
            )
            #expect(try stub.answer(to: consumer.book(sound, in: nil)).json["status"] == "booked")
        }
    }

    @Test("slots are found of the source system that is named, and of no other's for a practitioner of both")
    func search() throws {
        func found(_ form: String) throws -> [Text] {
            let day = "start=ge2019-01-19&start=le2019-01-19&status=free&_include=Slot:schedule"
            let answer = try stub.answer(to: consumer.searchSlots("\(form)&\(day)"))
            #expect(answer.status == 200)
            return try (answer.json["entry"]?.array ?? []).compactMap { $0["resource"]?["id"]?.string }
        }
        let practitioner = "schedule:Schedule.actor:Practitioner._id"
        let location = "schedule:Schedule.actor:Location._id"
        let epic: [Text] = ["30017", "30018", "30019", "30020", "1002"]
        let cerner: [Text] = ["30021", "30022", "30023", "30024", "2001"]
        #expect(try found("\(practitioner)=epic|555") == epic)
        #expect(try found("\(practitioner)=cerner|555") == cerner)
        #expect(try Set(found("\(practitioner)=555")) == Set(epic + cerner))
        #expect(try Set(found("\(practitioner)=cerner|555,epic|555")) == Set(epic + cerner))
        #expect(try found("\(practitioner)=epic|555&\(location)=cerner|222") == [])
        #expect(try found("\(practitioner)=epic|555,cerner|555&\(location)=cerner|222") == cerner)
        #expect(try found("\(practitioner)=555&\(location)=cerner|222") == cerner)
    }

    @Test("a reference to another server's slot is none to one of these")
    func elsewhere() throws {
        for reference in ["https://provider.test/Slot/30013", "http://stub.test/health-cloud/R5/Slot/30013"] {
            let answer = try stub.answer(to: consumer.book(booking(reference, for: "Patient/9001"), in: "epic"))
            #expect(try rules(answer) == "404 booking.slots-known Appointment.slot[0].reference")
        }
        for reference in ["https://provider.test/Patient/9001", "urn:x://Patient/9001"] {
            let answer = try stub.answer(to: consumer.book(booking("Slot/30013", for: reference), in: "epic"))
            #expect(
                try rules(answer) == "404 booking.participants-known Appointment.participant[0].actor.reference"
            )
        }
        let own = booking(
            "http://stub.test/health-cloud/R4/Slot/30013",
            for: "http://stub.test/health-cloud/R4/Patient/9001"
        )
        #expect(try stub.answer(to: consumer.book(own, in: "epic")).json["status"] == "booked")
    }

    @Test("a consumer cannot put what it books into another source system by guessing its id")
    func guessed() throws {
        let guess: JSONValue = ["system": "urn:source-system:cerner", "value": "5000001"]
        let body = booking("Slot/30013", for: "Patient/9001").setting(["identifier", 3], guess)
        let made = try stub.answer(to: consumer.book(body, in: "epic")).json
        #expect(made["status"] == "booked")
        #expect(made["id"] == "5000002")
        #expect(try stub.answer(to: consumer.request("GET", "Appointment/epic/5000002")).status == 200)
        #expect(try stub.answer(to: consumer.request("GET", "Appointment/cerner/5000002")).status == 404)
        #expect(try stub.answer(to: consumer.request("GET", "Appointment/cerner/5000001")).status == 404)
    }
}
