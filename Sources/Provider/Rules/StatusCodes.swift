/// The codes that a system gives a refusal by its HTTP status, unless its book has others for the rule.
package struct StatusCodes: Sendable {
    package struct Codes: Hashable, Sendable {
        package let coding: OutcomeCoding
        /// `issue.code`; nil where the one that is usual for the rule goes with the coding.
        package let issue: IssueCode?

        package init(_ coding: OutcomeCoding, issue: IssueCode? = nil) {
            self.coding = coding
            self.issue = issue
        }
    }

    private let listed: [Int: Codes?]
    private let others: Codes?

    /// - Parameters:
    ///   - listed: nil for a status that has no codes though others have.
    ///   - others: the codes of a status that is not listed; nil where it has none.
    package init(_ listed: [Int: Codes?], others: Codes?) {
        self.listed = listed
        self.others = others
    }

    /// No codes beside FHIR's own.
    package static let none = StatusCodes([:], others: nil)

    package subscript(status: Int) -> Codes? {
        if let codes = listed[status] { return codes }
        return others
    }
}
