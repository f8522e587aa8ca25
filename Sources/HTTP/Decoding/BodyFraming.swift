import Bytes

/// Where a request's content ends (RFC 9112 §6.3).
enum BodyFraming: Hashable, Sendable {
    case none
    /// So many bytes, 1 or more.
    case length(Int)
    case chunked

    /// What the fields say, refused where another hop could read them differently.
    ///
    /// - Throws: `ProtocolError` 400, 501 for a transfer coding other than chunked, 413 for a length past the limit.
    init(_ fields: Fields, version: ProtocolVersion, limits: MessageLimits) throws(ProtocolError) {
        let hasCoding = fields.contains(.transferEncoding)
        let hasLength = fields.contains(.contentLength)
        guard hasCoding || hasLength else {
            self = .none
            return
        }
        guard !(hasCoding && hasLength) else {
            // RFC 9112 §6.1: both framings at once is how requests are smuggled.
            throw .lengthAndChunks
        }
        if hasCoding {
            try Self.checkCodings(fields.values(of: .transferEncoding), version: version)
            self = .chunked
        } else {
            self = try Self.length(fields.values(of: .contentLength), limits: limits)
        }
    }
}

extension BodyFraming {
    /// Only `chunked`, once and last.
    private static func checkCodings(_ values: [Text], version: ProtocolVersion) throws(ProtocolError) {
        guard version == .http11 else { throw .codingInHTTP10 }
        let value = values.joined(separator: ",")
        var codings: [Text] = []
        for part in value.utf8.split(separator: .comma, omittingEmptySubsequences: false) {
            let bytes = Array(part)
            let coding = bytes.span.extracting(bytes.span.trimmed(bytes.indices))
            guard !coding.isEmpty, coding.isToken(coding.indices) else { throw wrongCoding(value) }
            codings.append(coding.equalsIgnoringCase("chunked") ? "chunked" : Text(utf8: coding) ?? "")
        }
        guard codings != ["chunked"] else { return }
        guard let other = codings.first(where: { $0 != "chunked" }), !codings.dropLast().contains("chunked") else {
            throw wrongCoding(value)
        }
        throw .unknownCoding(found: QuotedBytes.text(other.string))
    }

    private static func wrongCoding(_ value: String) -> ProtocolError {
        .codingNotChunkedAlone(found: QuotedBytes.text(value))
    }

    /// Digits alone, once; a number past 63 bits is too large like any other.
    private static func length(_ values: [Text], limits: MessageLimits) throws(ProtocolError) -> BodyFraming {
        guard values.count == 1, let value = values.first else {
            throw .repeatedLength(count: values.count)
        }
        guard !value.isEmpty, value.utf8.allSatisfy(\.isDigit) else {
            throw .lengthNotDecimal(found: QuotedBytes.text(value.string))
        }
        guard let length = Int(value.string), length <= limits.contentBytes else {
            throw .contentTooLong(found: QuotedBytes.text(value.string), limit: limits.contentBytes)
        }
        return length == 0 ? .none : .length(length)
    }
}
