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
            throw ProtocolError(
                .badRequest,
                "Transfer-Encoding and Content-Length came both; a request has one of them."
            )
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
    private static func checkCodings(_ values: [String], version: ProtocolVersion) throws(ProtocolError) {
        guard version == .http11 else {
            throw ProtocolError(.badRequest, "HTTP/1.0 has no Transfer-Encoding (RFC 9112 §6.1).")
        }
        let value = values.joined(separator: ",")
        var codings: [String] = []
        for part in value.utf8.split(separator: .comma, omittingEmptySubsequences: false) {
            let bytes = Array(part)
            let coding = bytes.span.extracting(bytes.span.trimmed(bytes.indices))
            guard !coding.isEmpty, coding.isToken(coding.indices) else { throw wrongCoding(value) }
            codings.append(coding.equalsIgnoringCase("chunked") ? "chunked" : String(utf8: coding) ?? "")
        }
        guard codings != ["chunked"] else { return }
        guard let other = codings.first(where: { $0 != "chunked" }), !codings.dropLast().contains("chunked") else {
            throw wrongCoding(value)
        }
        throw ProtocolError(
            .notImplemented,
            "The transfer coding \(QuotedBytes.text(other)) is not known here; only \"chunked\" is."
        )
    }

    private static func wrongCoding(_ value: String) -> ProtocolError {
        ProtocolError(
            .badRequest,
            "Transfer-Encoding is \"chunked\", once and alone; what came is \(QuotedBytes.text(value))."
        )
    }

    /// Digits alone, once; a number past 63 bits is too large like any other.
    private static func length(_ values: [String], limits: MessageLimits) throws(ProtocolError) -> BodyFraming {
        guard values.count == 1, let value = values.first else {
            throw ProtocolError(.badRequest, "The field Content-Length is sent once; it came \(values.count) times.")
        }
        guard !value.isEmpty, value.utf8.allSatisfy(\.isDigit) else {
            throw ProtocolError(
                .badRequest,
                "Content-Length is a number in decimal digits; what came is \(QuotedBytes.text(value))."
            )
        }
        guard let length = Int(value), length <= limits.contentBytes else {
            throw ProtocolError(
                .contentTooLarge,
                "Content-Length is \(QuotedBytes.text(value)); content of up to \(limits.contentBytes) bytes is taken."
            )
        }
        return length == 0 ? .none : .length(length)
    }
}
