/// What a read asks of an appointment beyond its being there.
package enum ReadingPolicy: Hashable, Sendable {
    case any
    /// An appointment that has begun is no longer given out (`appointment.not-past`).
    case futureOnly
}
