import Bytes
import FHIR
import HTTP
import Provider

extension RequestPattern {
    /// The members a pattern may have.
    static let names = requestNames + ["status", "rule"]
    /// Those that can be told before a request is answered.
    static let requestNames = ["method", "urlPath", "urlPathPattern", "headers", "dialect", "appointment", "resource"]

    /// - Throws: `CallError` 400: a member has the wrong kind, a matcher is unknown, or a regular expression is none.
    init(_ members: MemberReader) throws(CallError) {
        method = try members.text("method").flatMap { $0 == "ANY" ? nil : $0 }
        urlPath = try members.text("urlPath")
        urlPathPattern = try members.text("urlPathPattern").map { (text) throws(CallError) in
            try Self.expression(text, in: "urlPathPattern")
        }
        dialect = try members.text("dialect")
        appointment = try members.text("appointment").map { Text($0) }
        resource = try members.text("resource").map { Text($0) }
        status = try members.integer("status", in: 100...599)
        rule = try members.text("rule")
        headers = try Self.headers(members["headers"])
    }

    private static func headers(_ value: JSONValue?) throws(CallError) -> [HeaderMatcher] {
        guard let value else { return [] }
        guard let object = value.object else {
            throw CallError(.badRequest, "headers must be an object of field names with matchers")
        }
        var matchers: [HeaderMatcher] = []
        for member in object.members {
            matchers.append(HeaderMatcher(name: member.name, conditions: try conditions(member)))
        }
        return matchers
    }

    private static func conditions(_ member: JSONObject.Member) throws(CallError) -> [HeaderMatcher.Condition] {
        let place = "headers, \(member.name)"
        let members = try MemberReader(member.value, in: place, allowing: ["equalTo", "contains", "matches", "absent"])
        var conditions: [HeaderMatcher.Condition] = []
        if let text = try members.text("equalTo") { conditions.append(.equalTo(Text(text))) }
        if let text = try members.text("contains") { conditions.append(.contains(Text(text))) }
        if let text = try members.text("matches") {
            conditions.append(.matches(try expression(text, in: "\(place), matches")))
        }
        if try members.flag("absent") { conditions.append(.absent) }
        return conditions
    }

    private static func expression(_ text: String, in place: String) throws(CallError) -> RegularExpression {
        do {
            return try RegularExpression(text)
        } catch {
            let shown = JSONValue.string(text).shown
            throw CallError(.badRequest, "\(place): the regular expression \(shown) is refused: \(error)")
        }
    }

    /// In JSON Schema.
    static let schema: JSONValue = [
        "type": "object",
        "additionalProperties": false,
        "properties": [
            "method": ["type": "string", "description": "exact letters, or ANY"],
            "urlPath": ["type": "string", "description": "the path without query and without a sandbox's prefix"],
            "urlPathPattern": [
                "type": "string", "description": "a regular expression for the whole of it",
            ],
            "headers": [
                "type": "object",
                "additionalProperties": [
                    "type": "object",
                    "additionalProperties": false,
                    "properties": [
                        "equalTo": ["type": "string"],
                        "contains": ["type": "string"],
                        "matches": ["type": "string"],
                        "absent": ["type": "boolean"],
                    ],
                ],
            ],
            "dialect": ["type": "string"],
            "appointment": ["type": "string", "description": "the id in the path, of an appointment"],
            "resource": [
                "type": "string",
                "description": "the resource that the path names, Appointment/1001, or any of a type, Slot",
            ],
            "status": ["type": "integer"],
            "rule": ["type": "string", "description": "the id of a rule that was broken"],
        ],
    ]
}
