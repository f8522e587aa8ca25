import Bytes

/// One text for all spellings of a value: two values mean the same if their canonical texts are equal.
///
/// For matching only; it is never sent or stored.
enum CanonicalText {
    static func of(_ value: JSONValue) -> [UInt8] {
        JSONWriter.write(canonical(value))
    }

    private static func canonical(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .string(canonical(text))
        case .number(let digits): .number(JSONNumber(digits.utf8.span).map { Text($0.description) } ?? digits)
        case .array(let items): .array(items.map(canonical))
        case .object(let object): .object(canonical(object))
        case .null, .boolean: value
        }
    }

    private static func canonical(_ text: Text) -> Text {
        guard SameMeaning.mayBeInstant(text), let moment = try? Instant(text) else { return text }
        return Text(moment.description)
    }

    private static func withoutVersion(_ reference: Text) -> Text {
        let bytes = reference.utf8.span
        return Text(utf8: bytes.extracting(..<ReferenceTarget.end(in: bytes))) ?? reference
    }

    private static func canonical(_ object: JSONObject) -> JSONObject {
        let members = object.members.map { JSONObject.Member($0.name, canonical($0.name, $0.value)) }
        return JSONObject(members.sorted { $0.name < $1.name })
    }

    private static func canonical(_ name: Text, _ value: JSONValue) -> JSONValue {
        if name == "reference", case .string(let text) = value { return .string(withoutVersion(text)) }
        guard Comparison.isWithoutOrder(name), case .array(let items) = value else { return canonical(value) }
        let texts = items.map { item in
            let item = canonical(item)
            return (item: item, text: JSONWriter.write(item))
        }
        let sorted = texts.sorted { $0.text.lexicographicallyPrecedes($1.text) }
        return .array(sorted.map(\.item))
    }
}
