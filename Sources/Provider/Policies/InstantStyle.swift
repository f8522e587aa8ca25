/// How a system writes the instants that are its own.
package enum InstantStyle: Hashable, Sendable {
    /// `2019-07-18T12:28:15Z`
    case utc
    /// `2019-07-18T13:28:15+01:00`: what clocks in the United Kingdom show.
    case london
    /// `2019-07-18T12:28:15.000Z`, and each update a millisecond later than the one before at the least.
    case utcMilliseconds
}
