import Bytes
import Testing

@testable import FHIR

@Suite("Definitions")
struct DefinitionsTests {
    @Test("both built-in tables can be read", arguments: Release.allCases)
    func noFault(_ release: Release) {
        #expect(Definitions.of(release).fault == nil)
        #expect(Definitions.of(release).release == release)
    }

    @Test(
        "the tables hold as many types as the standard's extract",
        arguments: [(Release.stu3, [18, 5, 26, 19]), (.r4, [20, 5, 33, 21])]
    )
    func counts(_ release: Release, _ expected: [Int]) {
        let types = Definitions.of(release).types.filter { $0.kind != .group }
        let bases: [Text] = ["Element", "BackboneElement", "Extension", "Resource", "DomainResource"]
        let primitives = types.count { type in
            if case .primitive = type.kind { true } else { type.kind == .xhtml }
        }
        let resources = types.count { $0.kind == .resource && !$0.isAbstract }
        let data = types.count { ($0.kind == .complex || $0.kind == .profile) && !bases.contains($0.name) }
        #expect([primitives, types.count { bases.contains($0.name) }, data, resources] == expected)
    }

    @Test("a type has its bases' elements first, then its own, in the standard's order")
    func order() throws {
        let appointment = try #require(Definitions.stu3.resource(named: "Appointment"))
        #expect(
            appointment.elements.map(\.name) == [
                "id", "meta", "implicitRules", "language", "text", "contained", "extension", "modifierExtension",
                "identifier", "status", "serviceCategory", "serviceType", "specialty", "appointmentType", "reason",
                "indication", "priority", "description", "supportingInformation", "start", "end", "minutesDuration",
                "slot", "created", "comment", "incomingReferral", "participant", "requestedPeriod",
            ]
        )
        let participant = try #require(Definitions.r4.type(named: "Appointment.participant"))
        #expect(
            participant.elements.map(\.name) == [
                "id", "extension", "modifierExtension", "type", "actor", "required", "status", "period",
            ]
        )
    }

    @Test("cardinality, attributes, codes and targets are those of the table")
    func rows() throws {
        let definitions = Definitions.r4
        let appointment = try #require(definitions.resource(named: "Appointment"))
        let status = appointment.elements[9]
        #expect(status.cardinality == "1..1" && !status.repeats && !status.isAttribute)
        let codes = try #require(status.types[0].codes)
        #expect(
            definitions[codes].codes == [
                "proposed", "pending", "booked", "arrived", "fulfilled", "cancelled", "noshow", "entered-in-error",
                "checked-in", "waitlist",
            ]
        )
        let slot = try #require(appointment.elements.first { $0.name == "slot" })
        #expect(slot.cardinality == "0..*" && slot.repeats && slot.types[0].targets == ["Slot"])
        let supporting = try #require(appointment.elements.first { $0.name == "supportingInformation" })
        #expect(supporting.types[0].targets == [])
        let url = try #require(definitions.type(named: "Extension")?.elements.first { $0.name == "url" })
        #expect(url.isAttribute && url.minimum == 1)
        #expect(appointment.elements[0].isAttribute == false)
    }

    @Test("a code list broken over lines is whole")
    func continuation() throws {
        let table =
            "primitive code : Element string -\ncodes long = a|b\n    |c\n    |d\nElement abstract\nT : Element\n"
        let type = "  x  0..1  code  = @long\n"
        let definitions = try Definitions(.r4, table: table + type)
        #expect(definitions.codeLists == [CodeList(system: nil, codes: ["a", "b", "c", "d"])])
        #expect(Definitions.r4.resourceTypes.count == 148)
        #expect(Definitions.stu3.resourceTypes.count == 119)
    }

    @Test("codes of a CodeableConcept come with their system")
    func codingBinding() throws {
        let condition = try #require(Definitions.r4.resource(named: "Condition"))
        let list = try #require(condition.elements.first { $0.name == "clinicalStatus" }?.types[0].codes)
        #expect(
            Definitions.r4[list]
                == CodeList(
                    system: "http://terminology.hl7.org/CodeSystem/condition-clinical",
                    codes: ["active", "recurrence", "relapse", "inactive", "remission", "resolved"]
                )
        )
    }

    @Test(
        "a name on the wire leads to its element",
        arguments: [
            ("valueString", "value[x]", "string", false), ("_valueString", "value[x]", "string", true),
            ("valueCodeableConcept", "value[x]", "CodeableConcept", false), ("url", "url", "uri", false),
            ("valueBase64Binary", "value[x]", "base64Binary", false), ("id", "id", "string", false),
        ] as [(Text, Text, Text, Bool)]
    )
    func wireNames(_ name: Text, _ element: Text, _ type: Text, _ isSibling: Bool) throws {
        let definition = try #require(Definitions.stu3.type(named: "Extension"))
        let found = try #require(definition.element(named: name))
        #expect(definition.elements[found.element].name == element)
        #expect(definition.elements[found.element].types[found.type].name == type)
        #expect(found.isSibling == isSibling)
    }

    @Test(
        "names that a type does not have lead nowhere",
        arguments: ["", "_", "value", "value[x]", "_url", "_id", "_valueCoding", "valuestring", "valueUrl", "x"]
            as [Text]
    )
    func unknownNames(_ name: Text) throws {
        let definition = try #require(Definitions.stu3.type(named: "Extension"))
        #expect(definition.element(named: name) == nil)
    }

    @Test("every name of every type is found, and is its own", arguments: Release.allCases)
    func allNames(_ release: Release) {
        for type in Definitions.of(release).types {
            for (place, element) in type.elements.enumerated() {
                for (index, elementType) in element.types.enumerated() {
                    let found = type.element(named: element.wireName(of: elementType))
                    #expect(found?.element == place && found?.type == index, "\(type.name).\(element.name)")
                }
            }
        }
    }

    @Test("an element can have the content of another")
    func contentReference() throws {
        let definitions = Definitions.stu3
        let group = try #require(definitions.type(named: "Parameters.parameter"))
        #expect(group.element(named: "part")?.content == .complex(group.id))
        let link = try #require(definitions.type(named: "Bundle.link"))
        let entry = try #require(definitions.type(named: "Bundle.entry"))
        #expect(entry.element(named: "link")?.content == .complex(link.id))
        #expect(entry.element(named: "resource")?.content == .resource)
    }

    @Test("a profile on a data type changes its rows and not its name on the wire")
    func simpleQuantity() throws {
        let definitions = Definitions.r4
        let simple = try #require(definitions.type(named: "SimpleQuantity"))
        let dose = try #require(definitions.type(named: "Dosage.doseAndRate")?.element(named: "doseQuantity"))
        #expect(dose.content == .complex(simple.id))
        #expect(simple.element(named: "comparator")?.isForbidden == true)
        #expect(simple.elements.map(\.name) == definitions.type(named: "Quantity")?.elements.map(\.name))
    }

    @Test("resources are told from data types and abstract types")
    func resources() {
        #expect(Definitions.stu3.resource(named: "ReferralRequest") != nil)
        #expect(Definitions.stu3.resource(named: "ServiceRequest") == nil)
        #expect(Definitions.stu3.resource(named: "DomainResource") == nil)
        #expect(Definitions.stu3.resource(named: "Period") == nil)
    }
}

@Suite("Definition table")
struct DefinitionTableTests {
    @Test(
        "a table that cannot be meant says which line and why",
        arguments: [
            ("T\n  a 0..1 B\n", DefinitionError("there is no B", line: 2)),
            ("T : B\n", DefinitionError("there is no B", line: 1)),
            ("T\nT\n", DefinitionError("T stands twice", line: 2)),
            ("A : B\nB : A\n", DefinitionError("B is its own base", line: 1)),
            ("  a 0..1 B\n", DefinitionError("an element outside a type", line: 1)),
            ("T\n  a 1 T\n", DefinitionError("expected min..max, found 1", line: 2)),
            ("T\n  a 2..1 T\n", DefinitionError("expected min..max, found 2..1", line: 2)),
            ("T\n  a 0..1 T|T\n", DefinitionError("several types, but no [x]", line: 2)),
            ("T\n  a 0..1 T(A\n", DefinitionError("a parenthesis is not closed in T(A", line: 2)),
            ("T\n  a 0..1 T what\n", DefinitionError("unexpected what", line: 2)),
            ("T\n  a 0..1 T = @x\n", DefinitionError("there is no code list x", line: 2)),
            ("T\n  a 0..1 T\n  a 0..1 T\n", DefinitionError("a stands twice", line: 3)),
            ("T\n  a 0..1 T {\n", DefinitionError("a group is not closed")),
            ("T\n  a 0..1 T {\nU\n", DefinitionError("a group is not closed", line: 3)),
            ("T\n  }\n", DefinitionError("no group is open", line: 2)),
            ("T x\n", DefinitionError("expected NAME [: BASE] [abstract|profile]", line: 1)),
            ("primitive word : Element string -\n", DefinitionError("unknown primitive word", line: 1)),
            (
                "primitive date : Element number -\n",
                DefinitionError("date is a string in JSON, not a number", line: 1)
            ),
        ]
    )
    func faults(_ table: String, _ expected: DefinitionError) {
        #expect(throws: expected) { try Definitions(.stu3, table: table) }
    }
}
