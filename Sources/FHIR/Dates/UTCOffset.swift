import Bytes

/// How far a local clock is ahead of UTC.
package struct UTCOffset: Hashable, Sendable {
    /// From -840 to 840: no clock is further off than 14 hours.
    package let minutes: Int

    /// Nil beyond 14 hours.
    package init?(minutes: Int) {
        guard (-840...840).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    private init(hours: Int) {
        minutes = hours * 60
    }

    package static let zero = UTCOffset(hours: 0)
    package static let oneHour = UTCOffset(hours: 1)
}

extension UTCOffset: CustomStringConvertible {
    /// `+hh:mm` or `-hh:mm`, never `Z`.
    package var description: String {
        let size = abs(minutes)
        return "\(minutes < 0 ? "-" : "+")\((size / 60).padded(to: 2)):\((size % 60).padded(to: 2))"
    }
}
