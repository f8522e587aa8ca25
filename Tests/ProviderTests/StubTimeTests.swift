import Provider
import FHIR
import Testing

@Suite("Stub time")
struct StubTimeTests {
    private static func instant(_ seconds: Int) -> Instant {
        Instant(unixSeconds: seconds)
    }

    @Test("a frozen clock shows one instant, its fraction too", arguments: [0, 1_000_000, -5])
    func frozen(_ realTime: Int) throws {
        let instant = try Instant("2019-01-18T12:28:15.250Z")
        #expect(StubTime.frozen(at: instant).now(atRealTime: Self.instant(realTime)) == instant)
    }

    @Test(
        "a running clock goes with real time",
        arguments: [(2000, 500), (2001, 501), (2600, 1100), (1999, 499), (1000, -500)]
    )
    func running(_ realTime: Int, _ shown: Int) {
        let clock = StubTime.running(from: Self.instant(500), atRealTime: Self.instant(2000))
        #expect(clock.now(atRealTime: Self.instant(realTime)) == Self.instant(shown))
    }

    @Test("at the ends of what FHIR can write the clock stands still rather than trap")
    func ends() {
        let last = Instant(unixSeconds: .max)
        let clock = StubTime.running(from: last, atRealTime: Self.instant(0))
        #expect(clock.now(atRealTime: Self.instant(1_000_000)) == last)
        #expect(last.description == "9999-12-31T23:59:59Z")
    }
}
