extension Primitive {
    /// What a value of this type looks like, for people.
    var wording: String {
        switch self {
        case .boolean: "true or false"
        case .integer: "an integer from -2147483648 to 2147483647 without fraction, exponent or leading zero"
        case .unsignedInt: "an integer from 0 to 2147483647 without fraction, exponent or leading zero"
        case .positiveInt: "an integer from 1 to 2147483647 without fraction, exponent or leading zero"
        case .decimal: "a decimal number"
        case .string, .markdown: "text of 1 to 1048576 characters, not only blanks, that XML can hold too"
        case .code: "a code: no blanks at its ends, single ones inside"
        case .id: "an id: 1 to 64 of A-Z a-z 0-9 - ."
        case .uri, .url: "a URI without blanks"
        case .canonical: "an absolute URI, or # and an id; perhaps with | and a version"
        case .oid: "an OID: urn:oid:2.16.840"
        case .uuid: "a UUID in lower case: urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"
        case .base64Binary: "base64"
        case .instant: "an instant with seconds and offset: 2024-05-01T09:30:00+01:00"
        case .date: "a date that exists: 2024, 2024-05 or 2024-05-01"
        case .dateTime: "a date that exists, or a date and time with seconds and offset: 2024-05-01T09:30:00Z"
        case .time: "a time with seconds: 09:30:00"
        }
    }

    /// What it is in JSON, for people.
    var jsonWording: String {
        switch jsonKind {
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        }
    }
}
