import HTTPServing

/// Real time as the stub is told it.
struct StubClock: Sendable {
    /// Seconds since 1970 in UTC.
    let unixSeconds: @Sendable () -> Int
    /// Nanoseconds since any fixed moment, never going back.
    let monotonicNanoseconds: @Sendable () -> Int64

    init(_ clock: ServerClock) {
        unixSeconds = { Int(clock.unixSeconds()) }
        monotonicNanoseconds = clock.monotonicNanoseconds
    }
}
