import Bytes

/// Whether text is one of the standard's four types that hold a date or a time.
///
/// The date exists, the year has four digits and is not 0000, hours end at 23, a second may be 60 where the release
/// allows a leap second, and offsets go from -14:00 to +14:00.
enum LexicalDate {
    /// `YYYY-MM-DDThh:mm:ss[.s+]` and an offset.
    static func isInstant(_ text: Span<UInt8>) -> Bool {
        text.count >= 20 && isDay(text, end: 10) && isTimeAndOffset(text, from: 10)
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    static func isDate(_ text: Span<UInt8>) -> Bool {
        isDay(text, end: text.count)
    }

    /// A date, or an instant.
    static func isDateTime(_ text: Span<UInt8>) -> Bool {
        text.count <= 10 ? isDate(text) : isInstant(text)
    }

    /// `hh:mm:ss[.s+]`.
    static func isTime(_ text: Span<UInt8>, allowsLeapSecond: Bool) -> Bool {
        endOfTime(text, from: 0, allowsLeapSecond: allowsLeapSecond) == text.count
    }
}

extension LexicalDate {
    private static func isDay(_ text: Span<UInt8>, end: Int) -> Bool {
        guard end == 4 || end == 7 || end == 10, let year = number(text, at: 0, digits: 4), year > 0 else {
            return false
        }
        guard end > 4 else { return true }
        guard text[4] == hyphen, let month = number(text, at: 5, digits: 2), (1...12).contains(month) else {
            return false
        }
        guard end > 7 else { return true }
        guard text[7] == hyphen, let day = number(text, at: 8, digits: 2) else { return false }
        return day >= 1 && day <= CivilDay.days(inMonth: month, of: year)
    }

    private static func isTimeAndOffset(_ text: Span<UInt8>, from start: Int) -> Bool {
        guard text[start] == UInt8(ascii: "T"),
            let end = endOfTime(text, from: start + 1, allowsLeapSecond: true), end < text.count
        else { return false }
        if text[end] == UInt8(ascii: "Z") { return end + 1 == text.count }
        guard text[end] == UInt8(ascii: "+") || text[end] == hyphen, text.count == end + 6, text[end + 3] == colon,
            let hours = number(text, at: end + 1, digits: 2), let minutes = number(text, at: end + 4, digits: 2)
        else { return false }
        return minutes < 60 && hours * 60 + minutes <= 14 * 60
    }

    private static func endOfTime(_ text: Span<UInt8>, from start: Int, allowsLeapSecond: Bool) -> Int? {
        let end = start + 8
        guard text.count >= end, text[start + 2] == colon, text[start + 5] == colon,
            let hour = number(text, at: start, digits: 2), hour < 24,
            let minute = number(text, at: start + 3, digits: 2), minute < 60,
            let second = number(text, at: start + 6, digits: 2), second < (allowsLeapSecond ? 61 : 60)
        else { return nil }
        guard end < text.count, text[end] == UInt8(ascii: ".") else { return end }
        var fraction = end + 1
        while fraction < text.count, text[fraction].isDigit { fraction += 1 }
        return fraction > end + 1 ? fraction : nil
    }

    /// The value of that many digits; nil if one is missing.
    static func number(_ text: Span<UInt8>, at start: Int, digits: Int) -> Int? {
        guard start + digits <= text.count else { return nil }
        var value = 0
        for place in start..<start + digits {
            let digit = text[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let colon = UInt8(ascii: ":")
}
