package import Bytes

/// A resource, or a part of one, as a tree in the shape of FHIR's JSON format; XML is read into the same shape.
///
/// Nothing that was sent is lost: members keep their order, a number keeps its digits, a date its text.
package enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The digits as written: `1.50` is another decimal than `1.5` in FHIR.
    case number(Text)
    case string(Text)
    case array([JSONValue])
    case object(JSONObject)
}

/// The members of an object, in the order in which they came; no name stands twice.
package struct JSONObject: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        package var name: Text
        package var value: JSONValue

        package init(_ name: Text, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// In order; whoever appends sees to it that the name is new.
    package var members: [Member]

    package init(_ members: [Member] = []) {
        self.members = members
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (Text, JSONValue)...) {
        self.init(elements.map { Member($0.0, $0.1) })
    }
}

extension JSONObject {
    /// The member's value; setting nil removes the member, setting a new name appends it.
    package subscript(name: Text) -> JSONValue? {
        get {
            members.first { $0.name == name }?.value
        }
        set {
            let index = members.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(name, value))
            case (nil, nil): break
            }
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
    package init(stringLiteral value: String) {
        self = .string(Text(value))
    }

    package init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }

    package init(dictionaryLiteral elements: (Text, JSONValue)...) {
        self = .object(JSONObject(elements.map { JSONObject.Member($0.0, $0.1) }))
    }

    package init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }

    package init(integerLiteral value: Int) {
        self = .number(String(value))
    }
}

extension JSONValue {
    package static func string(_ text: String) -> JSONValue { .string(Text(text)) }

    package static func number(_ digits: String) -> JSONValue { .number(Text(digits)) }

    /// The text of a string; nil for any other kind.
    package var string: Text? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The value of a whole number, however it is spelled: 5179 for `5179.0`; nil for any other kind, and for a number
    /// that `Int` does not hold.
    package var integer: Int? {
        guard case .number(let digits) = self else { return nil }
        return JSONNumber(digits.utf8.span)?.wholeNumber
    }

    /// The items of an array; nil for any other kind.
    package var array: [JSONValue]? {
        guard case .array(let items) = self else { return nil }
        return items
    }

    /// The members of an object; nil for any other kind.
    package var object: JSONObject? {
        guard case .object(let object) = self else { return nil }
        return object
    }

    /// The member of that name, if this is an object that has it.
    package subscript(name: Text) -> JSONValue? {
        object?[name]
    }

    /// The item at that place, if this is an array that has it.
    package subscript(index: Int) -> JSONValue? {
        guard let items = array, items.indices.contains(index) else { return nil }
        return items[index]
    }
}

extension JSONValue {
    /// A whole number.
    package static func integer(_ number: Int) -> JSONValue {
        .number(String(number))
    }
}
