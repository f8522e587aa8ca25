extension Rule {
    package static let ifMatchRequired = Rule("if-match.required", "An update must name the version it is based on.")
    /// Also of `If-None-Match`.
    package static let ifMatchReadable = Rule(
        "if-match.readable",
        "If-Match and If-None-Match must contain entity tags or *."
    )
    package static let ifMatchCurrent = Rule("if-match.current", "An update must be based on the current version.")
    /// A date of the version that is changed, for who knows no tag (RFC 9110 §13.1.4).
    package static let ifUnmodifiedSinceUnchanged = Rule(
        "if-unmodified-since.unchanged",
        "The resource must not have changed since the date in If-Unmodified-Since."
    )
    package static let ifNoneMatchUnmatched = Rule(
        "if-none-match.unmatched",
        "If-None-Match must not match the resource that a change is sent to."
    )
}

extension ConcurrencyPolicy {
    /// The rules that a change can break under this policy.
    package var rules: [Rule] {
        let others: [Rule] = [.ifUnmodifiedSinceUnchanged] + Self.rulesWithoutVersion
        return switch self {
        case .required: [.ifMatchRequired, .ifMatchCurrent] + others
        case .optional: [.ifMatchCurrent] + others
        case .unused: others
        }
    }

    /// The rules that a request which names no version, since it makes one, can break under any policy.
    package static let rulesWithoutVersion: [Rule] = [.ifMatchReadable, .ifNoneMatchUnmatched]
}
