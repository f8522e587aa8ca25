extension Rule {
    package static let answerMediaType = Rule("media-type.answer", "The answer is asked for in a format of FHIR.")
    package static let mediaTypeVersion = Rule("media-type.version", "The version asked for is one of 1.x.")
    package static let bodyMediaType = Rule("media-type.body", "A body says its format, one of FHIR.")
    package static let contentCodingKnown = Rule(
        "content-coding.known",
        "A body is compressed by gzip, by deflate, or not at all."
    )
    package static let contentCodingKept = Rule("content-coding.kept", "A body is what its Content-Encoding says.")
}

extension MediaTypePolicy {
    /// The rules that a request can break under this policy.
    ///
    /// - Parameter hasBody: whether there are requests with a body.
    package func rules(hasBody: Bool) -> [Rule] {
        [.answerMediaType] + (hasBody ? [.bodyMediaType, .contentCodingKnown, .contentCodingKept] : [])
            + (majorVersion == nil ? [] : [.mediaTypeVersion])
    }
}
