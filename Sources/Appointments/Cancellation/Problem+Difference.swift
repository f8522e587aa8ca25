import FHIR

extension Problem {
    /// The problem of an element that should be as it is stored.
    init(_ rule: Rule, difference: Difference) {
        self.init(
            rule,
            at: .element(difference.path),
            expected: difference.stored == nil ? "no such element, as stored" : "it as stored",
            stored: difference.stored?.shown,
            found: difference.sent?.shown ?? "no such element"
        )
    }
}
