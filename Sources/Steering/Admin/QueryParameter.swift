import Bytes
import FHIR

/// A parameter that a call takes in its query.
struct QueryParameter: Sendable {
    let name: Text
    /// In JSON Schema.
    let schema: JSONValue
    let summary: String

    init(_ name: Text, _ schema: JSONValue, _ summary: String) {
        self.name = name
        self.schema = schema
        self.summary = summary
    }
}

extension QueryParameter {
    static let mount = QueryParameter(
        "mount",
        ["type": "string", "pattern": "^/[^\\x00-\\x1F\\x7F]*$"],
        "the base path of the mount that is meant, where a dialect is mounted twice"
    )

    /// How many are given at most.
    static func count(upTo maximum: Int, unless standard: Int) -> QueryParameter {
        QueryParameter(
            "count",
            ["type": "integer", "minimum": 1, "maximum": .integer(maximum), "default": .integer(standard)],
            "how many are given at most"
        )
    }
}

extension JSONValue {
    /// Any text that the target of a request may hold: escaped control characters are refused there.
    static let text: JSONValue = ["type": "string", "pattern": "^[^\\x00-\\x1F\\x7F]*$"]
}
