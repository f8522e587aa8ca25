import FHIR

extension Problem {
    /// The problem of an element that should be as it is stored.
    init(_ rule: Rule, difference: Difference) {
        self.init(
            rule,
            at: .element(difference.path),
            expected: "as stored",
            stored: difference.stored?.shown ?? "no such element",
            found: difference.sent?.shown ?? "no such element"
        )
    }
}
