package import Bytes

/// The clocks of the United Kingdom: an hour ahead of UTC in summer.
///
/// From 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (The Summer Time Order 2002),
/// which is taken to have held always.
package enum LondonTime {
    /// `+00:00` or `+01:00`.
    package static func offset(at instant: Instant) -> UTCOffset {
        offset(atUnixSeconds: instant.unixSeconds)
    }

    /// The day that London's calendar shows.
    package static func day(of instant: Instant) -> CivilDay {
        instant.date(at: offset(at: instant))
    }

    /// The first moment of a day in London.
    package static func start(of day: CivilDay) -> Instant {
        let midnight = Instant(unixSeconds: day.daysSinceEpoch * 86_400)
        // Clocks never change at midnight; in summer it comes an hour before that of UTC.
        return midnight.adding(seconds: -60 * offset(on: day, secondOfDay: 0, before: .zero).minutes)
    }

    private static func offset(atUnixSeconds seconds: Int) -> UTCOffset {
        let year = Instant(unixSeconds: seconds).date().year
        let summer = change(year: year, month: 3)..<change(year: year, month: 10)
        return summer.contains(seconds) ? .oneHour : .zero
    }

    /// 01:00 UTC on the last Sunday of a month with 31 days.
    private static func change(year: Int, month: Int) -> Int {
        guard let last = CivilDay(year: year, month: month, day: 31) else { return 0 }
        return (last.daysSinceEpoch - last.weekday) * 86_400 + 3600
    }

    /// The text of an instant, so many days later or earlier, spelled as it was.
    ///
    /// With `+00:00` or `+01:00` it keeps the time that London's clocks show, and the offset follows the season; with
    /// `Z` or another offset it keeps its own time. Only the digits that change are written anew. Where the new day has
    /// the time twice, the offset stays; where it skips the time, the offset is `+00:00`.
    ///
    /// - Returns: Nil if the text is no instant, or if the new day lies outside the years 0001 to 9999.
    package static func shift(_ text: Text, byDays days: Int) -> Text? {
        shift(text.string, byDays: days).map { Text($0) }
    }

    private static func shift(_ text: String, byDays days: Int) -> String? {
        var scanner = DateScanner(text)
        guard let written = try? scanner.instant(), scanner.isAtEnd else { return nil }
        guard days != 0 else { return text }
        guard let offset = written.offset, offset == .zero || offset == .oneHour else {
            return shiftedDay(written.date, by: days).map { "\($0)\(text.dropFirst(10))" }
        }
        // A leap second is spelled as the end of its minute, not as the start of the next.
        let minute = written.startOfMinute
        let shown = LondonTime.offset(at: minute)
        let time = minute.timeOfDay(at: shown)
        guard let day = shiftedDay(minute.date(at: shown), by: days) else { return nil }
        let new = LondonTime.offset(on: day, secondOfDay: time.seconds, before: shown)
        return "\(day)T\(time.hour.padded(to: 2))\(text.dropFirst(13).dropLast(6))\(new)"
    }

    private static func shiftedDay(_ date: CivilDay, by days: Int) -> CivilDay? {
        let (sum, overflow) = date.daysSinceEpoch.addingReportingOverflow(days)
        // 0001-01-01 to 9999-12-31
        guard !overflow, (-719_162...2_932_896).contains(sum) else { return nil }
        return CivilDay(daysSinceEpoch: sum)
    }

    /// The offset of London's clocks when they show that time.
    private static func offset(on day: CivilDay, secondOfDay: Int, before: UTCOffset) -> UTCOffset {
        let shown = day.daysSinceEpoch * 86_400 + secondOfDay
        let isWinter = offset(atUnixSeconds: shown) == .zero
        let isSummer = offset(atUnixSeconds: shown - 3600) == .oneHour
        return isWinter && isSummer ? before : isSummer ? .oneHour : .zero
    }
}
