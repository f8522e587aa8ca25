package import Bytes
import FHIR
package import HTTP
import Provider

extension RequestPattern {
    /// The members a pattern may have.
    static let names: [Text] = requestNames + ["status", "rule"]
    /// Those that can be told before a request is answered.
    static let requestNames: [Text] = [
        "method", "urlPath", "urlPathPattern", "headers", "dialect", "appointment", "resource",
    ]

    /// Reads a body that is `{"pattern": {…}}`, or a pattern itself.
    ///
    /// - Throws: `CallError` 400: as the other.
    init(body: MemberReader) throws(CallError) {
        guard let pattern = try body.members("pattern", allowing: Self.names) else {
            try self.init(body)
            return
        }
        if let other = Self.names.first(where: { body[$0] != nil }) {
            throw CallError(.badRequest, "the body: \(other) must be a member of pattern, not stand beside it")
        }
        try self.init(pattern)
    }

    /// - Throws: `CallError` 400: a member has the wrong kind or a value that nothing can match, a matcher is unknown, or a
    ///   regular expression is none.
    init(_ members: MemberReader) throws(CallError) {
        method = try Self.method(members)
        urlPath = try members.text("urlPath")
        urlPathPattern = try members.text("urlPathPattern").map { (text) throws(CallError) in
            try Self.expression(text, in: "urlPathPattern")
        }
        dialect = try members.text("dialect")
        appointment = try members.text("appointment")
        resource = try members.text("resource")
        status = try members.integer("status", in: 100...599)
        rule = try members.text("rule")
        headers = try Self.headers(members["headers"])
        guard stateCount <= RegularExpression.stateLimit else {
            throw CallError(
                .badRequest,
                "one pattern may have \(RegularExpression.stateLimit) states; this one's regular expressions and other "
                    + "conditions have \(stateCount) together"
            )
        }
    }

    private static func method(_ members: MemberReader) throws(CallError) -> Method? {
        guard let text = try members.text("method") else { return nil }
        guard !text.equalsIgnoringCase("ANY") else { return nil }
        guard let method = Method(ignoringCase: text) else {
            throw members.wrong("method", "a method of HTTP, or ANY", .string(text))
        }
        return method
    }

    private static func headers(_ value: JSONValue?) throws(CallError) -> [HeaderMatcher] {
        guard let value else { return [] }
        guard let object = value.object else {
            throw CallError(.badRequest, "headers must be an object of field names with matchers")
        }
        var matchers: [HeaderMatcher] = []
        for member in object.members {
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
            conditions.append(.matches(try expression(text, in: "\(place), matches")))
        }
        if try members.flag("absent") { conditions.append(.absent) }
        return conditions
    }

    private static func expression(_ text: Text, in place: String) throws(CallError) -> RegularExpression {
        do {
            return try RegularExpression(text.string)
        } catch {
            let shown = JSONValue.string(text).shown
            throw CallError(.badRequest, "\(place): the regular expression \(shown) is refused: \(error)")
        }
    }

    /// Of a body that is a pattern, or has one, in JSON Schema.
    static let bodySchema: JSONValue = [
        "oneOf": [
            [
                "type": "object",
                "required": ["pattern"],
                "additionalProperties": false,
                "properties": ["pattern": schema],
            ],
            schema,
        ]
    ]

    /// In JSON Schema.
    static let schema = schema(of: names)
    /// Of a pattern for requests that are not answered yet.
    static let requestSchema = schema(of: requestNames)

    private static func schema(of names: [Text]) -> JSONValue {
        let members = properties.members.filter { names.contains($0.name) }
        return ["type": "object", "additionalProperties": false, "properties": .object(JSONObject(members))]
    }

    private static let properties: JSONObject = [
        "method": ["type": "string", "description": "a method of HTTP, or ANY, in upper or lower case"],
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
        "status": ["type": "integer", "minimum": 100, "maximum": 599],
        "rule": ["type": "string", "description": "the id of a rule that was broken"],
    ]
}

extension Method {
    /// The method that HTTP knows by this name; nil if there is none.
    package init?(ignoringCase name: Text) {
        let upperCase = name.utf8.map { $0 &- UInt8(ascii: "a") < 26 ? $0 & 0xDF : $0 }
        self.init(token: String(decoding: upperCase, as: UTF8.self))
        if case .unknown = self { return nil }
    }
}
