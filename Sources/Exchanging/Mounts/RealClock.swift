/// Real time as the stub is told it.
package struct RealClock: Sendable {
    /// Seconds since 1970 in UTC.
    package let unixSeconds: @Sendable () -> Int
    /// Nanoseconds since any fixed moment, never going back.
    package let monotonicNanoseconds: @Sendable () -> Int64

    package init(
        unixSeconds: @escaping @Sendable () -> Int,
        monotonicNanoseconds: @escaping @Sendable () -> Int64
    ) {
        self.unixSeconds = unixSeconds
        self.monotonicNanoseconds = monotonicNanoseconds
    }
}
