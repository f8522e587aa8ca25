package import Bytes
import HTTP
package import Provider

/// Why the content of a request is not to be had without its content coding (RFC 9110 §8.4).
package enum ContentCodingFault: Error, Hashable, Sendable {
    /// The field names a coding that is not undone, or more than one.
    case unknown(Text)
    /// The content is not what the field says.
    case mismatch(coding: Text, found: String)
    /// Without its coding it is longer than a content may be.
    case tooLong(limit: Int)
    case noMemory

    /// What is undone, as Accept-Encoding lists it.
    package static let known = "gzip, deflate, identity"
}

extension Refusal {
    package init(_ fault: ContentCodingFault) {
        switch fault {
        case .unknown(let text):
            self.init(
                .contentCodingKnown,
                at: .field(FieldName.contentEncoding.spelling),
                expected: "one of \(ContentCodingFault.known)",
                found: text.string
            )
        case .mismatch(let coding, let found):
            let expected = "what Content-Encoding says, \(coding)"
            self.init(.contentCodingKept, at: .body, expected: expected, found: found)
        case .tooLong(let limit):
            let expected = "at most \(limit) bytes without the content coding"
            self.init(.messageSize, at: .body, expected: expected, found: "more")
        case .noMemory:
            self.init(ProtocolError.noMemory)
        }
    }
}
