import Bytes
import Provider
import FHIR
import Testing

@Suite("Cancellation")
struct CancellationTests {
    private static let url =
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1"

    private static let stored: JSONObject = [
        "resourceType": "Appointment",
        "id": "one",
        "meta": ["versionId": "1", "lastUpdated": "2019-01-01T00:00:00Z"],
        "status": "booked",
        "description": "Old",
        "start": "2019-01-18T13:00:00Z",
    ]

    private static func reason(_ text: JSONValue) -> JSONValue {
        ["url": .string(url), "valueString": text]
    }

    private static func outcome(
        _ stored: JSONObject,
        _ sent: JSONObject,
        _ dialect: Dialect = .core
    ) throws(Refusal) -> JSONObject {
        let now = Instant(unixSeconds: 1_547_814_495)
        guard let policy = dialect.cancellation else { return sent }
        return try Cancellation(stored: stored, sent: sent, policy: policy, now: now).outcome()
    }

    private static func with(_ name: Text, _ value: JSONValue?, in object: JSONObject) -> JSONObject {
        var object = object
        object[name] = value
        return object
    }

    @Test("what is written is the stored appointment, not the sent one")
    func storedSpelling() throws {
        var sent = Self.with("status", "cancelled", in: Self.stored)
        sent["start"] = "2019-01-18T14:00:00.000+01:00"
        sent["meta"] = ["versionId": "9"]
        let outcome = try Self.outcome(Self.stored, sent)
        #expect(outcome == Self.with("status", "cancelled", in: Self.stored))
    }

    @Test("a reason that was stored already is not doubled")
    func reasonStoredAlready() throws {
        let stored = Self.with("extension", [Self.reason("Gone")], in: Self.stored)
        let sent = Self.with("status", "cancelled", in: stored)
        let outcome = try Self.outcome(stored, sent)
        #expect(outcome["extension"] == [Self.reason("Gone")])
    }

    @Test("a reason among other extensions keeps its place", arguments: 0...2)
    func place(_ index: Int) throws {
        let others: [JSONValue] = [["url": "urn:a", "valueString": "a"], ["url": "urn:b", "valueString": "b"]]
        let stored = Self.with("extension", .array(others), in: Self.stored)
        var extensions = others
        extensions.insert(Self.reason("Gone"), at: index)
        let sent = Self.with("extension", .array(extensions), in: Self.with("status", "cancelled", in: stored))
        #expect(try Self.outcome(stored, sent)["extension"] == .array(extensions))
    }

    @Test("all broken rules are raised, in the order status, time, reason, differences")
    func allAtOnce() {
        var stored = Self.with("status", "fulfilled", in: Self.stored)
        stored["start"] = "2019-01-18T12:00:00Z"
        var sent = Self.with("status", "noshow", in: stored)
        sent["description"] = "New"
        sent["priority"] = 1
        let refusal = #expect(throws: Refusal.self) { try Self.outcome(stored, sent, .systmone) }
        #expect(
            refusal?.problems.map(\.rule) == [
                .cancelStatus, .cancelFrom, .appointmentNotPast, .cancelReasonRequired, .cancelNothingElse,
                .cancelNothingElse,
            ]
        )
    }

    @Test(
        "only the elements that a dialect names may be left out, and only as a whole",
        arguments: [("serviceCategory", true), ("serviceType", true), ("description", false), ("start", false)]
    )
    func leftOut(_ name: String, _ isFine: Bool) {
        var stored = Self.stored
        stored["serviceCategory"] = ["text": "a", "coding": [["code": "b"]]]
        stored["serviceType"] = [["text": "c"], ["text": "d"]]
        stored["extension"] = [["url": "urn:a", "valueString": "a"]]
        var sent = Self.with("status", "cancelled", in: stored)
        sent["extension"] = [Self.reason("Gone"), ["url": "urn:a", "valueString": "a"]]
        sent[Text(name)] = nil
        let outcome = try? Self.outcome(stored, sent, .systmone)
        #expect((outcome != nil) == isFine)
    }

    @Test("a part of what may be left out may not be")
    func partLeftOut() {
        var stored = Self.stored
        stored["serviceType"] = [["text": "c"], ["text": "d"]]
        var sent = Self.with("status", "cancelled", in: stored)
        sent["extension"] = [Self.reason("Gone")]
        sent["serviceType"] = [["text": "c"]]
        let refusal = #expect(throws: Refusal.self) { try Self.outcome(stored, sent, .systmone) }
        #expect(refusal?.problems.map { "\($0.location)" } == ["Appointment.serviceType[1]"])
    }
}
