import FHIR

extension Problem {
    /// The problem of an element that should be as it is stored.
    ///
    /// - Parameter hint: why a consumer may have thought otherwise; nil for nothing.
    init(_ rule: Rule, difference: Difference, hint: String? = nil) {
        self.init(
            rule,
            at: .element(difference.path),
            expected: "as stored",
            stored: difference.stored?.shown ?? "no such element",
            found: difference.sent?.shown ?? "no such element",
            hint: hint
        )
    }
}
