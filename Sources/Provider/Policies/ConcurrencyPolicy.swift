/// When a PUT's `If-Match` is asked for.
package enum ConcurrencyPolicy: Hashable, Sendable {
    /// Absent is a refusal (`if-match.required`), stale is one (`if-match.current`).
    case required
    /// Absent is judged on the current version, stale is a refusal.
    case optional
    /// The field has no meaning here.
    case unused
}

/// When a tag of `If-Match` names the current version, whose own tag is weak.
package enum EntityTagPolicy: Hashable, Sendable {
    /// As FHIR's servers have it: `W/"3"` does, `"3"` does not.
    case asSent
    /// `W/"3"` and `"3"` both do.
    case byValue
}
