import Bytes
import Testing

@testable import FHIR

@Suite("XML reader")
struct XMLReaderTests {
    @Test("the registry's published update is read as its JSON")
    func registry() throws {
        #expect(try tree(XMLSamples.registry) == XMLSamples.registryTree)
    }

    @Test("prefixes, comments, references, siblings, contained resources and narrative become FHIR's JSON")
    func rich() throws {
        #expect(try tree(XMLSamples.rich) == XMLSamples.richTree)
    }

    struct Example: Sendable, CustomTestStringConvertible {
        var content: String
        var members: JSONValue
        var testDescription: String { content }

        init(_ content: String, _ members: JSONValue) {
            self.content = content
            self.members = members
        }
    }

    static let examples = [
        Example("", [:]),
        Example("<id value='1'/>", ["id": "1"]),
        Example("<status value='booked'><!-- c --></status>", ["status": "booked"]),
        Example("<status value='\n booked\t'/>", ["status": "booked"]),
        Example("<description value='  two  blanks '/>", ["description": "  two  blanks "]),
        Example("<description value='a\nb\tc\r\nd'/>", ["description": "a b c d"]),
        Example("<description value='&#13;&#xA;'/>", ["description": "\r\n"]),
        Example("<priority value=' 7 '/>", ["priority": 7]),
        Example(
            "<minutesDuration value='12345678901234567890'/>",
            ["minutesDuration": .number("12345678901234567890")]
        ),
        Example(
            "<status id='s' value='booked'/><start id='t'/>",
            ["status": "booked", "_status": ["id": "s"], "_start": ["id": "t"]]
        ),
        Example(
            "<extension url=' urn:a '><valueDecimal value='-0.50'/></extension>",
            ["extension": [["url": "urn:a", "valueDecimal": .number("-0.50")]]]
        ),
        Example(
            "<extension url='urn:a'><valueDecimal value='1.5e2'/></extension>",
            ["extension": [["url": "urn:a", "valueDecimal": .number("1.5e2")]]]
        ),
        Example(
            "<extension url='urn:a'><valueQuantity><value value='1.00'/></valueQuantity></extension>",
            ["extension": [["url": "urn:a", "valueQuantity": ["value": .number("1.00")]]]]
        ),
        Example("<![CDATA[ \n]]><id value='1'/><![CDATA[]]> &#32;", ["id": "1"]),
        Example(
            "<contained><Basic><id value='b'/></Basic></contained>",
            ["contained": [["resourceType": "Basic", "id": "b"]]]
        ),
    ]

    @Test("values, ids and extensions", arguments: examples)
    func reads(_ example: Example) throws {
        #expect(try tree(XMLSamples.appointment(example.content)) == appointment(example.members))
    }

    static let invalid = [
        Example("<minutesDuration value='+5'/>", ["minutesDuration": "+5"]),
        Example("<minutesDuration value='05'/>", ["minutesDuration": "05"]),
        Example("<minutesDuration value='5.'/>", ["minutesDuration": "5."]),
        Example("<minutesDuration value='-'/>", ["minutesDuration": "-"]),
        Example("<minutesDuration value='1e'/>", ["minutesDuration": "1e"]),
        Example("<minutesDuration value='NaN'/>", ["minutesDuration": "NaN"]),
        Example("<minutesDuration value=''/>", ["minutesDuration": ""]),
        Example(
            "<contained><Patient><active value='True'/></Patient></contained>",
            ["contained": [["resourceType": "Patient", "active": "True"]]]
        ),
        Example("<status/>", ["status": .null]),
        Example("<status value=' '/>", ["status": ""]),
        Example("<participant/>", ["participant": [[:]]]),
        Example("<status value='a'/><status value='b'/><status/>", ["status": ["a", "b", .null]]),
        Example(
            "<serviceCategory/><serviceCategory><text value='a'/></serviceCategory>",
            [
                "serviceCategory": [[:], ["text": "a"]]
            ]
        ),
        Example("<serviceCategory value='a'/>", ["serviceCategory": "a"]),
        Example("<status><coding/></status>", ["_status": ["coding": [:]]]),
        Example("<cancelationReason><text value='a'/></cancelationReason>", ["cancelationReason": ["text": "a"]]),
        Example(
            "<basedOn value='a'/><reasonCode/><basedOn value='b'/><basedOn value='c'/>",
            [
                "basedOn": ["a", "b", "c"], "reasonCode": [:],
            ]
        ),
        Example(
            "<foo id='f'><bar value='1'/><extension url='urn:x'/></foo>",
            [
                "foo": ["id": "f", "bar": "1", "extension": [["url": "urn:x"]]]
            ]
        ),
        Example("<contained/>", ["contained": [[:]]]),
        Example(
            "<contained><Wand><meta><tag/></meta><size value='5'/></Wand></contained>",
            [
                "contained": [["resourceType": "Wand", "meta": ["tag": [[:]]], "size": "5"]]
            ]
        ),
        Example(
            "<contained><Wand><name id='n' value='a'><extension url='u'/></name><size/><name value='b'/></Wand></contained>",
            [
                "contained": [
                    [
                        "resourceType": "Wand", "name": ["a", "b"], "_name": ["id": "n", "extension": [["url": "u"]]],
                        "size": [:],
                    ]
                ]
            ]
        ),
        Example(
            "<contained><Wand><a value='1'/><b/><a value='2' id='x'/><a value='3'/></Wand></contained>",
            [
                "contained": [
                    ["resourceType": "Wand", "a": ["1", "2", "3"], "b": [:], "_a": [.null, ["id": "x"], .null]]
                ]
            ]
        ),
        Example(
            "<extension url='urn:a'><valueCode value='a'/><valueString value='b'/></extension>",
            [
                "extension": [["url": "urn:a", "valueCode": "a", "valueString": "b"]]
            ]
        ),
    ]

    @Test("what is readable but not valid stays in the tree for validation to name", arguments: invalid)
    func keeps(_ example: Example) throws {
        #expect(try tree(XMLSamples.appointment(example.content)) == appointment(example.members))
    }

    @Test("of another resource type no more is read than its name", arguments: ["Wand", "appointment", "Coding"])
    func otherType(_ name: String) throws {
        #expect(try tree("<\(name) xmlns='http://hl7.org/fhir'><x value='1'>") == ["resourceType": .string(name)])
    }

    @Test("the release decides what repeats")
    func release() throws {
        let text = XMLSamples.appointment("<serviceCategory><text value='a'/></serviceCategory>")
        let r4 = try XMLReader.read(Array(text.utf8), definitions: .r4)
        #expect(r4["serviceCategory"] == [["text": "a"]])
        #expect(try tree(text)["serviceCategory"] == ["text": "a"])
    }

    private func appointment(_ members: JSONValue) -> JSONValue {
        .object(JSONObject([JSONObject.Member("resourceType", "Appointment")] + (members.object?.members ?? [])))
    }
}
