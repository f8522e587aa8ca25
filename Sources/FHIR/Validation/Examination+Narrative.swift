extension Examination {
    /// txt-1, txt-2: the `div` is well-formed XHTML with only what formats text, and has some content.
    mutating func narrative(_ value: JSONValue) {
        guard case .string(let text) = value else { return wrongKind(value, expected: "a string (xhtml)") }
        guard !text.isEmpty else { return report(.empty, expected: "a div element", found: "\"\"") }
        if let fault = Narrative.fault(in: text) {
            report(.narrative, expected: fault.expected, found: fault.found.quoted, key: fault.key)
        }
    }
}
