package import FHIR

extension InstantStyle {
    /// An instant as the system writes it.
    package func text(of instant: Instant) -> String {
        switch self {
        case .utc: instant.utcText()
        case .london: instant.text(at: LondonTime.offset(at: instant))
        case .utcMilliseconds: instant.utcText(fractionDigits: 3)
        }
    }

    /// The time of an update made now, of a version that was last updated at `previous`: later than that by the least that
    /// is written, so that times tell versions apart though the clock stand still.
    package func timeOfUpdate(now: Instant, after previous: Instant) -> Instant {
        switch self {
        case .utc, .london: max(now, previous.nextSecond)
        case .utcMilliseconds: max(now, previous.nextMillisecond)
        }
    }
}

extension Instant {
    fileprivate var nextSecond: Instant {
        Instant(unixSeconds: adding(seconds: 1).unixSeconds)
    }

    fileprivate var nextMillisecond: Instant {
        let milliseconds = (Int((fraction + "000").prefix(3)) ?? 0) + 1
        let whole = adding(seconds: milliseconds / 1000).unixSeconds
        return Instant(unixSeconds: whole, nanoseconds: milliseconds % 1000 * 1_000_000)
    }
}
