extension Rule {
    package static let answerMediaType = Rule("media-type.answer", "The requested format must be a FHIR format.")
    package static let mediaTypeVersion = Rule("media-type.version", "The requested version must be 1.x.")
    package static let bodyMediaType = Rule("media-type.body", "Content-Type must name a FHIR format.")
    package static let contentCodingKnown = Rule(
        "content-coding.known",
        "A body must be compressed with gzip or deflate, or not at all."
    )
    package static let contentCodingKept = Rule(
        "content-coding.kept",
        "A body must be encoded as its Content-Encoding states."
    )
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
