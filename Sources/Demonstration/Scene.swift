/// One outcome that is documented: what a consumer sends, and what must come of it.
struct Scene: Sendable {
    /// What is shown, in a sentence that can be read aloud.
    let sentence: String
    /// What happens first; each of these must succeed.
    var before: [SceneRequest] = []
    let request: SceneRequest
    let expected: DocumentedOutcome
}

/// What must come of a request.
struct DocumentedOutcome: Sendable {
    let status: Int
    /// Fields of the answer, letter for letter; `{origin}` stands for the stub's URL.
    var fields: [Field] = []
    /// What the content holds somewhere, letter for letter.
    var content: [String] = []
    /// The issue that must be among those of the OperationOutcome; nil where none is expected.
    var issue: Issue?
    /// The id of the rule that is broken; nil where none is.
    var rule: String?
    /// What is other in the stored appointment afterwards; empty for nothing.
    var changes: [String] = []

    struct Field: Sendable {
        let name: String
        let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What a system's documents say of an issue.
    struct Issue: Hashable, Sendable {
        /// Of FHIR's IssueType.
        let code: String
        /// The system's own code; nil where it has none.
        let coding: String?
    }
}

/// What breaking a rule is documented to answer.
struct DocumentedRefusal: Sendable {
    let status: Int
    let issue: String
    let coding: String?

    init(_ status: Int, _ issue: String, _ coding: String? = nil) {
        self.status = status
        self.issue = issue
        self.coding = coding
    }
}

extension [String] {
    /// What every new version changes of itself.
    static func newVersion(_ new: String, after old: String, stamped: String, before: String) -> [String] {
        ["meta.versionId from \"\(old)\" to \"\(new)\"", "meta.lastUpdated from \"\(before)\" to \"\(stamped)\""]
    }
}

extension Scene {
    /// A refusal, after which the appointment is as it was.
    ///
    /// - Parameter rule: its id.
    static func refused(
        _ rule: String,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ request: SceneRequest,
        before: [SceneRequest] = [],
        fields: [DocumentedOutcome.Field] = []
    ) -> Scene {
        let issue = DocumentedOutcome.Issue(code: answer.issue, coding: answer.coding)
        let expected = DocumentedOutcome(status: answer.status, fields: fields, issue: issue, rule: rule)
        return Scene(sentence: sentence, before: before, request: request, expected: expected)
    }
}
