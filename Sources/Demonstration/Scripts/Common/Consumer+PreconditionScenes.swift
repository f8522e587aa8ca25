extension Consumer {
    /// What a consumer gets whose condition does not hold (RFC 9110 §13), in every dialect.
    ///
    /// - Parameter answer: what a change is then answered with.
    func preconditionScenes(_ answer: DocumentedRefusal) -> [Scene] {
        [
            scene(
                "read-unmodified",
                "A read with If-Modified-Since gets no content if nothing has changed since.",
                read().with("If-Modified-Since", "Fri, 18 Jan 2019 12:28:15 GMT"),
                DocumentedOutcome(304).with("ETag", .init(entityTag))
            ),
            refused(
                "if-unmodified-since.unchanged",
                answer,
                "An appointment that has changed since the date in If-Unmodified-Since is not updated.",
                cancel().without("If-Match").with("If-Unmodified-Since", "Tue, 01 Jan 2019 00:00:00 GMT"),
                not: .init(cancel().with("If-Unmodified-Since", "Fri, 18 Jan 2019 12:28:15 GMT"))
            ),
            refused(
                "if-none-match.unmatched",
                answer,
                "If-None-Match: * prevents a change to an existing appointment.",
                cancel().with("If-None-Match", "*"),
                not: .init(cancel().with("If-None-Match", "\"another\""))
            ),
            refused(
                "if-none-match.unmatched",
                as: "if-none-match.unmatched-tag",
                answer,
                "If-None-Match with the current tag prevents a change, too.",
                cancel().with("If-None-Match", .text(entityTag)),
                not: .init(cancel().with("If-None-Match", "\"another\""))
            ),
        ]
    }
}
