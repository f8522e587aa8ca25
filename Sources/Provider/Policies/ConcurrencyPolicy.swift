/// Whether a consumer owes `If-Match` where the system does without it; the report tells of who left it out.
package enum VersionNaming: Hashable, Sendable {
    /// The specification says that it shall be sent.
    case owed
    /// The system's own consumers are known to leave it out.
    case advised
    /// The specification does not know it.
    case free
}

/// When a PUT's `If-Match` is asked for.
package enum ConcurrencyPolicy: Hashable, Sendable {
    /// Absent is a refusal (`if-match.required`), stale is one (`if-match.current`).
    case required
    /// Absent is judged on the current version, stale is a refusal.
    case optional
    /// The field has no meaning here, but that `If-Unmodified-Since` beside it has none either.
    case unused
}
