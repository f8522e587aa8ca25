/// A sentence of a specification that the stub can enforce, under the name that all dialects share.
///
/// Each is declared beside the policy or the check that it belongs to. Checks raise rules and never statuses: what
/// breaking one answers stands in the dialect's `RuleBook`, and the id that people see begins with the dialect's name:
/// `systmone.if-match.current`.
package struct Rule: Sendable {
    /// Unique among all rules: `if-match.current`.
    package let name: String
    /// The rule in our words; a dialect whose system has it otherwise says so in its book.
    package let sentence: String

    package init(_ name: String, _ sentence: String) {
        self.name = name
        self.sentence = sentence
    }
}

extension Rule: Hashable {
    package static func == (one: Rule, other: Rule) -> Bool {
        one.name == other.name
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(name)
    }
}

extension Rule: CustomStringConvertible {
    package var description: String { name }
}
