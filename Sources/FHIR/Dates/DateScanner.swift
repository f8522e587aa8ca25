import Bytes

/// A cursor over a text that should be a date, a time or a moment; says which part is wrong.
struct DateScanner {
    private let text: String
    private let bytes: String.UTF8View
    private var index: String.UTF8View.Index

    init(_ text: String) {
        self.text = text
        bytes = text.utf8
        index = bytes.startIndex
    }

    var isAtEnd: Bool {
        index == bytes.endIndex
    }

    func end() throws(DateError) {
        if !isAtEnd {
            throw DateError("expected nothing after `\(text[..<index])`; `\(rest)` came")
        }
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    mutating func partialDate() throws(DateError) -> PartialDate {
        let year = try number("year", digits: 4, in: 1...9999)
        guard skip("-") else { return .year(year) }
        let month = try number("month", digits: 2, in: 1...12)
        guard skip("-") else { return .month(year: year, month: month) }
        let day = try number("day", digits: 2, in: 1...31)
        guard let date = CivilDay(year: year, month: month, day: day) else {
            let last = CivilDay.days(inMonth: month, of: year)
            throw DateError("the day is \(day); \(year.padded(to: 4))-\(month.padded(to: 2)) has \(last) days")
        }
        return .day(date)
    }

    /// `YYYY-MM-DD` and the rest of an instant.
    mutating func instant() throws(DateError) -> LocalInstant {
        guard case .day(let date) = try partialDate() else {
            throw DateError("expected a date to the day, a time and an offset; \(came)")
        }
        return try instant(on: date)
    }

    /// `Thh:mm:ss[.s+]` and an offset.
    mutating func instant(on date: CivilDay) throws(DateError) -> LocalInstant {
        guard skip("T") else { throw DateError("expected `T` and a time after the date; \(came)") }
        let time = try timeOfDay()
        if skip("Z") { return LocalInstant(date: date, time: time, offset: nil) }
        return LocalInstant(date: date, time: time, offset: try offset())
    }

    /// `hh:mm:ss[.s+]`.
    mutating func timeOfDay() throws(DateError) -> TimeOfDay {
        let hour = try number("hour", digits: 2, in: 0...23)
        guard skip(":") else { throw DateError("expected `:` and minutes after the hour; \(came)") }
        let minute = try number("minute", digits: 2, in: 0...59)
        guard skip(":") else { throw DateError("expected `:` and seconds after the minute; \(came)") }
        let second = try number("second", digits: 2, in: 0...60)
        return TimeOfDay(hour: hour, minute: minute, second: second, fraction: try fraction())
    }

    private mutating func fraction() throws(DateError) -> String {
        guard skip(".") else { return "" }
        let start = index
        while index < bytes.endIndex, bytes[index].isDigit {
            bytes.formIndex(after: &index)
        }
        guard start < index else { throw DateError("expected digits after the point of the seconds; \(came)") }
        return String(text[start..<index]).withoutZerosAtEnd
    }

    private mutating func offset() throws(DateError) -> UTCOffset {
        let isAhead = skip("+")
        guard isAhead || skip("-") else {
            throw DateError("expected an offset after the time, `Z` or like `+01:00`; \(came)")
        }
        let hours = try number("hour of the offset", digits: 2, in: 0...14)
        guard skip(":") else { throw DateError("expected `:` and minutes after the hour of the offset; \(came)") }
        let minutes = try number("minute of the offset", digits: 2, in: 0...59)
        let size = hours * 60 + minutes
        guard let offset = UTCOffset(minutes: isAhead ? size : -size) else {
            throw DateError("the offset is beyond 14:00")
        }
        return offset
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
        bytes.formIndex(after: &index)
        return true
    }

    /// Exactly so many digits.
    private mutating func number(
        _ part: StaticString,
        digits: Int,
        in range: ClosedRange<Int>
    ) throws(DateError) -> Int {
        var value = 0
        for _ in 0..<digits {
            guard index < bytes.endIndex, bytes[index].isDigit else {
                throw DateError("the \(part) has \(digits) digits; \(came)")
            }
            value = value * 10 + Int(bytes[index] &- 0x30)
            bytes.formIndex(after: &index)
        }
        guard range.contains(value) else {
            let bounds = "\(range.lowerBound.padded(to: digits)) to \(range.upperBound.padded(to: digits))"
            throw DateError("the \(part) is \(value.padded(to: digits)); expected \(bounds)")
        }
        return value
    }

    /// What stands at the cursor, for a message.
    private var came: String {
        guard !isAtEnd else { return "the text ends" }
        return index == bytes.startIndex ? "`\(rest)` came" : "`\(rest)` came after `\(text[..<index])`"
    }

    /// What is left, no more than a message can bear.
    private var rest: String {
        let rest = text[index...].unicodeScalars
        return rest.count <= 40 ? String(rest) : "\(String(rest.prefix(40)))…"
    }
}
