import Bytes

@testable import FHIR

/// Small changes to a resource, many of which leave it valid.
enum TreeMutation {
    private static let texts = [
        "\u{FFFE}", "\u{FFFF}", "\u{0}", "\u{B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}",
        "\u{2028}", "e\u{301}", "é", "&", "<", ">", "]]>", "\"", "'", "\t", "\n", "\r", "\r\n", " ", "&amp;", "<!--",
        "#", "%20", "_", "-",
    ]
    private static let extensions: [JSONValue] = [
        ["url": "urn:a", "valueString": " \u{9}a\u{D}\n&<> "],
        ["url": "urn:b\u{FFFF}", "valueCode": "b"],
        ["id": "i\u{9}", "url": "urn:c", "valueBase64Binary": " QUJD\nQUJD "],
        ["id": "i&\"<", "url": "urn:d?a=1&b=2", "extension": [["url": "x", "valueBoolean": false]]],
        ["url": "urn:e", "valueDecimal": .number("-0.00"), "_valueDecimal": ["id": "d"]],
        ["url": "urn:f", "_valueString": ["extension": [["url": "y", "valueInteger": 0]]]],
        [
            "url": "urn:g",
            "valueHumanName": [
                "given": ["a", .null], "_given": [.null, ["extension": [["url": "z", "valueUri": "é"]]]],
            ],
        ],
    ]
    private static let contained: [JSONValue] = [
        ["resourceType": "Observation", "id": "o", "code": ["text": "a"], "component": [["valueBoolean": true]]],
        ["resourceType": "Patient", "id": "o", "name": [["family": "a\u{B}"]]],
        [
            "resourceType": "Patient", "id": "o", "name": [["family": "\u{FFFE}"]], "active": true,
            "_active": ["id": "a"],
        ],
        ["resourceType": "Patient", "id": "o", "name": [["family": "a"]], "active": true, "_active": ["id": "a"]],
    ]
    private static let divs = [
        "<p>a</p>", "<![CDATA[<&]]>", "\u{FFFE}a", "&#xA0;é", "<p class='a&#10;b'>\r\n\t</p>a", "&#1;a", "a<!-- - -->",
    ]

    /// Changes one place, or adds something to the resource.
    static func mutate(_ resource: inout JSONValue, using random: inout SeededGenerator) {
        guard var object = resource.object else { return }
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            let list = object["extension"]?.array ?? []
            object["extension"] = .array(list + extensions.shuffled(using: &random).prefix(1))
        case 1:
            object["contained"] = .array(contained.shuffled(using: &random).prefix(1) + [])
            object["supportingInformation"] = [["reference": "#o"]]
        case 2:
            let div = divs.randomElement(using: &random) ?? ""
            let text = "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(div)</div>"
            object["text"] = ["status": "generated", "div": .string(text)]
        default:
            resource = changed(resource, using: &random)
            return
        }
        resource = .object(object)
    }

    private static func changed(_ value: JSONValue, using random: inout SeededGenerator) -> JSONValue {
        switch value {
        case .object(let object): return .object(changed(object, using: &random))
        case .array(let items): return .array(changed(items, using: &random))
        case .string(let text): return .string(changed(text.string, using: &random))
        case .number(let digits):
            return .number(["0", "1", "-0", "\(digits)0"].randomElement(using: &random) ?? digits)
        case .boolean(let isTrue): return .boolean(!isTrue)
        case .null: return .null
        }
    }

    private static func changed(_ object: JSONObject, using random: inout SeededGenerator) -> JSONObject {
        var object = object
        guard let index = object.members.indices.randomElement(using: &random) else { return object }
        let name = object.members[index].name
        switch Int.random(in: 0..<12, using: &random) {
        case 0: object.members.remove(at: index)
        case 1: object.members.shuffle(using: &random)
        case 2 where object["_\(name)"] == nil:
            object.members.append(JSONObject.Member("_\(name)", ["id": "x", "extension": [extensions[0]]]))
        default: object.members[index].value = changed(object.members[index].value, using: &random)
        }
        return object
    }

    private static func changed(_ items: [JSONValue], using random: inout SeededGenerator) -> [JSONValue] {
        var items = items
        guard let index = items.indices.randomElement(using: &random) else { return items }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: items.remove(at: index)
        case 1: items.append(items[index])
        default: items[index] = changed(items[index], using: &random)
        }
        return items
    }

    private static func changed(_ text: String, using random: inout SeededGenerator) -> String {
        var scalars = Array(text.unicodeScalars)
        let addition = texts.randomElement(using: &random) ?? ""
        scalars.insert(contentsOf: addition.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &random))
        var changed = ""
        changed.unicodeScalars.append(contentsOf: scalars)
        return changed
    }
}
