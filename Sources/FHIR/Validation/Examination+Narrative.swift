extension Examination {
    /// txt-1, txt-2: the `div` is well-formed XHTML with only what formats text, and has some content.
    mutating func narrative(_ value: JSONValue) {
        guard case .string(let text) = value else { return wrongKind(value, expected: "a string (xhtml)") }
        guard !text.isEmpty else { return report(.empty, expected: "a div element", found: "\"\"") }
        guard let problem = XHTML.problem(in: text) else { return }
        report(.narrative, expected: problem.wording, found: problem.reason, key: problem.key)
    }
}

extension XHTML.Problem {
    /// What is allowed, for people.
    fileprivate var wording: String {
        switch kind {
        case .form: "a div element of well-formed XHTML"
        case .forbidden: "only what formats text"
        case .empty: "a narrative that says something"
        }
    }

    /// The standard's constraint; that a text is XHTML at all is the type's own.
    fileprivate var key: String? {
        switch kind {
        case .form: nil
        case .forbidden: "txt-1"
        case .empty: "txt-2"
        }
    }
}
