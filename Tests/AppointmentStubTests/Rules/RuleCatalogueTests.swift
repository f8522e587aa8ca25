import AppointmentStub
import Bytes
import HTTPAsking
import Provider
import FHIR
import Testing

@Suite("The catalogue of rules")
struct RuleCatalogueTests {
    private static let identifiers = Dialect.all.flatMap { dialect in
        dialect.enforcedRules.map { dialect.identifier(of: $0.rule) }
    }

    @Test("each rule stands in a book once")
    func unique() {
        #expect(Set(Self.identifiers).count == Self.identifiers.count)
        for dialect in Dialect.all {
            #expect(dialect.enforcedRules.count > 30)
        }
    }

    @Test("no field of a rule is left empty", arguments: Dialect.all.map(\.name))
    func complete(_ name: String) throws {
        let dialect = try #require(Dialect.named(Text(name)))
        for entry in dialect.enforcedRules {
            #expect(entry.sentence.count > 10 && entry.sentence.hasSuffix("."), "\(entry.rule)")
            #expect(entry.source.count > 5, "\(entry.rule)")
            let isAnswered = entry.answer.content == .appointment(status: "proposed") && entry.answer.status == 200
            #expect(isAnswered || (400...599).contains(entry.answer.status), "\(entry.rule)")
            if let coding = entry.answer.coding {
                #expect(![coding.system, coding.code, coding.display ?? "none"].contains(""), "\(entry.rule)")
            }
        }
    }

    @Test("JSON has every rule in the order of the checks, with all its fields")
    func json() throws {
        let text = try RuleCatalogue.rules(of: nil, layout: .json)
        let rules = try #require(try JSONReader.read(Array(text.utf8)).array)
        #expect(rules.map { $0["id"]?.string?.string ?? "" } == Self.identifiers)
        for rule in rules {
            let names = rule.object?.members.map(\.name)
            #expect(names == ["id", "dialect", "sentence", "source", "answer"])
            #expect(rule["id"]?.string?.hasPrefix("\(rule["dialect"]?.string ?? "none").") == true)
            #expect(
                rule["answer"]?["status"] != nil
                    && (rule["answer"]?["issueCode"] ?? rule["answer"]?["appointmentStatus"]) != nil
            )
        }
    }

    @Test("JSON states one rule in full")
    func jsonRow() throws {
        let text = try RuleCatalogue.rules(of: "gpconnect", layout: .json)
        let rules = try #require(try JSONReader.read(Array(text.utf8)).array)
        #expect(
            rules.first { $0["id"] == "gpconnect.if-match.current" } == [
                "id": "gpconnect.if-match.current",
                "dialect": "gpconnect",
                "sentence": "If-Match must name the current version.",
                "source": "GP Connect 1.2.7, managing resource contention",
                "answer": [
                    "status": 409,
                    "issueCode": "conflict",
                    "coding": [
                        "system": "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
                        "code": "FHIR_CONSTRAINT_VIOLATION",
                    ],
                ],
            ]
        )
    }

    @Test("text gives each rule a paragraph, below its dialect's title and routes")
    func text() throws {
        let text = try RuleCatalogue.rules(of: "registry", layout: .text)
        #expect(
            text.hasPrefix(
                """
                NHS Booking API 2.0.0-beta, Appointment Registry: FHIR STU3

                GET Appointment/{id}: read
                GET Appointment/{id}/_history/{version}: vread
                PUT Appointment/{id}: cancel
                GET Appointment/{id}/_history: history
                POST Appointment: register
                GET Appointment: search
                GET metadata: capabilities

                registry.message.
                """
            )
        )
        #expect(
            text.contains(
                """

                registry.if-match.required
                    An update must name the version it is based on.
                    source: NHS Booking API, cancel a registered appointment
                    breaking it answers: 412, issue required

                """
            )
        )
        let all = try RuleCatalogue.rules(of: nil, layout: .text).split(separator: "\n").map(String.init)
        #expect(all.filter { Self.identifiers.contains($0) } == Self.identifiers)
    }

    @Test(
        "each layout says which breaches are answered with the appointment",
        arguments: ["status", "from", "nothing-else"]
    )
    func appointment(_ name: String) throws {
        let said = "200 with the appointment, its status proposed, and no issue"
        let text = try RuleCatalogue.rules(of: "healthcloud", layout: .text)
        let paragraph = try #require(text.answer(after: "healthcloud.cancel.\(name)\n"))
        #expect(paragraph.hasPrefix(said))
        let rows = try RuleCatalogue.rules(of: "healthcloud", layout: .markdown).split(separator: "\n")
        #expect(rows.first { $0.hasPrefix("| `healthcloud.cancel.\(name)`") }?.hasSuffix("| \(said) |") == true)
        let json = try RuleCatalogue.rules(of: "healthcloud", layout: .json)
        let rules = try #require(try JSONReader.read(Array(json.utf8)).array)
        let rule = rules.first { $0["id"]?.string == "healthcloud.cancel.\(name)" }
        #expect(rule?["answer"] == ["status": 200, "appointmentStatus": "proposed"])
    }

    @Test("GP Connect says that what is cancelled already can be cancelled again")
    func cancelledAgain() {
        let sentence = Dialect.gpconnect.rules[.cancelFrom].sentence
        #expect(sentence == "Only an active appointment, or one already cancelled, can be cancelled.")
        #expect(
            Dialect.systmone.rules[.cancelFrom].sentence == "Only an active appointment can be cancelled."
        )
    }

    @Test("Markdown has a table for each dialect, with a row for each rule")
    func markdown() throws {
        let text = try RuleCatalogue.rules(of: "gpconnect", layout: .markdown)
        #expect(
            text.hasPrefix(
                """
                ### GP Connect 1.2.7, appointments: FHIR STU3

                | route | interaction |
                |---|---|
                | `GET Appointment/{id}` | read |
                | `GET Appointment/{id}/_history/{version}` | vread |
                | `PUT Appointment/{id}` | cancel |
                | `PUT Appointment/{id}` | amend |
                | `GET Appointment/{id}/_history` | history |
                | `GET Slot` | search |
                | `POST Appointment` | book |
                | `GET Patient/{id}/Appointment` | list |
                | `GET Patient` | search |
                | `GET Patient/{id}` | read |
                | `GET Practitioner` | search |
                | `GET Practitioner/{id}` | read |
                | `GET Organization` | search |
                | `GET Organization/{id}` | read |
                | `GET Location/{id}` | read |
                | `POST Patient/$gpc.registerpatient` | register |
                | `GET metadata` | capabilities |

                | rule | says | source | breaking it answers |
                |---|---|---|---|

                """
            )
        )
        #expect(
            text.contains(
                "\n| `gpconnect.cancel.reason-text` | The reason must not be blank. | GP Connect 1.2.7, cancel an appointment "
                    + "| 422 INVALID_PARAMETER, issue invalid |\n"
            )
        )
        let rows = try RuleCatalogue.rules(of: nil, layout: .markdown).split(separator: "\n").filter { row in
            row.hasPrefix("| `") && !["GET", "PUT", "POST", "DELETE"].contains { row.hasPrefix("| `\($0) ") }
        }
        #expect(rows.count == Self.identifiers.count)
        #expect(rows.allSatisfy { $0.split(separator: "|").count == 4 })
    }

    @Test("a dialect that does not exist is named, with those that do")
    func unknownDialect() throws {
        let error = try #require(throws: StubError.self) {
            try RuleCatalogue.rules(of: "gpconect", layout: .text)
        }
        #expect("\(error)".hasPrefix("unknown dialect gpconect; the dialects are core, systmone, gpconnect, registry"))
    }
}

extension String {
    /// What breaking the rule that begins behind this text answers.
    fileprivate func answer(after text: String) -> Substring? {
        guard let start = firstRange(of: text)?.upperBound else { return nil }
        return self[start...].firstRange(of: "answers: ").map { self[$0.upperBound...] }
    }
}
