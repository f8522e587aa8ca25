/// How a dialect amends an appointment that goes on standing.
package struct AmendmentRules: Sendable {
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
    package let past: CancellationRules.PastRule
    package let mayBeAbsent: CancellationRules.AbsentElements

    package init(
        texts: [Text],
        sources: [String],
        past: CancellationRules.PastRule,
        mayBeAbsent: CancellationRules.AbsentElements
    ) {
        self.texts = texts
        self.sources = sources
        self.past = past
        self.mayBeAbsent = mayBeAbsent
    }
}
