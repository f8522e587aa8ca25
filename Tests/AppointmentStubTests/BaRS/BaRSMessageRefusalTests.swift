import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: messages that are refused")
struct BaRSMessageRefusalTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    /// What is done to the sound booking, and what comes of it.
    struct Breach: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: Int
        let outcome: BaRSOutcome
        let edits: [TreeEdit]

        init(_ name: String, _ status: Int, _ outcome: BaRSOutcome, _ edits: TreeEdit...) {
            testDescription = name
            self.status = status
            self.outcome = outcome
            self.edits = edits
        }
    }

    private static let header = "entry.0.resource"
    private static let expression = "Bundle.entry[0].resource"

    private static func workflow(_ place: String) -> BaRSOutcome {
        BaRSOutcome("message.workflow", "invariant", "REC_BAD_REQUEST", at: "Bundle.entry\(place)")
    }

    private static func required(_ element: String) -> BaRSOutcome {
        BaRSOutcome("message.header-required", "required", "REC_BAD_REQUEST", at: "\(expression).\(element)")
    }

    private static func system(_ element: String) -> BaRSOutcome {
        BaRSOutcome("message.header-system", "invalid", "REC_BAD_REQUEST", at: "\(expression).\(element)")
    }

    private static let resources = BaRSOutcome("message.resources", "required", "REC_BAD_REQUEST", at: "Bundle.entry")
    private static let invariant = BaRSOutcome("definition.invariants", "invariant", "REC_BAD_REQUEST", at: "Bundle")
    private static let definition = "https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request"

    private static let breaches = [
        Breach(
            "another kind of Bundle",
            400,
            BaRSOutcome("message.bundle", "invalid", "REC_BAD_REQUEST", at: "Bundle.type"),
            .set("type", "collection")
        ),
        Breach(
            "a version that is not served",
            422,
            BaRSOutcome(
                "message.version-served",
                "not-supported",
                "REC_UNPROCESSABLE_ENTITY",
                at: "Bundle.meta.versionId"
            ),
            .set("meta.versionId", "2.0.0")
        ),
        Breach(
            "an event as a uri",
            400,
            required("eventCoding"),
            .remove("\(header).eventCoding"),
            .set("\(header).eventUri", "booking-request")
        ),
        Breach("no code of an event", 400, required("eventCoding"), .remove("\(header).eventCoding.code")),
        Breach("no reason", 400, required("reason"), .remove("\(header).reason")),
        Breach("no focus", 400, required("focus"), .remove("\(header).focus")),
        Breach(
            "an event of another system",
            400,
            system("eventCoding.system"),
            .set("\(header).eventCoding.system", "https://provider.test/events")
        ),
        Breach(
            "a reason of another system",
            400,
            system("reason"),
            .set("\(header).reason.coding.0.system", "https://provider.test/reasons")
        ),
        Breach(
            "an answer",
            400,
            workflow("[0].resource.eventCoding.code"),
            .set("\(header).eventCoding.code", "booking-response")
        ),
        Breach(
            "a referral",
            400,
            workflow("[0].resource.eventCoding.code"),
            .set("\(header).eventCoding.code", "servicerequest-request")
        ),
        Breach(
            "an unknown reason",
            400,
            workflow("[0].resource.reason"),
            .set("\(header).reason.coding.0.code", "replace")
        ),
        Breach("an update", 400, workflow("[1].resource.status"), .set("\(header).reason.coding.0.code", "update")),
        Breach(
            "a focus on nobody",
            400,
            workflow("[0].resource.focus[0]"),
            .set("\(header).focus.0.reference", "urn:uuid:3c7b8e3a-5c71-4f0c-8ac5-4c2d7d7f5d10")
        ),
        Breach(
            "a focus on the patient",
            400,
            workflow("[0].resource.focus[0]"),
            .set("\(header).focus.0.reference", "urn:uuid:1a9ffbb8-e20b-4d6a-8d74-4c0f7e9bb0b2")
        ),
        Breach(
            "a booking of what is cancelled",
            400,
            workflow("[0].resource.definition"),
            .set("entry.1.resource.status", "cancelled")
        ),
        Breach("a waiting list", 400, workflow("[1].resource.status"), .set("entry.1.resource.status", "waitlist")),
        Breach(
            "a cancellation of what is booked",
            400,
            workflow("[0].resource.definition"),
            .set("\(header).definition", .string("\(definition)-cancelled"))
        ),
        Breach(
            "an unknown definition",
            400,
            workflow("[0].resource.definition"),
            .set("\(header).definition", "https://provider.test/MessageDefinition/booking")
        ),
        Breach("no patient", 400, resources, .remove("entry.2")),
        Breach(
            "two patients",
            400,
            resources,
            .set("entry.6", ["resource": ["resourceType": "Patient", "active": true]])
        ),
        Breach("the header elsewhere", 400, invariant, .set("entry.0", ["resource": ["resourceType": "Basic"]])),
        Breach(
            "one fullUrl twice",
            400,
            invariant,
            .set("entry.5.fullUrl", "urn:uuid:1a9ffbb8-e20b-4d6a-8d74-4c0f7e9bb0b2")
        ),
        Breach(
            "an element that no Patient has",
            400,
            BaRSOutcome("definition.elements", "structure", "REC_BAD_REQUEST", at: "Bundle.entry[2].resource"),
            .set("entry.2.resource.nickname", "x")
        ),
        Breach(
            "a type that R4 does not have",
            400,
            BaRSOutcome(
                "definition.elements",
                "structure",
                "REC_BAD_REQUEST",
                at: "Bundle.entry[6].resource.resourceType"
            ),
            .set("entry.6", ["resource": ["resourceType": "ReferralRequest", "status": "active"]])
        ),
        Breach(
            "a delivery channel as a string",
            400,
            BaRSOutcome("profile.kept", "structure", "REC_BAD_REQUEST", at: "Appointment.extension[0]"),
            .set(
                "entry.1.resource.extension",
                [
                    [
                        "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel",
                        "valueString": "Telephone",
                    ]
                ]
            )
        ),
        Breach(
            "no slot",
            400,
            BaRSOutcome("booking.required", "required", "REC_BAD_REQUEST", at: "Appointment.slot"),
            .remove("entry.1.resource.slot")
        ),
        Breach(
            "a patient who has not accepted",
            400,
            BaRSOutcome(
                "booking.participants",
                "required",
                "REC_BAD_REQUEST",
                at: "Appointment.participant[0].status"
            ),
            .set("entry.1.resource.participant.0.status", "needs-action")
        ),
        Breach(
            "a slot that does not exist",
            422,
            BaRSOutcome(
                "booking.slots-known",
                "processing",
                "REC_UNPROCESSABLE_ENTITY",
                at: "Appointment.slot[0].reference"
            ),
            .set("entry.1.resource.slot.0.reference", "urn:uuid:3c7b8e3a-5c71-4f0c-8ac5-4c2d7d7f5d10")
        ),
        Breach(
            "a slot that is busy",
            409,
            BaRSOutcome("booking.slots-free", "conflict", "REC_CONFLICT", at: "Appointment.slot[0].reference"),
            .set("entry.1.resource.slot.0.reference", .string("Slot/\(BaRSService.busySlot)"))
        ),
    ]

    @Test("a booking, in either format, changes nothing", arguments: breaches, ["json", "xml"])
    func booking(_ breach: Breach, _ format: String) throws {
        let message = breach.edits.reduce(BaRSService.bookingMessage) { $1.applied(to: $0) }
        let answer = try stub.answer(to: try consumer.barsMessage(message, in: format))
        #expect(answer.status == breach.status)
        #expect(try answer.barsOutcome() == breach.outcome)
        let list = consumer.barsAppointments(of: BaRSService.number)
        #expect(try stub.answer(to: list).ids(of: "Appointment") == [])
        #expect(try stub.answer(to: consumer.barsMessage()).status == 200)
    }

    @Test("a version of Core 1, and a version of a definition, are served", arguments: ["1", "1.2.2", "1.0.0-beta"])
    func versions(_ version: String) throws {
        let message = BaRSService.bookingMessage.setting(["meta", "versionId"], .string(version))
            .setting(["entry", 0, "resource", "definition"], .string("\(Self.definition)|\(version)"))
        #expect(try stub.answer(to: consumer.barsMessage(message)).status == 200)
        let silent = BaRSService.cancelMessage(BaRSService.nextWeek)
            .setting(["entry", 0, "resource", "definition"], nil)
        #expect(try stub.answer(to: consumer.barsMessage(silent)).status == 200)
    }

    private static let cancellations: [Breach] = [
        Breach(
            "no id, as in the guide's example",
            400,
            BaRSOutcome(
                "message.appointment-named",
                "required",
                "REC_BAD_REQUEST",
                at: "Bundle.entry[1].resource.id"
            ),
            .remove("entry.1.resource.id"),
            .set("\(header).reason.coding.0.code", "new")
        ),
        Breach(
            "an id that is no UUID",
            400,
            BaRSOutcome("appointment.id-form", "value", "REC_BAD_REQUEST", at: "Bundle.entry[1].resource.id"),
            .set("entry.1.resource.id", "1001")
        ),
        Breach(
            "an id that nobody has",
            404,
            BaRSOutcome("appointment.known", "not-found", "REC_NOT_FOUND", at: "Bundle.entry[1].resource.id"),
            .set("entry.1.resource.id", .string(BaRSRecord.unknown))
        ),
        Breach(
            "what is fulfilled",
            409,
            BaRSOutcome(
                "cancel.from",
                "conflict",
                "REC_CONFLICT",
                at: "Appointment.status",
                "Appointment.participant[0].actor.reference"
            ),
            .set("entry.1.resource.id", .string(BaRSRecord.fulfilled))
        ),
        Breach(
            "by mistake",
            400,
            workflow("[1].resource.status"),
            .set("entry.1.resource.status", "entered-in-error"),
            .set("entry.1.resource.start", "2019-01-25T10:00:00+00:00"),
            .set("entry.1.resource.end", "2019-01-25T10:20:00+00:00")
        ),
        Breach(
            "another patient's",
            422,
            BaRSOutcome(
                "cancel.nothing-else",
                "processing",
                "REC_UNPROCESSABLE_ENTITY",
                at: "Appointment.participant[0].actor.reference"
            ),
            .set("entry.2.resource.identifier.0.value", "9990003017")
        ),
        Breach(
            "with another description",
            422,
            BaRSOutcome(
                "cancel.nothing-else",
                "processing",
                "REC_UNPROCESSABLE_ENTITY",
                at: "Appointment.description"
            ),
            .set("entry.1.resource.description", "Another")
        ),
    ]

    @Test("a cancellation, in either format, changes nothing", arguments: cancellations, ["json", "xml"])
    func cancelling(_ breach: Breach, _ format: String) throws {
        let sound = BaRSService.cancelMessage(BaRSService.nextWeek)
        let message = breach.edits.reduce(sound) { $1.applied(to: $0) }
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: try consumer.barsMessage(message, in: format))
        #expect(answer.status == breach.status)
        #expect(try answer.barsOutcome() == breach.outcome)
        #expect(try consumer.state(in: stub) == before)
        #expect(try stub.answer(to: consumer.barsMessage(sound)).status == 200)
    }

    @Test("other methods are 405 and name POST")
    func methods() throws {
        for method in ["GET", "PUT", "DELETE"] {
            let answer = try stub.answer(to: consumer.barsMessage().with(method: method))
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "POST, OPTIONS")
        }
    }
}
