import Testing

@testable import FHIR

@Suite("XML that can be read but is not valid")
struct XMLValidationTests {
    struct Example: Sendable, CustomTestStringConvertible {
        /// What stands before the status, what stands there, and what after.
        var before = ""
        var status = "<status value='booked'/>"
        var after = ""
        var finding: String
        var testDescription: String { before + status + after }
    }

    static let examples = [
        Example(status: "<status value='canceled'/>", finding: "unknownCode Appointment.status"),
        Example(status: "<status/>", finding: "null Appointment.status"),
        Example(status: "<status value=' '/>", finding: "empty Appointment.status"),
        Example(status: "<status id='s'/>", finding: "empty Appointment.status"),
        Example(
            status: "<status value='booked'/><status value='booked'/>",
            finding: "wrongKind Appointment.status"
        ),
        Example(status: "", finding: "missing Appointment.status"),
        Example(
            status: "<status value='booked'><coding/></status>",
            finding: "unknownElement Appointment.status.coding"
        ),
        Example(after: "<start value='2020-02-30T10:00:00Z'/>", finding: "invalidValue Appointment.start"),
        Example(after: "<minutesDuration value='ten'/>", finding: "wrongKind Appointment.minutesDuration"),
        Example(after: "<minutesDuration value='010'/>", finding: "wrongKind Appointment.minutesDuration"),
        Example(after: "<minutesDuration value='1.0'/>", finding: "invalidValue Appointment.minutesDuration"),
        Example(after: "<serviceCategory value='a'/>", finding: "wrongKind Appointment.serviceCategory"),
        Example(
            after: "<cancelationReason><text value='a'/></cancelationReason>",
            finding: "unknownElement Appointment.cancelationReason"
        ),
        Example(after: "<serviceType/>", finding: "empty Appointment.serviceType[0]"),
        Example(before: "<contained/>", finding: "resourceType Appointment.contained[0].resourceType"),
        Example(
            before: "<extension url='urn:a'><valueCode value='a'/><valueString value='b'/></extension>",
            finding: "choiceTwice Appointment.extension[0].valueString"
        ),
        Example(
            before: """
                <text><status value='generated'/><div xmlns='http://www.w3.org/1999/xhtml'><script/></div></text>
                """,
            finding: "narrative Appointment.text.div"
        ),
    ]

    @Test("is found by validation as it is in JSON, under its name", arguments: examples)
    func findings(_ example: Example) throws {
        let content = example.before + example.status + example.after
        let resource = try tree(XMLSamples.appointment(content))
        let found = Validator(.stu3).findings(in: resource).map { "\($0.kind) \($0.path)" }
        #expect(found.contains(example.finding))
    }

    @Test("an empty element is called so in the words of XML")
    func emptyElement() throws {
        let content = "<extension url='urn:a'><valueString/></extension><status value='booked'/>"
        let findings = Validator(.stu3).findings(in: try tree(XMLSamples.appointment(content)))
        let finding = try #require(findings.first { $0.kind == .null })
        #expect(
            finding.inWordsOfXML.description == """
                Appointment.extension[0].valueString: expected a string (string), or no such element; found an empty element
                """
        )
        #expect(finding.description.hasSuffix("or no such member; found null"))
    }

    @Test("what comes in JSON with the same content has the same findings")
    func sameAsJSON() throws {
        let json = #"{"resourceType":"Appointment","status":"booked","priority":-1,"foo":"a","participant":[{}]}"#
        let xml = "<status value='booked'/><priority value='-1'/><foo value='a'/><participant/>"
        let fromJSON = Validator(.stu3).findings(in: try JSONReader.read(Array(json.utf8)))
        #expect(Validator(.stu3).findings(in: try tree(XMLSamples.appointment(xml))) == fromJSON)
        #expect(fromJSON.count > 3)
    }
}
