import Bytes

extension Examination {
    /// txt-1, txt-2: the `div` is well-formed XHTML with only what formats text, and has some content.
    mutating func narrative(_ value: JSONValue) {
        guard case .string(let text) = value else { return wrongKind(value, expected: "a string (xhtml)") }
        guard !text.isEmpty else { return report(.empty, expected: "a div element", found: "\"\"") }
        guard let problem = XHTML.problem(in: text) else { return }
        report(.narrative, expected: problem.expected, found: problem.found, key: problem.key)
    }
}

extension XHTML.Problem {
    /// What is allowed, for people.
    fileprivate var expected: String {
        switch self {
        case .form(let error): "well-formed XHTML: \(error.expected)"
        case .element, .attribute, .hazard: "only what formats text"
        case .empty: "text or an image"
        }
    }

    /// What came, for people.
    fileprivate var found: String {
        switch self {
        case .form(let error): "\(error.found) in line \(error.position.line), column \(error.position.column)"
        case .element(let name): "the element \(inBackticks(name))"
        case .attribute(let name, let element): "the attribute \(inBackticks(name)) of \(inBackticks(element))"
        case .hazard(let hazard, let name, let element):
            "\(hazard.wording) in the attribute \(inBackticks(name)) of \(inBackticks(element))"
        case .empty: "neither"
        }
    }

    /// The standard's constraint; that a text is XHTML at all is the type's own.
    fileprivate var key: String? {
        switch self {
        case .form: nil
        case .element, .attribute, .hazard: "txt-1"
        case .empty: "txt-2"
        }
    }
}

extension XHTML.Hazard {
    fileprivate var wording: String {
        switch self {
        case .script: "script"
        case .data: "data"
        }
    }
}
