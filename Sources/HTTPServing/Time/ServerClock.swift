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

    var now: Deadline { Deadline(nanoseconds: monotonicNanoseconds()) }
}

private func systemTime(_ clock: clockid_t) -> timespec {
    var time = timespec()
    _ = unsafe clock_gettime(clock, &time)
    return time
}
