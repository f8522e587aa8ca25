package import Bytes

/// A moment: what a FHIR `instant` names, without the way it was spelled.
///
/// `10:51:23.620+00:00`, `10:51:23.620Z` and `11:51:23.62+01:00` are equal. A leap second is the same moment as the
/// second after it, as in Unix time.
package struct Instant: Hashable, Sendable {
    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down; negative before.
    package let unixSeconds: Int
    /// The digits of the fraction that is added to the seconds, without zeros at their end; any number of them.
    package let fraction: String

    /// Reads `YYYY-MM-DDThh:mm:ss[.s+](Z or +hh:mm or -hh:mm)`, the form of FHIR's `instant`.
    package init(_ text: String) throws(DateError) {
        var scanner = DateScanner(text)
        self = try scanner.instant().instant
        try scanner.end()
    }

    package init(_ text: Text) throws(DateError) {
        try self.init(text.string)
    }

    /// The moment that many seconds from 1970, held within the years 0001 to 9999, which is what FHIR can write.
    ///
    /// - Parameter nanoseconds: 0 to 999,999,999; what lies outside is taken for the nearest.
    package init(unixSeconds: Int, nanoseconds: Int = 0) {
        let nanoseconds = min(max(nanoseconds, 0), 999_999_999)
        self.init(
            unixSeconds: unixSeconds,
            fraction: nanoseconds == 0 ? "" : nanoseconds.padded(to: 9).withoutZerosAtEnd
        )
    }

    private init(unixSeconds: Int, fraction: String) {
        let years = -62_135_596_800...253_402_300_799
        self.init(
            exactUnixSeconds: min(max(unixSeconds, years.lowerBound), years.upperBound),
            fraction: fraction
        )
    }

    /// As it was written, which by its offset may be some hours outside the years 0001 to 9999 of UTC.
    init(exactUnixSeconds: Int, fraction: String) {
        unixSeconds = exactUnixSeconds
        self.fraction = fraction
    }
}

extension Instant: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        // Without zeros at the end, digits after a point sort as text does.
        (left.unixSeconds, left.fraction) < (right.unixSeconds, right.fraction)
    }
}

extension Instant {
    /// The moment so many seconds later, or earlier; held within the years 0001 to 9999.
    package func adding(seconds: Int) -> Instant {
        let (sum, overflow) = unixSeconds.addingReportingOverflow(seconds)
        let limit = seconds < 0 ? Int.min : Int.max
        return Instant(unixSeconds: overflow ? limit : sum, fraction: fraction)
    }

    /// The moment so many times 24 hours later, or earlier; held within the years 0001 to 9999.
    package func adding(days: Int) -> Instant {
        let (seconds, overflow) = days.multipliedReportingOverflow(by: 86_400)
        return adding(seconds: overflow ? (days < 0 ? Int.min : Int.max) : seconds)
    }

    /// The day on which it falls where clocks show that offset.
    package func date(at offset: UTCOffset = .zero) -> CivilDay {
        CivilDay(daysSinceEpoch: local(offset).day)
    }

    /// The time of day where clocks show that offset.
    package func timeOfDay(at offset: UTCOffset = .zero) -> TimeOfDay {
        let second = local(offset).second
        return TimeOfDay(
            hour: second / 3600,
            minute: second / 60 % 60,
            second: second % 60,
            fraction: fraction
        )
    }

    /// Days since 1970 and seconds since midnight on a clock with that offset.
    private func local(_ offset: UTCOffset) -> (day: Int, second: Int) {
        let seconds = unixSeconds + offset.minutes * 60
        let second = seconds % 86_400
        return second < 0 ? (seconds / 86_400 - 1, second + 86_400) : (seconds / 86_400, second)
    }
}

extension Instant: CustomStringConvertible {
    /// Every digit there is, in UTC: `2019-01-18T12:11:11.62Z`.
    package var description: String {
        "\(localText(.zero, fraction))Z"
    }

    /// `2019-01-18T12:11:11Z`.
    ///
    /// - Parameter fractionDigits: digits after the point, 0 or more; finer ones are cut off.
    package func utcText(fractionDigits: Int = 0) -> String {
        "\(localText(.zero, fraction(digits: fractionDigits)))Z"
    }

    /// `2019-07-18T13:11:11+01:00`.
    ///
    /// - Parameter fractionDigits: digits after the point, 0 or more; finer ones are cut off.
    package func text(at offset: UTCOffset, fractionDigits: Int = 0) -> String {
        "\(localText(offset, fraction(digits: fractionDigits)))\(offset)"
    }

    private func fraction(digits: Int) -> String {
        let kept = String(fraction.prefix(max(0, digits)))
        return kept + String(repeating: "0", count: max(0, digits - kept.utf8.count))
    }

    private func localText(_ offset: UTCOffset, _ fraction: String) -> String {
        let time = timeOfDay(at: offset)
        let clock = "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)):\(time.second.padded(to: 2))"
        return "\(date(at: offset))T\(clock)\(fraction.isEmpty ? "" : ".")\(fraction)"
    }
}

extension String {
    /// The digits of a fraction in their shortest form.
    var withoutZerosAtEnd: String {
        guard utf8.last == UInt8(ascii: "0") else { return self }
        return String(self[..<(utf8.lastIndex { $0 != UInt8(ascii: "0") }.map { utf8.index(after: $0) } ?? startIndex)])
    }
}
