import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("GP Connect: what a cancel must not be")
struct GPConnectRefusalTests {
    private let consumer = Consumer.gpconnect

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let issue: Issue
        let path: [PathStep]
        let value: JSONValue?

        var testDescription: String { name }

        init(
            _ name: String,
            _ rule: String,
            at place: String,
            _ path: [PathStep],
            _ value: JSONValue?,
            code: Issue.SpineCode = .invalidResource
        ) {
            self.name = name
            issue = .gpConnect(rule, code, at: place.isEmpty ? "Appointment" : "Appointment.\(place)")
            self.path = path
            self.value = value
        }
    }

    static let differences = [
        Case("another description", "cancel.nothing-else", at: "description", ["description"], "Another"),
        Case("a comment", "cancel.nothing-else", at: "comment", ["comment"], "Another"),
        Case("a priority", "cancel.nothing-else", at: "priority", ["priority"], 1),
        Case("minutes", "cancel.nothing-else", at: "minutesDuration", ["minutesDuration"], 20),
        Case(
            "an identifier",
            "cancel.nothing-else",
            at: "identifier",
            ["identifier"],
            [["system": "https://a.test", "value": "1"]]
        ),
        Case("another start", "cancel.nothing-else", at: "start", ["start"], "2019-01-19T09:01:00+00:00"),
        Case("another end", "cancel.nothing-else", at: "end", ["end"], "2019-01-19T09:16:00+00:00"),
        Case("another slot", "cancel.nothing-else", at: "slot[0].reference", ["slot", 0, "reference"], "Slot/1"),
        Case("a second slot", "cancel.nothing-else", at: "slot[1]", ["slot", 1], ["reference": "Slot/1"]),
        Case("another creation", "cancel.nothing-else", at: "created", ["created"], "2019-01-14T09:31:00+00:00"),
        Case("no creation", "cancel.nothing-else", at: "created", ["created"], nil),
        Case("no practitioner", "cancel.nothing-else", at: "participant[2]", ["participant", 2], nil),
        Case(
            "another patient",
            "cancel.nothing-else",
            at: "participant[0].actor.reference",
            ["participant", 0, "actor", "reference"],
            "Patient/3"
        ),
        Case(
            "an absolute reference",
            "cancel.nothing-else",
            at: "participant[0].actor.reference",
            ["participant", 0, "actor", "reference"],
            "https://provider.test/Patient/2"
        ),
        Case(
            "another organisation",
            "cancel.nothing-else",
            at: "contained[0].name",
            ["contained", 0, "name"],
            "Another"
        ),
        Case(
            "another phone",
            "cancel.nothing-else",
            at: "contained[0].telecom[0].value",
            ["contained", 0, "telecom", 0, "value"],
            "0"
        ),
        Case(
            "another channel",
            "cancel.nothing-else",
            at: "extension[2].valueCode",
            ["extension", 2, "valueCode"],
            "Telephone"
        ),
        Case(
            "another service",
            "cancel.nothing-else",
            at: "serviceCategory.text",
            ["serviceCategory", "text"],
            "Another"
        ),
        Case(
            "a reason of STU3",
            "cancel.nothing-else",
            at: "reason",
            ["reason"],
            [["coding": [["system": "http://snomed.info/sct", "code": "1"]]]]
        ),
        Case("a specialty", "cancel.nothing-else", at: "specialty", ["specialty"], [["text": "x"]]),
        Case("noshow", "cancel.status", at: "status", ["status"], "noshow"),
        Case("booked", "cancel.status", at: "status", ["status"], "booked"),
    ]

    static let profile = [
        Case("an appointment type", "profile.kept", at: "appointmentType", ["appointmentType"], ["text": "x"]),
        Case("an indication", "profile.kept", at: "indication", ["indication"], [["reference": "Condition/1"]]),
        Case(
            "supporting information",
            "profile.kept",
            at: "supportingInformation",
            ["supportingInformation"],
            [["reference": "Slot/1"]]
        ),
        Case(
            "a referral",
            "profile.kept",
            at: "incomingReferral",
            ["incomingReferral"],
            [["reference": "ReferralRequest/1"]]
        ),
        Case(
            "a requested period",
            "profile.kept",
            at: "requestedPeriod",
            ["requestedPeriod"],
            [["start": "2019-01-19"]]
        ),
        Case(
            "an identifier's use",
            "profile.kept",
            at: "identifier[0].use",
            ["identifier"],
            [["system": "https://a.test", "value": "1", "use": "official"]]
        ),
        Case(
            "an identifier without system",
            "profile.kept",
            at: "identifier[0].system",
            ["identifier"],
            [["value": "1"]]
        ),
        Case("two specialties", "profile.kept", at: "specialty", ["specialty"], [["text": "x"], ["text": "y"]]),
        Case(
            "a reason of another system",
            "profile.kept",
            at: "reason[0].coding[0].system",
            ["reason"],
            [["coding": [["system": "http://read.info/ctv3", "code": "1"]]]]
        ),
        Case("a priority over 9", "profile.kept", at: "priority", ["priority"], 10),
        Case("no description", "profile.kept", at: "description", ["description"], nil),
        Case("no slot", "profile.kept", at: "slot", ["slot"], nil),
        Case(
            "no actor",
            "profile.kept",
            at: "participant[1].actor",
            ["participant", 1],
            ["type": [["text": "x"]], "status": "accepted"]
        ),
        Case(
            "an actor of another type",
            "definition.values",
            at: "participant[1].actor.reference",
            ["participant", 1, "actor", "reference"],
            "Slot/1"
        ),
        Case(
            "a Device as actor",
            "profile.kept",
            at: "participant[1].actor.reference",
            ["participant", 1, "actor", "reference"],
            "Device/1"
        ),
        Case("no profile", "profile.kept", at: "meta.profile", ["meta", "profile"], nil),
        Case("another profile", "profile.kept", at: "meta.profile", ["meta", "profile"], ["https://a.test/profile"]),
        Case(
            "an unknown extension",
            "profile.kept",
            at: "extension[4].url",
            ["extension", 4],
            ["url": "https://a.test/extension", "valueString": "x"]
        ),
        Case("an organisation without name", "profile.kept", at: "contained[0].name", ["contained", 0, "name"], nil),
        Case("an element unknown to FHIR", "definition.elements", at: "invalidField", ["invalidField"], "x"),
        Case("no participant", "definition.cardinality", at: "participant", ["participant"], nil),
        Case("an unknown status", "definition.codes", at: "status", ["status"], "canceled"),
        Case("a start without offset", "definition.values", at: "start", ["start"], "2019-01-19T09:00:00"),
        Case(
            "a reference to nothing contained",
            "definition.values",
            at: "extension[1].valueReference.reference",
            ["extension", 1, "valueReference", "reference"],
            "#2"
        ),
    ]

    static let declarations = [
        Case(
            "a second profile",
            "profile.kept",
            at: "meta.profile",
            ["meta", "profile", 1],
            "https://consumer.test/Profile"
        )
    ]

    static let reasons = [
        Case("no reason", "cancel.reason-required", at: "extension", ["extension", 0], nil),
        Case(
            "an unknown url in its place",
            "profile.kept",
            at: "extension[0].url",
            ["extension", 0, "url"],
            "https://a.test/reason"
        ),
        Case(
            "an empty reason",
            "cancel.reason-text",
            at: "extension[0].valueString",
            ["extension", 0, "valueString"],
            "",
            code: .invalidParameter
        ),
        Case(
            "a blank reason",
            "cancel.reason-text",
            at: "extension[0].valueString",
            ["extension", 0, "valueString"],
            "  \t ",
            code: .invalidParameter
        ),
        Case("a second reason", "cancel.reason-once", at: "extension[4]", ["extension", 4], .reason("Another")),
        Case(
            "a reason that is a code",
            "cancel.reason-kind",
            at: "extension[0]",
            ["extension", 0],
            ["url": .string(JSONValue.reasonURL), "valueCode": "x"]
        ),
        Case(
            "a reason with an id",
            "cancel.reason-kind",
            at: "extension[0]",
            ["extension", 0],
            ["id": "r", "url": .string(JSONValue.reasonURL), "valueString": "x"]
        ),
        Case(
            "a reason with an extension of its own",
            "cancel.reason-kind",
            at: "extension[0]",
            ["extension", 0],
            [
                "url": .string(JSONValue.reasonURL), "valueString": "x",
                "_valueString": ["extension": [["url": "https://a.test", "valueCode": "y"]]],
            ]
        ),
        Case(
            "a reason that is null",
            "cancel.reason-text",
            at: "extension[0].valueString",
            ["extension", 0, "valueString"],
            .null,
            code: .invalidParameter
        ),
        Case(
            "a reason without value",
            "definition.elements",
            at: "extension[0]",
            ["extension", 0],
            ["url": .string(JSONValue.reasonURL)]
        ),
    ]

    @Test(
        "any other difference, any breach of the profile, any fault of the reason is 422",
        arguments: differences + profile + declarations + reasons
    )
    func refused(_ refused: Case) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            edit: {
                JSONValue.object($0).setting(refused.path, refused.value).object ?? $0
            }
        )
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues.contains(refused.issue), "\(issues)")
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("the same in XML", arguments: differences + profile.filter { $0.name != "an element unknown to FHIR" })
    func refusedInXML(_ refused: Case) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            as: .xml,
            edit: {
                JSONValue.object($0).setting(refused.path, refused.value).object ?? $0
            }
        )
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues.contains(refused.issue), "\(issues)")
        #expect(try consumer.state(in: stub) == before)
    }
}
