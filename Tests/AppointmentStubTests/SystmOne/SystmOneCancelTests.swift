import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("SystmOne: cancelling")
struct SystmOneCancelTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let edit: @Sendable (JSONObject) -> JSONObject
        let status: Int
        let issues: [Issue]

        init(
            _ name: String,
            _ status: Int = 422,
            _ issues: Issue...,
            edit: @escaping @Sendable (JSONObject) -> JSONObject
        ) {
            self.name = name
            self.status = status
            self.issues = issues
            self.edit = edit
        }

        var testDescription: String { name }
    }

    @Test("what breaks a rule is refused in the words of the Spine, and changes nothing", arguments: reasons + others)
    func refused(_ refused: Case) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.nextWeek, on: .systmone)
        let sent = refused.edit(try stub.appointment(Seed.nextWeek, on: .systmone))
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .systmone, sent))
        #expect(answer.status == refused.status)
        let issues = try answer.spineIssues()
        #expect(issues == refused.issues)
        #expect(try stub.state(of: Seed.nextWeek, on: .systmone) == before)
    }

    private static func emptyReason(_ index: Int = 0) -> Issue {
        Issue(
            "systmone.cancel.reason-text",
            "invalid",
            at: "Appointment.extension[\(index)].valueString",
            spine: "INVALID_PARAMETER"
        )
    }

    private static let missingReason = Issue.invalidResource("cancel.reason-required", at: "Appointment.extension")

    private static let url = JSONValue.string(JSONValue.reasonURL)

    static let reasons = [
        Case("no reason", 422, missingReason) { $0.cancelled(for: nil) },
        Case("an empty reason", 422, emptyReason()) { $0.cancelled(for: "") },
        Case("a blank reason", 422, emptyReason()) { $0.cancelled(for: " \t\n") },
        Case("a reason twice", 422, .invalidResource("cancel.reason-once", at: "Appointment.extension[1]")) {
            $0.cancelled(for: "one").adding(.reason("two"))
        },
        Case("a reason that is a code", 422, .invalidResource("cancel.reason-kind", at: "Appointment.extension[0]")) {
            $0.cancelled(for: nil).adding(["url": url, "valueCode": "gone"])
        },
        Case(
            "a reason that is a number",
            422,
            .invalidResource("definition.elements", at: "Appointment.extension[0].valueString")
        ) {
            $0.cancelled(for: nil).adding(.reason(1))
        },
        Case("a reason without value", 422, .invalidResource("definition.elements", at: "Appointment.extension[0]")) {
            $0.cancelled(for: nil).adding(["url": url])
        },
        Case(
            "a wrong url",
            422,
            missingReason,
            .invalidResource("cancel.nothing-else", at: "Appointment.extension[0]")
        ) {
            $0.cancelled(for: nil).adding(["url": "https://stub.test/reason", "valueString": "gone"])
        },
        Case("an empty url", 422, .invalidResource("definition.elements", at: "Appointment.extension[0].url")) {
            $0.cancelled(for: nil).adding(["url": "", "valueString": "gone"])
        },
    ]

    static let others = [
        Case("status unchanged", 422, .invalidResource("cancel.status", at: "Appointment.status")) {
            $0.cancelled().setting("status", to: "booked")
        },
        Case("another status", 422, .invalidResource("cancel.status", at: "Appointment.status")) {
            $0.cancelled().setting("status", to: "noshow")
        },
        Case("an unknown status", 422, .invalidResource("definition.codes", at: "Appointment.status")) {
            $0.cancelled().setting("status", to: "canceled")
        },
        Case("description changed", 422, .invalidResource("cancel.nothing-else", at: "Appointment.description")) {
            $0.cancelled().setting("description", to: "Another")
        },
        Case("comment removed", 422, .invalidResource("cancel.nothing-else", at: "Appointment.comment")) {
            $0.cancelled().setting("comment", to: nil)
        },
        Case("serviceCategory added", 422, .invalidResource("cancel.nothing-else", at: "Appointment.serviceCategory")) {
            $0.cancelled().setting("serviceCategory", to: ["text": "GP"])
        },
        Case(
            "delivery channel changed",
            422,
            .invalidResource("cancel.nothing-else", at: "Appointment.extension[2].valueCode")
        ) {
            $0.cancelled().setting("extension", 2, "valueCode", to: "Video")
        },
        Case(
            "absolute reference",
            422,
            .invalidResource("cancel.nothing-else", at: "Appointment.participant[0].actor.reference")
        ) {
            $0.cancelled().setting(
                "participant",
                0,
                "actor",
                "reference",
                to: "https://stub.test/Patient/9222500000000002"
            )
        },
        Case("an unknown element", 422, .invalidResource("definition.elements", at: "Appointment.colour")) {
            $0.cancelled().setting("colour", to: "green")
        },
        Case("another type", 400, .badRequest("body.resource-type", at: "resourceType")) {
            $0.cancelled().setting("resourceType", to: "Slot")
        },
        Case("another id", 400, .badRequest("body.id", at: "Appointment.id")) {
            $0.cancelled().setting("id", to: "aebebd1000000000")
        },
        Case("no id", 400, .badRequest("body.id", at: "Appointment.id")) {
            $0.cancelled().setting("id", to: nil)
        },
    ]

    @Test(
        "a body that cannot be read is 400",
        arguments: ["", "{", "<Appointment/>", #"{"id":1,"id":2}"#, "{} {}", "\u{FFFE}"]
    )
    func unreadable(_ content: String) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.nextWeek, on: .systmone)
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .systmone, content: Array(content.utf8)))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues.map(\.rule) == ["systmone.body.readable"])
        #expect(issues.map(\.spine) == ["BAD_REQUEST"])
        #expect(try stub.state(of: Seed.nextWeek, on: .systmone) == before)
    }

    @Test(
        "one that is cancelled or fulfilled cannot be cancelled",
        arguments: [Seed.cancelled, Seed.fulfilledTomorrow]
    )
    func closed(_ id: String) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: id, on: .systmone)
        let stored = try stub.appointment(id, on: .systmone)
        let sent = id == Seed.cancelled ? stored : stored.cancelled()
        let answer = try stub.answer(to: .update(id, on: .systmone, sent))
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(issues.contains(.invalidResource("cancel.from", at: "Appointment.status")))
        #expect(try stub.state(of: id, on: .systmone) == before)
    }

    @Test(
        "an unknown id is not found, and is not made",
        arguments: ["unknown", "a_b", String(repeating: "a", count: 65)]
    )
    func unknown(_ id: String) throws {
        let stub = try Stub.withTwoMounts()
        let update = ConsumerRequest.update(id, on: .systmone, .appointment(id).cancelled())
        for call in [.read(id, on: .systmone), update] {
            let answer = try stub.answer(to: call)
            #expect(answer.status == 404)
            let issues = try answer.spineIssues()
            #expect(issues == [.noRecordFound("appointment.known")])
        }
    }

    @Test(
        "service category and type, delivery channel and practitioner role may be left out; the answer still has them"
    )
    func leniencies() throws {
        let full = JSONObject.appointment("one")
            .setting("serviceCategory", to: ["text": "General"])
            .setting("serviceType", to: [["text": "GP appointment"]])
            .adding(["url": extensionURL("PractitionerRole-1"), "valueCodeableConcept": ["text": "GP"]])
            .adding(["url": extensionURL("DeliveryChannel-2"), "valueCode": "In-person"])
        let stub = try Stub(seed: [full])
        let stored = try stub.appointment("one", on: .systmone)
        let sent = stored.setting("serviceCategory", to: nil)
            .setting("serviceType", to: nil)
            .without(extension: "PractitionerRole-1")
            .without(extension: "DeliveryChannel-2")
            .cancelled(for: "Moved")
        #expect(sent["extension"] == [.reason("Moved")])
        let answer = try stub.answer(to: .update("one", on: .systmone, sent))
        #expect(answer.status == 200)
        let actual = try answer.resource()
        #expect(actual["serviceCategory"] == ["text": "General"])
        #expect(actual["serviceType"] == [["text": "GP appointment"]])
        #expect(actual["extension"] == .array([.reason("Moved")] + (stored["extension"]?.array ?? [])))
    }

    @Test("each of them may be left out by itself", arguments: ["DeliveryChannel-2", "PractitionerRole-1"])
    func oneLeftOut(_ name: String) throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.nextWeek, on: .systmone)
        let sent = stored.without(extension: name).cancelled()
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .systmone, sent))
        #expect(answer.status == 200)
        #expect(try answer.resource()["extension"] == stored.cancelled()["extension"])
    }

    @Test("the booking organisation may not be left out")
    func bookingOrganisation() throws {
        let stub = try Stub(seed: [
            .appointment("one").adding(["url": extensionURL("BookingOrganisation-1"), "valueString": "x"])
        ])
        let sent = try stub.appointment("one", on: .systmone).without(extension: "BookingOrganisation-1").cancelled()
        let answer = try stub.answer(to: .update("one", on: .systmone, sent))
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(issues.map(\.rule) == ["systmone.cancel.nothing-else"])
    }
}

private func extensionURL(_ name: String) -> JSONValue {
    .string("https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-\(name)")
}
