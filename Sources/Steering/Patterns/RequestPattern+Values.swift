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
        guard text.hasPrefix("/"), !text.contains("?") else {
            throw members.wrong("urlPath", "a path, which begins with / and has no query", .string(text))
        }
        return text
    }

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

    static func rule(_ members: MemberReader) throws(CallError) -> Text? {
        guard let text = try members.text("rule") else { return nil }
        guard let (dialect, name) = text.split(at: "."), let book = Dialect.named(dialect)?.rules,
            book[named: name.string] != nil
        else {
            throw members.wrong(
                "rule",
                "the id of a rule, such as core.if-match.required; GET /__admin/rules lists them",
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
        if let text = try members.text("equalTo") { conditions.append(.equalTo(text)) }
        if let text = try members.text("contains") { conditions.append(.contains(text)) }
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

    private static func expression(_ text: Text, in place: String) throws(CallError) -> RegularExpression {
        do {
            return try RegularExpression(text.string)
        } catch {
            let shown = JSONValue.string(text).shown
            throw CallError(.badRequest, "\(place): the regular expression \(shown) is refused: \(error)")
        }
    }
}
