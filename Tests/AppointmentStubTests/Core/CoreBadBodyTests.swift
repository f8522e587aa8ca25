import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("Core: bodies that are refused")
struct CoreBadBodyTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let content: [UInt8]
        let status: Int
        let issues: [Issue]

        init(_ name: String, _ content: String, _ status: Int = 400, _ issues: Issue...) {
            self.init(name, Array(content.utf8), status, issues)
        }

        init(_ name: String, _ content: [UInt8], _ status: Int, _ issues: [Issue]) {
            self.name = name
            self.content = content
            self.status = status
            self.issues = issues
        }

        var testDescription: String { name }
    }

    @Test(
        "each gets its status and issues, and changes nothing",
        arguments: unreadable + otherResources + otherIdentifiers
    )
    func refused(_ refused: Case) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, content: refused.content).ifMatch("1"))
        #expect(answer.status == refused.status)
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        let issues = try answer.issues()
        #expect(issues == refused.issues)
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
        #expect(before.versions == 1)
    }

    private static let body = Issue("core.body.readable", "structure", at: "http.body")

    private static func readable(at path: String) -> Issue {
        Issue("core.body.readable", "structure", at: path)
    }

    static let unreadable = [
        Case("empty", "", 400, body),
        Case("blanks", " \r\n\t ", 400, body),
        Case("no JSON", "status=cancelled", 400, body),
        Case("XML under the name of JSON", "<Appointment xmlns=\"http://hl7.org/fhir\"/>", 400, body),
        Case("a brace left open", #"{"resourceType":"Appointment""#, 400, readable(at: "Appointment")),
        Case("cut in a name", #"{"resourceType":"Appointment","sta"#, 400, readable(at: "Appointment")),
        Case(
            "cut in a value",
            #"{"resourceType":"Appointment","status":"boo"#,
            400,
            readable(at: "Appointment.status")
        ),
        Case("rubbish behind", #"{"resourceType":"Appointment"}x"#, 400, body),
        Case("a second object", #"{"resourceType":"Appointment"}{}"#, 400, body),
        Case("a comma too many", #"{"resourceType":"Appointment",}"#, 400, readable(at: "Appointment")),
        Case("a comment", #"{/* why */"resourceType":"Appointment"}"#, 400, body),
        Case("a name twice", #"{"status":"booked","status":"cancelled"}"#, 400, readable(at: "status")),
        Case("a name twice, escaped", #"{"status":"booked","st\u0061tus":"cancelled"}"#, 400, readable(at: "status")),
        Case(
            "a nested name twice",
            #"{"participant":[{"status":"accepted","status":"declined"}]}"#,
            400,
            readable(at: "participant[0].status")
        ),
        Case("half a surrogate pair", #"{"description":"\ud83d"}"#, 400, readable(at: "description")),
        Case("a control character", "{\"description\":\"\u{1}\"}", 400, readable(at: "description")),
        Case("a NaN", #"{"minutesDuration":NaN}"#, 400, readable(at: "minutesDuration")),
        Case(
            "not UTF-8",
            Array(#"{"description":""#.utf8) + [0xE9] + Array("\"}".utf8),
            400,
            [readable(at: "description")]
        ),
        Case("UTF-16", Array("{}".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, 400, [body]),
        Case("an over-long form", [0x7B, 0x22, 0xC0, 0xAF, 0x22, 0x3A, 0x31, 0x7D], 400, [body]),
    ]

    @Test("a depth bomb is refused at the limit", arguments: [65, 1000, 500_000])
    func depth(_ depth: Int) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let bomb = Array(repeating: UInt8(ascii: "["), count: depth) + Array(repeating: UInt8(ascii: "]"), count: depth)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, content: bomb).ifMatch("1"))
        #expect(answer.status == 400)
        #expect(try answer.issues().map(\.rule) == ["core.body.readable"])
        #expect(try answer.diagnostics()[0].contains("64"))
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    private static func type(at path: String) -> Issue {
        Issue("core.body.resource-type", "structure", at: path)
    }

    static let otherResources = [
        Case("an array", "[]", 400, type(at: "http.body")),
        Case("an array of one", #"[{"resourceType":"Appointment"}]"#, 400, type(at: "http.body")),
        Case("a string", #""Appointment""#, 400, type(at: "http.body")),
        Case("a number", "1", 400, type(at: "http.body")),
        Case("true", "true", 400, type(at: "http.body")),
        Case("null", "null", 400, type(at: "http.body")),
        Case("no type", #"{"id":"aebebd1000000001"}"#, 400, type(at: "resourceType")),
        Case("another type", #"{"resourceType":"Patient","id":"aebebd1000000001"}"#, 400, type(at: "resourceType")),
        Case("no type of FHIR", #"{"resourceType":"Meeting","id":"aebebd1000000001"}"#, 400, type(at: "resourceType")),
        Case("small letters", #"{"resourceType":"appointment"}"#, 400, type(at: "resourceType")),
        Case("a type that is no string", #"{"resourceType":["Appointment"]}"#, 400, type(at: "resourceType")),
        Case(
            "a Bundle around it",
            #"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Appointment"}}]}"#,
            400,
            type(at: "resourceType")
        ),
    ]

    private static let identifier = Issue("core.body.id", "value", at: "Appointment.id")

    static let otherIdentifiers = [
        Case("no id", #"{"resourceType":"Appointment"}"#, 400, identifier),
        Case("another id", #"{"resourceType":"Appointment","id":"aebebd1000000002"}"#, 400, identifier),
        Case("other letters", #"{"resourceType":"Appointment","id":"AEBEBD1000000001"}"#, 400, identifier),
        Case("an impossible id", #"{"resourceType":"Appointment","id":"a b_c"}"#, 400, identifier),
        Case("an empty id", #"{"resourceType":"Appointment","id":""}"#, 400, identifier),
        Case("a number as id", #"{"resourceType":"Appointment","id":1}"#, 400, identifier),
        Case("null as id", #"{"resourceType":"Appointment","id":null}"#, 400, identifier),
    ]
}
