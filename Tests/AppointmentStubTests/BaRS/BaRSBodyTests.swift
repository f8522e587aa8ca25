import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: bodies that cannot be read or are not valid, all 400")
struct BaRSBodyTests {
    private let consumer = Consumer.bars

    struct Unreadable: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let format: WireFormat
        let rule: String
        let content: @Sendable (String) -> [UInt8]

        init(
            _ name: String,
            _ format: WireFormat = .json,
            _ rule: String = "body.readable",
            _ content: @escaping @Sendable (String) -> [UInt8]
        ) {
            testDescription = "\(format): \(name)"
            self.format = format
            self.rule = rule
            self.content = content
        }

        /// One text in place of another.
        init(
            _ name: String,
            _ format: WireFormat = .json,
            _ rule: String = "body.readable",
            replacing old: String,
            with new: String
        ) {
            self.init(name, format, rule) { Array($0.replacing(old, with: new).utf8) }
        }
    }

    static let json = [
        Unreadable("empty") { _ in [] },
        Unreadable("blanks") { _ in Array(" \r\n\t".utf8) },
        Unreadable("no JSON") { _ in Array("status=cancelled".utf8) },
        Unreadable("XML under JSON's name") { _ in Array("<Appointment xmlns=\"http://hl7.org/fhir\"/>".utf8) },
        Unreadable("cut off") { Array($0.dropLast(3).utf8) },
        Unreadable("text after the end") { Array(($0 + "x").utf8) },
        Unreadable("two resources") { Array(($0 + $0).utf8) },
        Unreadable("a byte that is no UTF-8") { Array($0.utf8).replacing(Array("chest".utf8), with: [0xFF, 0xFE]) },
        Unreadable(
            "a name twice",
            replacing: "\"status\":\"cancelled\"",
            with: "\"status\":\"cancelled\",\"st\\u0061tus\":\"cancelled\""
        ),
        Unreadable("a comment", replacing: "\"status\":\"cancelled\"", with: "/* */\"status\":\"cancelled\""),
        Unreadable("a comma too many", replacing: "\"status\":\"cancelled\",", with: "\"status\":\"cancelled\",,"),
        Unreadable("half a surrogate pair", replacing: "chest", with: "\\ud800"),
        Unreadable("a line end in a string", replacing: "chest", with: "che\nst"),
        Unreadable("absurd nesting") { _ in Array(String(repeating: "[", count: 400_000).utf8) },
        Unreadable("an array", .json, "body.resource-type") { Array("[\($0)]".utf8) },
        Unreadable("a string", .json, "body.resource-type") { _ in Array("\"Appointment\"".utf8) },
        Unreadable("null", .json, "body.resource-type") { _ in Array("null".utf8) },
        Unreadable("another resource", .json, "body.resource-type", replacing: "\"Appointment\"", with: "\"Slot\""),
        Unreadable(
            "no resource of FHIR's",
            .json,
            "body.resource-type",
            replacing: "\"Appointment\"",
            with: "\"Booking\""
        ),
        Unreadable(
            "no resourceType",
            .json,
            "body.resource-type",
            replacing: "\"resourceType\":\"Appointment\",",
            with: ""
        ),
    ]

    static let xml = [
        Unreadable("empty", .xml) { _ in [] },
        Unreadable("JSON under XML's name", .xml) { _ in Array("{}".utf8) },
        Unreadable("cut off", .xml) { Array($0.dropLast(3).utf8) },
        Unreadable("two roots", .xml) { Array(($0 + "<Appointment xmlns=\"http://hl7.org/fhir\"/>").utf8) },
        Unreadable("a DOCTYPE", .xml, replacing: "<Appointment ", with: "<!DOCTYPE Appointment><Appointment "),
        Unreadable(
            "an external entity",
            .xml,
            replacing: "<Appointment ",
            with: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Appointment "
        ),
        Unreadable("an entity nobody declared", .xml, replacing: "chest", with: "&chest;"),
        Unreadable("another namespace", .xml, replacing: "http://hl7.org/fhir\"", with: "http://hl7.org/fhir2\""),
        Unreadable("no namespace", .xml, replacing: " xmlns=\"http://hl7.org/fhir\"", with: ""),
        Unreadable("an undeclared prefix", .xml, replacing: "<status ", with: "<f:status "),
        Unreadable("an attribute twice", .xml, replacing: "<status value=", with: "<status value=\"booked\" value="),
        Unreadable("text between elements", .xml, replacing: "<status ", with: "text<status "),
        Unreadable("tags that cross", .xml, replacing: "<participant>", with: "<participant><status>"),
        Unreadable("a byte that is no UTF-8", .xml) {
            Array($0.utf8).replacing(Array("chest".utf8), with: [0xFF, 0xFE])
        },
        Unreadable("absurd nesting", .xml) { _ in
            Array(String(repeating: "<Appointment xmlns=\"http://hl7.org/fhir\">", count: 10_000).utf8)
        },
        Unreadable("another root", .xml, "body.resource-type") { _ in
            Array("<Slot xmlns=\"http://hl7.org/fhir\"><id value=\"\(BaRSRecord.nextWeek)\"/></Slot>".utf8)
        },
    ]

    @Test("what cannot be read is 400 structure, and changes nothing", arguments: json + xml)
    func unreadable(_ body: Unreadable) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.state(in: stub)
        let cancelled = JSONValue.object(consumer.cancelled(try consumer.stored(in: stub)))
        let sound = try body.format.write(cancelled, .r4)
        let content = body.content(String(decoding: sound, as: UTF8.self))
        #expect(content != sound)
        let answer = try stub.answer(to: consumer.update(content: content, as: body.format))
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(outcome.rule == body.rule)
        #expect(outcome.issue == "structure")
        #expect(outcome.code == "REC_BAD_REQUEST")
        #expect(outcome.expressions.count == 1)
        if body.rule == "body.readable" { #expect(answer.text.contains(" at line ")) }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "a body without the URL's id is 400 value",
        arguments: [nil, "aca94bdb-2e38-4399-9ece-2ba083ce65b5", "9FE78F21-8FBB-5865-994E-48BE02AF3A0C", 5]
            as [JSONValue?],
        WireFormat.allCases
    )
    func identifier(_ id: JSONValue?, _ format: WireFormat) throws {
        guard format == .json || id != 5 else { return }
        let stub = try Stub(for: .bars)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancelEdited(in: stub, as: format) { $0.setting("id", to: id) }
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("body.id", "value", "REC_BAD_REQUEST", at: "Appointment.id"))
        #expect(try consumer.state(in: stub) == before)
    }

    struct Invalid: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let path: [PathStep]
        let value: JSONValue?
        let outcome: BaRSOutcome

        init(_ kind: Kind, _ name: String, _ path: [PathStep], _ value: JSONValue?, at places: String...) {
            testDescription = name
            self.path = path
            self.value = value
            let rule = kind == .profile ? "profile.kept" : "definition.\(kind)"
            outcome = BaRSOutcome(rule, kind.rawValue, "REC_BAD_REQUEST", at: places.map { "Appointment\($0)" })
        }

        enum Kind: String {
            case elements = "structure"
            case cardinality = "required"
            case values = "value"
            case codes = "value "
            case invariants = "invariant"
            case profile = "structure "
        }
    }

    static let invalid = [
        Invalid(.elements, "an unknown element", ["nonsense"], "x", at: ""),
        Invalid(.elements, "STU3's reason", ["reason"], [["text": "x"]], at: ".reason"),
        Invalid(.elements, "STU3's indication", ["indication"], [["reference": "Condition/1"]], at: ".indication"),
        Invalid(
            .elements,
            "STU3's incomingReferral",
            ["incomingReferral"],
            [["reference": "ReferralRequest/1"]],
            at: ".incomingReferral"
        ),
        Invalid(.elements, "cancellationReason with two l", ["cancellationReason"], [:], at: ""),
        Invalid(.elements, "a number for an instant", ["start"], 5, at: ".start"),
        Invalid(.elements, "a list for a code", ["status"], ["cancelled"], at: ".status"),
        Invalid(.elements, "STU3's single serviceCategory", ["serviceCategory"], ["text": "x"], at: ".serviceCategory"),
        Invalid(.elements, "null", ["comment"], .null, at: ".comment"),
        Invalid(.elements, "nothing between quotes", ["description"], "", at: ".description"),
        Invalid(.elements, "an empty object", ["appointmentType"], [:], at: ".appointmentType"),
        Invalid(.elements, "an empty list", ["slot"], [], at: ".slot"),
        Invalid(
            .elements,
            "an extension with two values",
            ["extension"],
            [["url": "https://x.test/e", "valueString": "x", "valueCode": "y"]],
            at: ".extension[0].valueCode"
        ),
        Invalid(.cardinality, "no status", ["status"], nil, at: ".status"),
        Invalid(.cardinality, "no participant", ["participant"], nil, at: ".participant"),
        Invalid(
            .cardinality,
            "no participant.status",
            ["participant", 0, "status"],
            nil,
            at: ".participant[0].status"
        ),
        Invalid(.values, "a start without a zone", ["start"], "2019-01-25T10:00:00", at: ".start"),
        Invalid(.values, "a start without a time", ["start"], "2019-01-25", at: ".start"),
        Invalid(.values, "30 February", ["start"], "2019-02-30T10:00:00Z", at: ".start"),
        Invalid(.values, "24:00", ["end"], "2019-01-25T24:00:00Z", at: ".end"),
        Invalid(.values, "a leap second no clock had", ["end"], "2019-01-25T10:30:61Z", at: ".end"),
        Invalid(.values, "no minutes", ["minutesDuration"], 0, at: ".minutesDuration"),
        Invalid(.values, "a priority below nothing", ["priority"], -1, at: ".priority"),
        Invalid(.values, "a reference to nothing contained", ["slot", 0, "reference"], "#1", at: ".slot[0].reference"),
        Invalid(.values, "a slot that is none", ["slot", 0, "reference"], "Patient/1", at: ".slot[0].reference"),
        Invalid(.values, "a leap year that was none", ["created"], "2019-02-29", at: ".created"),
        Invalid(.values, "a code with two blanks", ["status"], "can  celled", at: ".status"),
        Invalid(.elements, "a number for an element's id", ["participant", 0, "id"], 5, at: ".participant[0].id"),
        Invalid(.codes, "canceled", ["status"], "canceled", at: ".status"),
        Invalid(.codes, "CANCELLED", ["status"], "CANCELLED", at: ".status"),
        Invalid(.codes, "a participant's status", ["participant", 0, "status"], "ok", at: ".participant[0].status"),
        Invalid(.invariants, "app-1", ["participant", 0, "actor"], nil, at: ".participant[0]"),
        Invalid(.invariants, "app-2", ["end"], nil, at: ""),
        Invalid(
            .invariants,
            "dom-3",
            ["contained"],
            [["resourceType": "Patient", "id": "p"]],
            at: ".contained[0]"
        ),
        Invalid(
            .profile,
            "a wrong value in the profile's extension",
            ["extension"],
            [
                [
                    "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BookingOrganization",
                    "valueString": "x",
                ]
            ],
            at: ".extension[0]"
        ),
    ]

    @Test("what is not valid is 400 too, names its place, and changes nothing", arguments: invalid)
    func refusesInvalid(_ body: Invalid) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancelEdited(in: stub) {
            JSONValue.object($0).setting(body.path, body.value).object ?? $0
        }
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(outcome.rule == body.outcome.rule)
        #expect(outcome.issue == body.outcome.issue.split(separator: " ")[0])
        #expect(outcome.code == "REC_BAD_REQUEST")
        #expect(outcome.expressions == body.outcome.expressions)
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("app-3 and app-4 are judged before the cancellation")
    func statusInvariants() throws {
        let stub = try Stub(for: .bars)
        let edits: [@Sendable (JSONObject) -> JSONObject] = [
            { $0.setting("status", to: "fulfilled").setting("start", to: nil).setting("end", to: nil) },
            { $0.setting("status", to: "entered-in-error").setting("cancelationReason", to: ["text": "x"]) },
        ]
        for edit in edits {
            let answer = try consumer.cancelEdited(in: stub, edit)
            #expect(answer.status == 400)
            let outcome = try answer.barsOutcome()
            #expect(outcome == BaRSOutcome("definition.invariants", "invariant", "REC_BAD_REQUEST", at: "Appointment"))
        }
    }

    @Test("all faults are named in the one issue, and nothing is said of the cancellation yet")
    func allAtOnce() throws {
        let answer = try consumer.cancelEdited(in: try Stub(for: .bars)) {
            $0.setting("status", to: "canceled").setting("nonsense", to: 1).setting("created", to: "yesterday")
        }
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(
            Set(outcome.expressions) == ["Appointment.status", "Appointment", "Appointment.created"]
        )
    }

    @Test("a Reference's type in the letters of the specification's own example is taken")
    func referenceType() throws {
        let stored = JSONObject.appointment(BaRSRecord.nextWeek)
            .setting("basedOn", to: [["reference": "ServiceRequest/1", "type": "serviceRequest"]])
        let stub = try Stub(serving: [stored], to: .bars)
        #expect(try consumer.cancel(in: stub).status == 200)
    }
}
