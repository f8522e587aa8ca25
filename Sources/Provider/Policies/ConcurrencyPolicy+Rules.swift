extension Rule {
    package static let ifMatchRequired = Rule("if-match.required", "An update names the version it was made from.")
    /// Also of a read's `If-None-Match`.
    package static let ifMatchReadable = Rule(
        "if-match.readable",
        "If-Match and If-None-Match hold entity tags or *."
    )
    package static let ifMatchCurrent = Rule("if-match.current", "An update is made from the current version.")
}

extension ConcurrencyPolicy {
    /// The rules that a change can break under this policy.
    package var rules: [Rule] {
        switch self {
        case .required: [.ifMatchReadable, .ifMatchRequired, .ifMatchCurrent]
        case .optional: [.ifMatchReadable, .ifMatchCurrent]
        case .unused: []
        }
    }
}
