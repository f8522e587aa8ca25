package import Bytes

/// How a dialect amends an appointment that goes on standing.
package struct AmendmentPolicy: Sendable {
    /// An element that may change.
    package struct Element: Sendable {
        package let name: Text
        /// Characters that a consumer may write.
        package let maximumLength: Int

        package init(_ name: Text, maximumLength: Int) {
            self.name = name
            self.maximumLength = maximumLength
        }
    }

    package let texts: [Element]
    /// The stored statuses that can be amended (`amend.from`).
    package let sources: [Text]
    package let past: CancellationPolicy.PastPolicy
    package let mayBeAbsent: CancellationPolicy.AbsentElements

    package init(
        texts: [Element],
        sources: [Text],
        past: CancellationPolicy.PastPolicy,
        mayBeAbsent: CancellationPolicy.AbsentElements
    ) {
        self.texts = texts
        self.sources = sources
        self.past = past
        self.mayBeAbsent = mayBeAbsent
    }
}
