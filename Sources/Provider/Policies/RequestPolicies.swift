package import Bytes

/// Whether a message may come twice.
package enum RepeatPolicy: Hashable, Sendable {
    case accepted
    /// A message whose X-Request-Id and X-Correlation-Id are those of one that was carried out (`message.new`).
    case refused
}

/// What becomes of query parameters that the dialect does not know (`query.understood`).
package enum QueryPolicy: Hashable, Sendable {
    case ignoresUnknown
    /// These, and those of the interactions of the path; what is about the mount as a whole takes any.
    case only([Text])
}
