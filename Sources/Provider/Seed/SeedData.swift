package import FHIR

/// The resources a stub starts with, ready to be served, and the moment at which they make sense.
package struct SeedData: Sendable {
    /// `seed.json`'s `referenceTime`, moved with the resources if they were.
    package let referenceTime: Instant

    /// By dialect name.
    package let resources: [String: SeedResources]
}

/// What is wrong with seed data; every fault that was found, at least one.
package struct SeedProblems: Error, Sendable {
    package let faults: [SeedProblem]
}

/// One fault of one file.
package struct SeedProblem: Hashable, Sendable, CustomStringConvertible {
    package let file: String
    /// Nil where the file as a whole is at fault.
    package let position: TextPosition?
    /// The element or part at fault, and what was expected and found.
    package let reason: String
    /// The id of the rule that was broken, where it is one: `core.definition.codes`.
    package let rule: String?

    package init(file: String, position: TextPosition? = nil, reason: String, rule: String? = nil) {
        self.file = file
        self.position = position
        self.reason = reason
        self.rule = rule
    }

    /// Whether its position comes first; none is the file as a whole, and comes before all.
    static func standsBefore(_ first: SeedProblem, _ second: SeedProblem) -> Bool {
        let (first, second) = (first.position, second.position)
        return (first?.line ?? 0, first?.column ?? 0) < (second?.line ?? 0, second?.column ?? 0)
    }

    package var description: String {
        let place = position.map { ":\($0.line):\($0.column)" } ?? ""
        let suffix = rule.map { " [\($0)]" } ?? ""
        return "\(file)\(place): \(reason)\(suffix)"
    }
}
