import Glibc

/// The time as the server is told it: one clock for deadlines, one for the `Date` field.
package struct ServerClock: Sendable {
    /// Nanoseconds since any fixed moment, never going back.
    package let monotonicNanoseconds: @Sendable () -> Int64

    /// Seconds since 1970 in UTC.
    package let unixSeconds: @Sendable () -> Int64

    package init(
        monotonicNanoseconds: @escaping @Sendable () -> Int64,
        unixSeconds: @escaping @Sendable () -> Int64
    ) {
        self.monotonicNanoseconds = monotonicNanoseconds
        self.unixSeconds = unixSeconds
    }

    /// The clocks of the system.
    package static var system: ServerClock {
        ServerClock(
            monotonicNanoseconds: {
                let time = systemTime(CLOCK_MONOTONIC)
                return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
            },
            unixSeconds: { Int64(systemTime(CLOCK_REALTIME).tv_sec) }
        )
    }

    var now: Instant { Instant(nanoseconds: monotonicNanoseconds()) }
}

/// A moment of the monotonic clock.
struct Instant: Comparable {
    let nanoseconds: Int64

    static let never = Instant(nanoseconds: .max)

    static func < (left: Instant, right: Instant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// The moment so many nanoseconds later; past the end of time it is `never`.
    func advanced(by nanoseconds: Int64) -> Instant {
        let (sum, isTooLate) = self.nanoseconds.addingReportingOverflow(nanoseconds)
        return isTooLate ? .never : Instant(nanoseconds: sum)
    }

    /// Milliseconds from `now`, rounded up; 0 for what has passed.
    func milliseconds(after now: Instant) -> Int32 {
        guard self > now else { return 0 }
        let rest = nanoseconds.subtractingReportingOverflow(now.nanoseconds).partialValue
        return Int32(clamping: rest / 1_000_000 + (rest % 1_000_000 == 0 ? 0 : 1))
    }
}

extension Duration {
    /// Whole nanoseconds, 0 or more; what is longer than 292 years is the longest.
    var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        let (product, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, isStillTooLong) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return isTooLong || isStillTooLong ? .max : sum
    }
}
