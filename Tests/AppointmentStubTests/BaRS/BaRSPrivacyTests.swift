import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("BaRS: no patient data in diagnostics")
struct BaRSPrivacyTests {
    private let consumer = Consumer.bars

    /// Nothing of the body, stored or sent, that is no name of an element comes back.
    private static let secrets = ["Zzstored", "Zzsent"]

    private static let stored = JSONObject.appointment(BaRSRecord.nextWeek)
        .setting("description", to: "Zzstored").setting("comment", to: "Zzstored")
        .setting("participant", 0, "actor", to: ["reference": "#zzstored", "display": "Zzstored"])
        .setting(
            "contained",
            to: [["resourceType": "Patient", "id": "zzstored", "name": [["family": "Zzstored"]]]]
        )

    private func expectNothingTold(_ answer: ClientAnswer, _ status: Int) throws {
        #expect(answer.status == status)
        _ = try answer.barsOutcome()
        let text = answer.text.lowercased()
        for secret in Self.secrets { #expect(!text.contains(secret.lowercased()), "\(answer.text)") }
    }

    static let edits: [(Int, @Sendable (JSONObject) -> JSONObject)] = [
        (422, { $0.setting("description", to: "Zzsent") }),
        (422, { $0.setting("description", to: nil).setting("comment", to: nil) }),
        (422, { $0.setting("contained", 0, "name", 0, "family", to: "Zzsent") }),
        (422, { $0.setting("patientInstruction", to: "Zzsent") }),
        (400, { $0.setting("status", to: "zzsent") }),
        (400, { $0.setting("status", to: ["zzsent": "Zzsent"]) }),
        (400, { $0.setting("start", to: "Zzsent") }),
        (400, { $0.setting("description", to: ["Zzsent"]) }),
        (400, { $0.setting("nonsense", to: "Zzsent") }),
        (400, { $0.setting("slot", to: [["reference": "Patient/zzsent"]]) }),
        (400, { $0.setting("participant", 0, "actor", "reference", to: "#zzsent") }),
        (400, { $0.setting("contained", 1, to: ["resourceType": "Slot", "id": "zzsent"]) }),
        (400, { $0.setting("contained", 0, "id", to: "zzsent") }),
        (400, { $0.setting("contained", 0, "resourceType", to: "Zzsent") }),
        (400, { $0.setting("text", to: ["status": "generated", "div": "<p>Zzsent</p>"]) }),
        (
            400,
            {
                let div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><script>Zzsent</script></div>"
                return $0.setting("text", to: ["status": "generated", "div": .string(div)])
            }
        ),
        (400, { $0.setting("extension", to: [["url": "Zzsent", "valueString": "Zzsent", "valueCode": "zzsent"]]) }),
        (
            400,
            {
                let url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel"
                return $0.setting("extension", to: [["url": .string(url), "valueString": "Zzsent"]])
            }
        ),
        (400, { $0.setting("id", to: "zzsent") }),
        (400, { $0.setting("resourceType", to: "Zzsent") }),
        (400, { $0.setting("minutesDuration", to: "Zzsent") }),
        (400, { $0.setting("Zzsent", to: "x") }),
        (400, { $0.setting("_Zzsent", to: ["id": "x"]) }),
        (400, { $0.setting("contained", 0, "Zzsent", to: "x") }),
        (400, { $0.setting("participant", 0, "actor", "Zzsent", to: ["Zzsent": "x"]) }),
    ]

    @Test("neither what is stored nor what was sent is told by a refusal", arguments: edits.indices)
    func refusal(_ index: Int) throws {
        let (status, edit) = Self.edits[index]
        let stub = try Stub(serving: [Self.stored], to: .bars)
        try expectNothingTold(try consumer.cancelEdited(in: stub, edit), status)
    }

    @Test(
        "nor by one of what cannot be read",
        arguments: [
            (WireFormat.json, "\"status\":\"cancelled\"", "\"status\":Zzsent"),
            (.json, "\"status\":\"cancelled\"", "\"status\":\"cancelled\" Zzsent"),
            (.json, "\"Zzstored\"", "\"Zzsent\\q\""), (.json, "\"Zzstored\"", "\"Zzsent"),
            (.json, "{\"resourceType\"", "Zzsent {\"resourceType\""),
            (.json, "\"status\":\"cancelled\"", "\"status\":\"cancelled\",\"Zzsent\":1,\"Zzsent\":2"),
            (.json, "\"family\":\"Zzstored\"", "\"Zzsent\":[{\"Zzsent\":01}]"),
            (.xml, "<status ", "<Zzsent a=\"1\" a=\"2\"/><status "), (.xml, "<status ", "<Zzsent><status "),
            (.xml, "<status ", "Zzsent<status "), (.xml, "\"Zzstored\"", "\"&Zzsent;\""),
            (.xml, "\"Zzstored\"", "Zzsent"), (.xml, "\"Zzstored\"", "\"Zzsent<\""),
            (.xml, "<status ", "<!DOCTYPE Zzsent><status "), (.xml, "</participant>", "</Zzsent>"),
            (.xml, "http://hl7.org/fhir\"", "http://Zzsent/\""),
            (.xml, "<Appointment ", "<?xml version=\"1.0\" encoding=\"Zzsent\"?><Appointment "),
        ]
    )
    func unreadable(_ format: WireFormat, _ old: String, _ new: String) throws {
        let stub = try Stub(serving: [Self.stored], to: .bars)
        let body = consumer.cancelled(try consumer.stored(in: stub))
        let sound = String(decoding: try format.write(.object(body), .r4), as: UTF8.self)
        let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        let content = sound.replacing(prolog, with: "").replacing(old, with: new, maxReplacements: 1)
        #expect(content.contains("Zzsent"))
        let answer = try stub.answer(to: consumer.update(content: Array(content.utf8), as: format))
        try expectNothingTold(answer, 400)
        #expect(answer.text.contains("at line"))
    }

    @Test(
        "nor of the header fields and the query",
        arguments: [
            ("NHSD-Target-Identifier", "Zzsent"), ("NHSD-Requesting-Practitioner", "Zzsent"),
            ("X-Request-Id", "Zzsent"),
            ("Authorization", "Zzsent"), ("Accept", "text/Zzsent"), ("If-None-Match", "Zzsent"),
            ("NHSD-Target-Identifier", Consumer.base64(#"{"system": ["Zzsent"], "value": ""}"#)),
            ("Authorization", "Bearer x.\(ConsumerToken.encoded(["exp": "Zzsent"])).x"),
        ]
    )
    func fields(_ name: String, _ value: String) throws {
        let stub = try Stub(serving: [Self.stored], to: .bars)
        let answer = try stub.answer(to: consumer.read().with(name, value))
        #expect((400...406).contains(answer.status))
        try expectNothingTold(answer, answer.status)
        let asked = try stub.answer(to: consumer.read().appending("?_format=Zzsent"))
        try expectNothingTold(asked, 406)
    }

    @Test("an element that FHIR does not have is told by its parent")
    func parent() throws {
        let stub = try Stub(serving: [Self.stored], to: .bars)
        let answer = try consumer.cancelEdited(in: stub) { $0.setting("contained", 0, "name", 0, "Zzsent", to: "x") }
        #expect(try answer.barsOutcome().expressions == ["Appointment.contained[0].name[0]"])
        #expect(answer.text.contains("\"Appointment.contained[0].name[0]: expected an element of HumanName in R4"))
    }

    @Test("nor by a fault of the stub's own, should there be one")
    func fault() throws {
        let refusal = Refusal(.serverSound, at: .body, expected: "what can be written", found: "Zzstored")
        let outcome = Dialect.bars.outcome(of: refusal, identifier: { BaRSRecord.unknown })
        #expect(outcome.status == 500)
        #expect(!"\(outcome.resource)".contains("Zzstored"))
    }

    @Test("nor when it is no longer booked")
    func notBooked() throws {
        let stub = try Stub(serving: [Self.stored.setting("status", to: "fulfilled")], to: .bars)
        let answer = try consumer.cancel(in: stub)
        try expectNothingTold(answer, 409)
        #expect(!answer.text.contains("fulfilled"))
    }
}
