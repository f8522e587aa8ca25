/// What must come of a request.
package struct DocumentedOutcome: Sendable {
    package let status: Int
    /// Fields of the answer.
    package var fields: [Field] = []
    /// What the content holds somewhere, letter for letter.
    package var content: [String] = []
    /// The issue that must be among those of the OperationOutcome; nil where no OperationOutcome is expected.
    package var issue: Issue?
    /// The id of the rule that is broken; nil where none is.
    package var rule: String?
    /// What is other in the stored appointment afterwards; empty for nothing.
    package var changes: [String] = []

    package init(_ status: Int) {
        self.status = status
    }

    package struct Field: Sendable {
        package let name: String
        /// Letter for letter, but that `{origin}` at its start stands for the stub's URL; nil for a field that is absent.
        package let value: String?

        package init(_ name: String, _ value: String?) {
            self.name = name
            self.value = value
        }
    }

    /// An issue of severity error.
    package struct Issue: Hashable, Sendable {
        /// Of FHIR's IssueType.
        package let code: String
        /// Nil where the system has no codes of its own.
        package let coding: SystemCode?

        package init(_ code: String, _ coding: SystemCode? = nil) {
            self.code = code
            self.coding = coding
        }
    }
}

extension DocumentedOutcome {
    /// With this field, letter for letter but for `{origin}` at its start.
    func with(_ name: String, _ value: String) -> DocumentedOutcome {
        with([Field(name, value)])
    }

    func with(_ fields: [Field]) -> DocumentedOutcome {
        var outcome = self
        outcome.fields += fields
        return outcome
    }

    func without(_ name: String) -> DocumentedOutcome {
        with([Field(name, nil)])
    }

    func with(content: String...) -> DocumentedOutcome {
        var outcome = self
        outcome.content += content
        return outcome
    }

    func breaking(_ rule: String, _ issue: Issue? = nil) -> DocumentedOutcome {
        var outcome = self
        outcome.rule = rule
        outcome.issue = issue
        return outcome
    }

    func changing(_ changes: [String]) -> DocumentedOutcome {
        var outcome = self
        outcome.changes = changes
        return outcome
    }
}

extension [String] {
    /// What every new version changes of itself.
    static func newVersion(_ new: String, after old: String, stamped: String, before: String) -> [String] {
        ["meta.versionId from \"\(old)\" to \"\(new)\"", "meta.lastUpdated from \"\(before)\" to \"\(stamped)\""]
    }
}

/// What breaking a rule is documented to answer.
package struct DocumentedRefusal: Hashable, Sendable {
    package let status: Int
    /// Of FHIR's IssueType.
    package let issue: String
    /// The system's own code; nil where it has none.
    package let code: String?

    init(_ status: Int, _ issue: String, _ code: String? = nil) {
        self.status = status
        self.issue = issue
        self.code = code
    }
}
