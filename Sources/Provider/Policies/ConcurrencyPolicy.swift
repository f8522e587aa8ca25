/// When a PUT's `If-Match` is asked for.
package enum ConcurrencyPolicy: Hashable, Sendable {
    /// Absent is a refusal (`if-match.required`), stale is one (`if-match.current`).
    case required
    /// Absent is judged on the current version, stale is a refusal.
    case optional
    /// The field has no meaning here, but that `If-Unmodified-Since` beside it has none either.
    case unused
}
