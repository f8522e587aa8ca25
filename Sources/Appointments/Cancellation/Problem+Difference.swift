import FHIR

extension Problem {
    /// The problem of an element that should be as it is stored.
    init(_ rule: Rule, difference: Difference) {
        self.init(
            rule,
            at: .element(difference.path),
            expected: difference.stored.map { "as stored, \($0.shown)" } ?? "no such element, as stored",
            found: difference.sent?.shown ?? "no such element"
        )
    }
}
