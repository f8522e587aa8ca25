/// A primitive type of the standard; `xhtml` is not among them, since it has no value.
package enum Primitive: String, Hashable, Sendable, CaseIterable {
    case boolean, integer, unsignedInt, positiveInt, decimal
    case string, markdown, code, id
    case uri, url, canonical, oid, uuid
    case base64Binary
    case instant, date, dateTime, time
}

extension Primitive {
    /// What a value of this type is in JSON.
    package enum JSONKind: Hashable, Sendable {
        case boolean, number, string
    }

    package var jsonKind: JSONKind {
        switch self {
        case .boolean: .boolean
        case .integer, .unsignedInt, .positiveInt, .decimal: .number
        case .string, .markdown, .code, .id, .uri, .url, .canonical, .oid, .uuid, .base64Binary: .string
        case .instant, .date, .dateTime, .time: .string
        }
    }

    /// Whether blanks at the ends can be part of a value; where they cannot, a reader of XML trims them.
    package var keepsBlanks: Bool {
        self == .string || self == .markdown || self == .base64Binary
    }
}
