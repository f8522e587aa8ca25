import Bytes

/// A moment as it was written: the date and the time of a clock, and that clock's offset.
struct LocalInstant {
    let date: CivilDay
    let time: TimeOfDay
    /// Nil for `Z`.
    let offset: UTCOffset?

    var instant: Instant {
        Instant(exactUnixSeconds: unixSeconds, fraction: time.fraction)
    }

    var startOfMinute: Instant {
        Instant(exactUnixSeconds: unixSeconds - time.second, fraction: "")
    }

    private var unixSeconds: Int {
        date.daysSinceEpoch * 86_400 + time.seconds - (offset ?? .zero).minutes * 60
    }
}
