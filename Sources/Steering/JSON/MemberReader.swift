import Bytes
import Provider
import FHIR
import HTTP

/// Reads an object of a call strictly: a member that nobody knows is a mistake, and never passed over.
struct MemberReader {
    private let object: JSONObject
    private let place: String

    init(_ object: JSONObject, in place: String) {
        self.object = object
        self.place = place
    }

    /// - Throws: `CallError` 400: it is no object, or has a member that is not among the names.
    init(_ value: JSONValue, in place: String, allowing names: [Text]) throws(CallError) {
        guard let object = value.object else {
            throw CallError(.badRequest, "\(place): expected an object, found \(value.shown)")
        }
        for member in object.members where !names.contains(member.name) {
            throw CallError(
                .badRequest,
                "\(place): unknown member \(member.name); the members are \(names.joined(separator: ", "))"
            )
        }
        self.init(object, in: place)
    }

    subscript(name: Text) -> JSONValue? {
        object[name]
    }

    var isEmpty: Bool { object.members.isEmpty }

    func text(_ name: Text) throws(CallError) -> Text? {
        guard let value = object[name] else { return nil }
        guard let text = value.string else { throw wrong(name, "a string", value) }
        return text
    }

    func neededText(_ name: Text) throws(CallError) -> Text {
        guard let text = try text(name) else { throw CallError(.badRequest, "\(place): \(name) is missing") }
        return text
    }

    func integer(_ name: Text, in range: ClosedRange<Int>) throws(CallError) -> Int? {
        guard let value = object[name] else { return nil }
        guard let number = value.integer, range.contains(number) else {
            throw wrong(name, "a whole number from \(range.lowerBound) to \(range.upperBound)", value)
        }
        return number
    }

    /// Whether the member is there and true; false is allowed.
    func flag(_ name: Text) throws(CallError) -> Bool {
        guard let value = object[name] else { return false }
        guard case .boolean(let flag) = value else { throw wrong(name, "true or false", value) }
        return flag
    }

    func members(_ name: Text, allowing names: [Text]) throws(CallError) -> MemberReader? {
        guard let value = object[name] else { return nil }
        return try MemberReader(value, in: "\(place), \(name)", allowing: names)
    }

    func wrong(_ name: Text, _ expected: String, _ value: JSONValue) -> CallError {
        CallError(.badRequest, "\(place): \(name) must be \(expected); found \(value.shown)")
    }
}
