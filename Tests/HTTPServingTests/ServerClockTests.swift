import Testing

@testable import HTTPServing

@Suite("Moments and spans of time")
struct ServerClockTests {
    @Test(
        "a duration is whole nanoseconds within bounds",
        arguments: [
            (Duration.seconds(75), Int64(75_000_000_000)),
            (.milliseconds(1), 1_000_000),
            (.nanoseconds(1), 1),
            (.zero, 0),
            (.seconds(-1), 0),
            (.seconds(Int64.max), Int64.max),
        ]
    )
    func nanoseconds(_ duration: Duration, _ expected: Int64) {
        #expect(duration.nanoseconds == expected)
    }

    @Test(
        "a wait is never shorter than the time left",
        arguments: [(Int64(1), Int32(1)), (1_000_000, 1), (1_000_001, 2), (999_999, 1), (0, 0), (-5, 0)]
    )
    func milliseconds(_ left: Int64, _ expected: Int32) {
        #expect(Deadline(nanoseconds: 100 + left).milliseconds(after: Deadline(nanoseconds: 100)) == expected)
    }

    @Test("a moment past the end of time is never")
    func never() {
        #expect(Deadline(nanoseconds: 5).advanced(by: .max) == .never)
        #expect(Deadline(nanoseconds: 5).advanced(by: 3) == Deadline(nanoseconds: 8))
    }
}
