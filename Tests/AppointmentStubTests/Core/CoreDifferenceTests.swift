import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Core: what a cancel must leave alone")
struct CoreDifferenceTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let path: [PathStep]
        let value: JSONValue?
        let places: [String]

        init(_ name: String, _ path: [PathStep], _ value: JSONValue?, _ places: String...) {
            self.name = name
            self.path = path
            self.value = value
            self.places = places
        }

        var testDescription: String { name }
    }

    @Test("a difference is 422, names its place, and changes nothing", arguments: cases)
    func refused(_ refused: Case) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.nextWeek, on: .core)
        let sound = JSONValue.object(try stub.appointment(Seed.nextWeek).cancelled())
        let sent = try #require(sound.setting(refused.path, refused.value).object)
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let issues = try answer.issues()
        #expect(issues == refused.places.map { Issue("core.cancel.nothing-else", "business-rule", at: $0) })
        #expect(try stub.state(of: Seed.nextWeek, on: .core) == before)
    }

    private static let channel =
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2"

    static let cases = [
        Case("description changed", ["description"], "Another", "Appointment.description"),
        Case("description removed", ["description"], nil, "Appointment.description"),
        Case("comment changed", ["comment"], "Another", "Appointment.comment"),
        Case("comment removed", ["comment"], nil, "Appointment.comment"),
        Case("priority added", ["priority"], 1, "Appointment.priority"),
        Case("serviceCategory added", ["serviceCategory"], ["text": "GP"], "Appointment.serviceCategory"),
        Case("start changed", ["start"], "2019-01-25T14:20:00Z", "Appointment.start"),
        Case("end changed", ["end"], "2019-01-25T16:00:00Z", "Appointment.end"),
        Case("created removed", ["created"], nil, "Appointment.created"),
        Case("minutes changed", ["minutesDuration"], 11, "Appointment.minutesDuration"),
        Case("a profile added", ["meta", "profile", 1], "https://stub.test/profile", "Appointment.meta.profile[1]"),
        Case("the tag removed", ["meta", "tag"], nil, "Appointment.meta.tag"),
        Case("meta removed", ["meta"], nil, "Appointment.meta"),
        Case("implicitRules added", ["implicitRules"], "https://stub.test", "Appointment.implicitRules"),
        Case("language added", ["language"], "en", "Appointment.language"),
        Case(
            "participant added",
            ["participant", 3],
            ["status": "accepted", "type": [["text": "x"]]],
            "Appointment.participant[3]"
        ),
        Case("participant removed", ["participant", 2], nil, "Appointment.participant[2]"),
        Case("participant's status", ["participant", 0, "status"], "declined", "Appointment.participant[0].status"),
        Case(
            "actor's display",
            ["participant", 1, "actor", "display"],
            "Dr Mark Keith",
            "Appointment.participant[1].actor.display"
        ),
        Case(
            "actor's reference",
            ["participant", 0, "actor", "reference"],
            "Patient/1",
            "Appointment.participant[0].actor.reference"
        ),
        Case("slot changed", ["slot", 0, "reference"], "Slot/1", "Appointment.slot[0].reference"),
        Case("slot added", ["slot", 1], ["reference": "Slot/1"], "Appointment.slot[1]"),
        Case("slot removed", ["slot"], nil, "Appointment.slot"),
        Case("contained name", ["contained", 0, "name"], "Narrow Walk", "Appointment.contained[0].name"),
        Case(
            "a line of a contained address",
            ["contained", 0, "address", 0, "line", 0],
            "2 Oakworth Road",
            "Appointment.contained[0].address[0].line[0]"
        ),
        Case("a contained flag", ["contained", 0, "active"], false, "Appointment.contained[0].active"),
        Case("an extension's value", ["extension", 2, "valueCode"], "Telephone", "Appointment.extension[2].valueCode"),
        Case("an extension removed", ["extension", 2], nil, "Appointment.extension[1]"),
        Case(
            "an unknown extension",
            ["extension", 4],
            ["url": "https://stub.test/extension", "valueString": "x"],
            "Appointment.extension[4]"
        ),
        Case(
            "a wrong url in the reason's place",
            ["extension", 0, "url"],
            "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-2",
            "Appointment.extension[0]"
        ),
        Case(
            "an extension of a primitive",
            ["_description"],
            ["extension": [["url": "https://stub.test/extension", "valueString": "x"]]],
            "Appointment.description"
        ),
    ]

    @Test("all differences are named at once, each with what is stored and what was sent")
    func allAtOnce() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.nextWeek)
            .cancelled()
            .setting("description", to: "Another")
            .setting("comment", to: nil)
            .setting("priority", to: 1)
            .setting("participant", 1, "actor", "display", to: "Dr Mark Keith")
            .setting("contained", 0, "telecom", 0, "value", to: "0")
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        #expect(
            Set(try answer.issues().map(\.expression)) == [
                "Appointment.description", "Appointment.comment", "Appointment.priority",
                "Appointment.participant[1].actor.display", "Appointment.contained[0].telecom[0].value",
            ]
        )
    }

    @Test(
        "a hundred differences are named, and how many more there are at least",
        arguments: [(101, 1), (102, 2), (3000, 900)]
    )
    func bounded(_ added: Int, _ omitted: Int) throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.nextWeek)
        let slots = (stored["slot"]?.array ?? []) + (0..<added).map { ["reference": .string("Slot/\($0)")] }
        let sent = stored.cancelled().setting("slot", to: .array(slots))
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let issues = try #require(try answer.json["issue"]?.array)
        #expect(issues.count == 101)
        #expect(issues[99]["expression"] == ["Appointment.slot[100]"])
        let more = omitted == 1 ? "1 more problem is" : "\(omitted) more problems are"
        let words = "at least \(more) not named here"
        #expect(issues[100] == ["severity": "error", "code": "business-rule", "diagnostics": .string(words)])
        #expect(answer.content.count < 100_000)
    }

    @Test("the order of an array counts")
    func arrayOrder() throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.nextWeek)
        let turned = try #require(stored["participant"]?.array).reversed()
        let sent = stored.cancelled().setting("participant", to: .array(Array(turned)))
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let issues = try answer.issues()
        #expect(issues.allSatisfy { $0.rule == "core.cancel.nothing-else" })
        #expect(issues.contains { $0.expression.hasPrefix("Appointment.participant[0].actor") })
        #expect(issues.contains { $0.expression.hasPrefix("Appointment.participant[2].actor") })
    }

    @Test("a status that is not cancelled is refused", arguments: ["booked", "pending", "noshow", "fulfilled"])
    func otherStatus(_ status: String) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.nextWeek, on: .core)
        let sent = try stub.appointment(Seed.nextWeek).setting("status", to: .string(status))
        let answer = try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        #expect(try answer.issues() == [Issue("core.cancel.status", "business-rule", at: "Appointment.status")])
        #expect(try stub.state(of: Seed.nextWeek, on: .core) == before)
    }
}
