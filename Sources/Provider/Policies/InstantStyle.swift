/// How a system writes the instants that are its own; no update bears the time of the version before it.
package enum InstantStyle: Hashable, Sendable {
    /// `2019-07-18T12:28:15Z`
    case utc
    /// `2019-07-18T13:28:15+01:00`: what clocks in the United Kingdom show.
    case london
    /// `2019-07-18T12:28:15.000Z`
    case utcMilliseconds
}
