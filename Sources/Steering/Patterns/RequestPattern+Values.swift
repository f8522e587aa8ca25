import Bytes
import FHIR
import HTTP
import Provider

// What the members of a pattern may be: what nothing can match is a mistake of whoever wrote it, and is never accepted.
extension RequestPattern {
    static func method(_ members: MemberReader) throws(CallError) -> Method? {
        guard let text = try members.text("method") else { return nil }
        guard !text.equalsIgnoringCase("ANY") else { return nil }
        guard let method = Method(ignoringCase: text) else {
            throw members.wrong("method", "an HTTP method, or ANY", .string(text))
        }
        return method
    }

    static func path(_ members: MemberReader) throws(CallError) -> Text? {
        guard let text = try members.text("urlPath") else { return nil }
        let isPath = text.hasPrefix("/") && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !notInPaths.contains($0) }
        guard isPath else {
            throw members.wrong(
                "urlPath",
                "a path as it is sent, which begins with / and has no query, no blank and no #",
                .string(text)
            )
        }
        return text
    }

    private static let notInPaths = ByteSet("?#")

    static func pathPattern(_ members: MemberReader) throws(CallError) -> RegularExpression? {
        guard let text = try members.text("urlPathPattern") else { return nil }
        let pattern = try expression(text, in: "urlPathPattern")
        guard pattern.canMatchPath else {
            throw members.wrong(
                "urlPathPattern",
                "a regular expression that some whole path can match, which begins with / and has no query",
                .string(text)
            )
        }
        guard let path = try members.text("urlPath"), !pattern.matchesWhole(path.utf8.span) else { return pattern }
        throw members.wrong("urlPathPattern", "one that matches urlPath, \(path), if both are given", .string(text))
    }

    static func dialect(_ members: MemberReader) throws(CallError) -> Text? {
        guard let text = try members.text("dialect") else { return nil }
        guard Dialect.named(text) != nil else {
            let names = Dialect.all.map(\.name).joined(separator: ", ")
            throw members.wrong("dialect", "one of \(names)", .string(text))
        }
        return text
    }

    /// An id in a path, which no part of it can be without.
    static func appointment(_ members: MemberReader) throws(CallError) -> Text? {
        guard let text = try members.text("appointment") else { return nil }
        guard !text.isEmpty, !text.contains("/") else {
            throw members.wrong("appointment", "the id of an appointment", .string(text))
        }
        return text
    }

    static func resource(_ members: MemberReader) throws(CallError) -> Text? {
        guard let text = try members.text("resource") else { return nil }
        let parts = text.split(at: UInt8(ascii: "/"))
        let isKnown = Dialect.all.contains { $0.resource(parts[0]) != nil }
        guard isKnown, parts.count <= 2, !parts[parts.count - 1].isEmpty else {
            throw members.wrong("resource", "a type of resource, or one with an id, such as Slot/507", .string(text))
        }
        return text
    }

    /// - Throws: `CallError` 400: two members can never both be met.
    func checkAgreement(_ members: MemberReader) throws(CallError) {
        if let dialect, let rule, rule.split(at: ".")?.before != dialect {
            throw members.wrong("rule", "one of the dialect \(dialect), if both are given", .string(rule))
        }
        guard let appointment, let resource, resource != "Appointment", resource != "Appointment/\(appointment)" else {
            return
        }
        throw members.wrong("resource", "Appointment/\(appointment), if appointment is given", .string(resource))
    }

    static func rule(_ members: MemberReader) throws(CallError) -> Text? {
        guard let text = try members.text("rule") else { return nil }
        guard let (dialect, name) = text.split(at: "."), let book = Dialect.named(dialect)?.rules,
            book[named: name.string] != nil
        else {
            throw members.wrong(
                "rule",
                "the id of a rule, such as core.if-match.required; GET /__admin/dialects lists them",
                .string(text)
            )
        }
        return text
    }

    static func headers(_ value: JSONValue?) throws(CallError) -> [HeaderMatcher] {
        guard let value else { return [] }
        guard let object = value.object else {
            throw CallError(.badRequest, "headers must be an object of field names with matchers")
        }
        var matchers: [HeaderMatcher] = []
        for member in object.members {
            guard !member.name.isEmpty, member.name.utf8.allSatisfy(\.isTokenByte) else {
                throw CallError(
                    .badRequest,
                    "headers: expected the name of a field, found \(JSONValue.string(member.name).shown)"
                )
            }
            matchers.append(HeaderMatcher(name: FieldName(member.name), conditions: try conditions(member)))
        }
        return matchers
    }

    private static func conditions(_ member: JSONObject.Member) throws(CallError) -> [HeaderMatcher.Condition] {
        let place = "headers, \(member.name)"
        let members = try MemberReader(member.value, in: place, allowing: ["equalTo", "contains", "matches", "absent"])
        var conditions: [HeaderMatcher.Condition] = []
        if let text = try members.text("equalTo") {
            guard isValue(text), !startsOrEndsBlank(text) else {
                throw members.wrong("equalTo", "a value that a field can have", .string(text))
            }
            conditions.append(.equalTo(text))
        }
        if let text = try members.text("contains") {
            guard isValue(text) else { throw members.wrong("contains", "a part of a field's value", .string(text)) }
            conditions.append(.contains(text))
        }
        if let text = try members.text("matches") {
            let pattern = try expression(text, in: "\(place), matches")
            guard pattern.canMatchText else {
                throw members.wrong("matches", "a regular expression that some value can match", .string(text))
            }
            conditions.append(.matches(pattern))
        }
        guard try members.flag("absent") else { return conditions }
        guard conditions.isEmpty else {
            throw CallError(.badRequest, "\(place): a field that is absent has no value; leave out absent, or the rest")
        }
        return [.absent]
    }

    /// What a field's value never does, since the blanks around it are none of it (RFC 9110 §5.5).
    private static func startsOrEndsBlank(_ text: Text) -> Bool {
        let bytes = text.utf8.span
        return bytes.trimmed(0..<bytes.count) != 0..<bytes.count
    }

    /// Whether a field's value can hold it: without controls but the tab (RFC 9110 §5.5).
    private static func isValue(_ text: Text) -> Bool {
        let bytes = text.utf8.span
        return bytes.firstForbiddenControl(from: 0, to: bytes.count) == bytes.count
    }

    private static func expression(_ text: Text, in place: String) throws(CallError) -> RegularExpression {
        do {
            return try RegularExpression(text.string)
        } catch {
            let shown = JSONValue.string(text).shown
            throw CallError(.badRequest, "\(place): the regular expression \(shown) is refused: \(error)")
        }
    }
}
