package import Bytes

/// What a change is answered with that was carried out.
package enum ChangeAnswer: Hashable, Sendable {
    /// The resource as it is now.
    case resource
    /// An OperationOutcome that says so.
    case outcome(Success)

    package struct Success: Hashable, Sendable {
        package let coding: OutcomeCoding
        /// For people.
        package let diagnostics: String

        package init(_ coding: OutcomeCoding, _ diagnostics: String) {
            self.coding = coding
            self.diagnostics = diagnostics
        }
    }
}

/// How a resource is replaced by another state of it that a consumer sends.
package struct ReplacementPolicy: Sendable {
    package let resourceType: Text
    /// Elements that must mean what is stored (`replace.kept`).
    package let kept: [Text]
    package let answer: ChangeAnswer

    package init(of resourceType: Text, keeping kept: [Text], answer: ChangeAnswer = .resource) {
        self.resourceType = resourceType
        self.kept = kept
        self.answer = answer
    }
}

extension Rule {
    package static let replaceKept = Rule(
        "replace.kept",
        "A replacement must not change whom and what the resource is about."
    )
}
