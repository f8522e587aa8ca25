package import FHIR

/// The clock of business rules and of `meta.lastUpdated`; tokens and the HTTP Date field go by real time.
package struct StubTime: Hashable, Sendable {
    private enum Course: Hashable {
        case frozen(Instant)
        /// Runs with real time, so many seconds ahead of it (or behind).
        case running(ahead: Int)
    }

    private let course: Course

    /// A clock that stands still.
    package static func frozen(at instant: Instant) -> StubTime {
        StubTime(course: .frozen(instant))
    }

    /// A clock that shows `instant` when real time is `realTime`, and runs.
    package static func running(from instant: Instant, atRealTime realTime: Instant) -> StubTime {
        StubTime(course: .running(ahead: instant.unixSeconds - realTime.unixSeconds))
    }

    /// The same course from another moment: a clock that stands still stands there, one that runs runs on from there.
    package mutating func set(_ instant: Instant, atRealTime realTime: Instant) {
        self = isFrozen ? .frozen(at: instant) : .running(from: instant, atRealTime: realTime)
    }

    package mutating func freeze(atRealTime realTime: Instant) {
        self = .frozen(at: now(atRealTime: realTime))
    }

    package mutating func run(atRealTime realTime: Instant) {
        self = .running(from: now(atRealTime: realTime), atRealTime: realTime)
    }

    package var isFrozen: Bool {
        switch course {
        case .frozen: true
        case .running: false
        }
    }

    /// What the clock shows at a real time, in whole seconds.
    package func now(atRealTime realTime: Instant) -> Instant {
        switch course {
        case .frozen(let instant): instant
        case .running(let ahead): Instant(unixSeconds: realTime.unixSeconds + ahead)
        }
    }
}
