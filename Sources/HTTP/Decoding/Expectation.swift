import Bytes

/// The field Expect (RFC 9110 §10.1.1).
enum Expectation: Hashable, Sendable {
    case none
    /// The client waits for `100 Continue` before it sends its content.
    case continueLine

    /// What is expected; in HTTP/1.0 `100-continue` is as good as absent.
    ///
    /// - Throws: `ProtocolError` 417 for any other expectation.
    init(_ fields: Fields, version: ProtocolVersion) throws(ProtocolError) {
        guard fields.contains(.expect) else {
            self = .none
            return
        }
        for value in fields.values(of: .expect) {
            for member in value.utf8.split(separator: .comma) {
                let bytes = Array(member)
                let name = bytes.span.extracting(bytes.span.trimmed(bytes.indices))
                guard name.isEmpty || name.equalsIgnoringCase("100-continue") else {
                    throw .unknownExpectation(found: QuotedBytes.text(name))
                }
            }
        }
        self = version == .http11 && fields.hasToken("100-continue", in: .expect) ? .continueLine : .none
    }
}
