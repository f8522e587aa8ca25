/// How a dialect amends an appointment that goes on standing.
package struct AmendmentPolicy: Sendable {
    /// An element that may change.
    package struct Text: Sendable {
        package let name: String
        /// Characters that a consumer may write.
        package let maximumLength: Int

        package init(_ name: String, maximumLength: Int) {
            self.name = name
            self.maximumLength = maximumLength
        }
    }

    package let texts: [Text]
    /// The stored statuses that can be amended (`amend.from`).
    package let sources: [String]
    package let past: CancellationPolicy.PastPolicy
    package let mayBeAbsent: CancellationPolicy.AbsentElements

    package init(
        texts: [Text],
        sources: [String],
        past: CancellationPolicy.PastPolicy,
        mayBeAbsent: CancellationPolicy.AbsentElements
    ) {
        self.texts = texts
        self.sources = sources
        self.past = past
        self.mayBeAbsent = mayBeAbsent
    }
}
