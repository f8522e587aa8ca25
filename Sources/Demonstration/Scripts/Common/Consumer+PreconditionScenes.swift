extension Consumer {
    /// What a consumer gets whose condition does not hold (RFC 9110 §13), in every dialect.
    ///
    /// - Parameter answer: what a change is then answered with.
    func preconditionScenes(_ answer: DocumentedRefusal) -> [Scene] {
        [
            scene(
                "read-unmodified",
                "A consumer that knows no tag gets no content where nothing has changed since its date.",
                read().with("If-Modified-Since", "Fri, 18 Jan 2019 12:28:15 GMT"),
                DocumentedOutcome(304).with("ETag", .init(entityTag))
            ),
            refused(
                "if-unmodified-since.unchanged",
                answer,
                "What has changed since the date of If-Unmodified-Since is left as it is.",
                cancel().without("If-Match").with("If-Unmodified-Since", "Tue, 01 Jan 2019 00:00:00 GMT"),
                not: .init(cancel().with("If-Unmodified-Since", "Fri, 18 Jan 2019 12:28:15 GMT"))
            ),
            refused(
                "if-none-match.unmatched",
                answer,
                "What is there already is not changed under If-None-Match: *.",
                cancel().with("If-None-Match", "*"),
                not: .init(cancel().with("If-None-Match", "\"another\""))
            ),
            refused(
                "if-none-match.unmatched",
                as: "if-none-match.unmatched-tag",
                answer,
                "Nor is it under If-None-Match with its own tag.",
                cancel().with("If-None-Match", .text(entityTag)),
                not: .init(cancel().with("If-None-Match", "\"another\""))
            ),
        ]
    }
}
