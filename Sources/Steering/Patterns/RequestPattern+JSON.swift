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
            throw CallError(.badRequest, "the body: \(other) must be a member of pattern, not beside it")
        }
        try self.init(pattern)
    }

    /// - Throws: `CallError` 400: a member has the wrong kind or a value that nothing can match, a matcher is unknown, or a
    ///   regular expression is none.
    init(_ members: MemberReader) throws(CallError) {
        method = try Self.method(members)
        urlPath = try Self.path(members)
        urlPathPattern = try Self.pathPattern(members)
        dialect = try Self.dialect(members)
        appointment = try Self.appointment(members)
        resource = try Self.resource(members)
        status = try members.integer("status", in: 100...599)
        rule = try Self.rule(members)
        headers = try Self.headers(members["headers"])
        try checkAgreement(members)
        guard stateCount <= RegularExpression.stateLimit else {
            throw CallError(
                .badRequest,
                "a pattern may have at most \(RegularExpression.stateLimit) states; this one's regular expressions and "
                    + "other conditions have \(stateCount) together"
            )
        }
    }

    /// Of a body that is a pattern, or has one, in JSON Schema.
    static let bodySchema: JSONValue = [
        "oneOf": [
            [
                "type": "object",
                "required": ["pattern"],
                "additionalProperties": false,
                "properties": ["pattern": reference],
            ],
            reference,
        ]
    ]

    /// To the schema of a pattern, and to that of one for requests that are not answered yet.
    static let reference: JSONValue = ["$ref": "#/components/schemas/Pattern"]
    static let requestReference: JSONValue = ["$ref": "#/components/schemas/RequestPattern"]

    /// In JSON Schema.
    static let schema = schema(of: names)
    /// Of a pattern for requests that are not answered yet.
    static let requestSchema = schema(of: requestNames)

    private static func schema(of names: [Text]) -> JSONValue {
        let members = properties.members.filter { names.contains($0.name) }
        return ["type": "object", "additionalProperties": false, "properties": .object(JSONObject(members))]
    }

    private static let properties: JSONObject = [
        "method": [
            "type": "string",
            "pattern": .string(
                "^([Aa][Nn][Yy]|[Gg][Ee][Tt]|[Hh][Ee][Aa][Dd]|[Pp][Oo][Ss][Tt]|[Pp][Uu][Tt]|[Dd][Ee][Ll][Ee][Tt][Ee]|"
                    + "[Cc][Oo][Nn][Nn][Ee][Cc][Tt]|[Oo][Pp][Tt][Ii][Oo][Nn][Ss]|[Tt][Rr][Aa][Cc][Ee]|[Pp][Aa][Tt][Cc][Hh])$"
            ),
            "description": "an HTTP method or ANY, in upper or lower case",
        ],
        "urlPath": [
            "type": "string", "pattern": "^/", "description": "the path without query and without a sandbox's prefix",
        ],
        "urlPathPattern": [
            "type": "string", "description": "a regular expression for all of it",
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
