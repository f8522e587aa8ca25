import Exchanging
import Provider
import FHIR

/// What a stub starts with: its appointments and what its clock then shows.
struct SeedStart: Sendable {
    let data: SeedData
    private let clock: StubConfiguration.ClockSelection
    private let frozen: Instant?

    /// - Throws: `StubError`: the clock is no instant, or the seed data have faults.
    init(_ configuration: StubConfiguration, mounts: MountTable, realTime: Instant) throws(StubError) {
        clock = configuration.clock
        frozen = try Self.frozen(configuration.clock)
        do {
            let source: SeedSource =
                switch configuration.seed {
                case .builtIn: .builtIn
                case .folder(let path): try .folder(path)
                }
            let today: Instant? = if case .system = configuration.clock { realTime } else { nil }
            data = try SeedLoader(source).load(for: mounts.mounts.map(\.dialect), movedTo: today)
        } catch {
            throw StubError.badSeedData(error.faults.map(\.description))
        }
    }

    /// Stub time as it is at the start, and again after a reset.
    func time(_ realTime: Instant) -> StubTime {
        switch clock {
        case .seed: .frozen(at: data.referenceTime)
        case .running: .running(from: data.referenceTime, atRealTime: realTime)
        case .frozen: .frozen(at: frozen ?? data.referenceTime)
        case .system: .running(from: realTime, atRealTime: realTime)
        }
    }

    private static func frozen(_ clock: StubConfiguration.ClockSelection) throws(StubError) -> Instant? {
        guard case .frozen(let text) = clock else { return nil }
        do {
            return try Instant(text)
        } catch {
            throw StubError.badConfiguration(
                "the clock takes seed, running, system or an instant like 2019-01-18T12:28:15Z; \(text) is not one: "
                    + error.reason
            )
        }
    }
}
