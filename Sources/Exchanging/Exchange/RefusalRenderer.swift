package import Provider
package import HTTP

/// Writes refusals as a dialect's OperationOutcomes.
package struct RefusalRenderer {
    package let dialect: Dialect
    package let format: ContentFormat
    package let identifiers: RequestIdentifiers

    package init(dialect: Dialect, format: ContentFormat, identifiers: RequestIdentifiers) {
        self.dialect = dialect
        self.format = format
        self.identifiers = identifiers
    }

    /// - Parameter answer: what is answered whatever was broken; nil for what the rule book says.
    package func response(to refusal: Refusal, answering answer: RuleAnswer? = nil) -> Response {
        let outcome = dialect.outcome(of: refusal, answering: answer, identifier: identifiers.nextText)
        var fields = Fields()
        let content = try? format.write(outcome.resource)
        // Text that XML cannot hold leaves the status to speak for itself.
        if content != nil { fields.append(.contentType, format.contentType) }
        let status = Status(outcome.status)
        // RFC 9110 §15.5.2: 401 says what would be accepted.
        if status == .unauthorized { fields.append(.wwwAuthenticate, "Bearer") }
        return Response(status: status, fields: fields, content: content ?? [])
    }
}

extension Refusal {
    /// The refusal of bytes that are no request that can be served.
    package init(_ error: ProtocolError) {
        let expected = error == .noMemory ? "room for the rest of the body" : "a request in HTTP/1.1"
        let sentence = String(error.reason.dropLast(error.reason.hasSuffix(".") ? 1 : 0))
        self.init(
            Self.rule(for: error.status),
            at: .target,
            expected: expected,
            found: error.reason,
            sentence: sentence
        )
    }

    private static func rule(for status: Status) -> Rule {
        switch status {
        case .requestTimeout: .messageInTime
        case .contentTooLarge: .messageSize
        case .uriTooLong: .messageTargetSize
        case .expectationFailed: .messageExpectation
        case .requestHeaderFieldsTooLarge: .messageHeadSize
        case .notImplemented: .messageMethodKnown
        case .httpVersionNotSupported: .messageVersion
        case .internalServerError: .serverSound
        case .serviceUnavailable: .serverMemory
        default: .messageWellFormed
        }
    }
}
