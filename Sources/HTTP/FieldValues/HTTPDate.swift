import Bytes

/// An instant in whole seconds, written as IMF-fixdate (RFC 9110 §5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`.
package struct HTTPDate: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z, within the years 0001 to 9999.
    package let secondsSinceEpoch: Int

    /// The instant, moved to the nearest one with a year of 0001 to 9999.
    package init(secondsSinceEpoch: Int) {
        self.secondsSinceEpoch = min(max(secondsSinceEpoch, -62_135_596_800), 253_402_300_799)
    }

    /// The instant that an IMF-fixdate names, nil for any other spelling.
    ///
    /// Nil also for the obsolete formats, for a day that does not exist and for a day of the week that is not its own. A
    /// leap second counts as the second behind it.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard
            bytes.count == 29, Self.hasSeparators(bytes),
            let weekday = Self.index(of: bytes[0..<3], in: Self.weekdays),
            let month = Self.index(of: bytes[8..<11], in: Self.months),
            let day = Self.number(bytes[5..<7]), let year = Self.number(bytes[12..<16]), year >= 1,
            let hour = Self.number(bytes[17..<19]), hour < 24,
            let minute = Self.number(bytes[20..<22]), minute < 60,
            let second = Self.number(bytes[23..<25]), second <= 60,
            let date = CivilDay(year: year, month: month + 1, day: day), date.weekday == weekday
        else { return nil }
        self.init(secondsSinceEpoch: date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second)
    }
}

extension HTTPDate: CustomStringConvertible {
    /// The date as a field value.
    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The 29 bytes of the date as a field value.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(addingCapacity: Self.length, initializingWith: write)
        return bytes
    }

    /// How many bytes a date has as a field value.
    static let length = 29

    func write(to bytes: inout OutputSpan<UInt8>) {
        let second = Self.secondOfDay(secondsSinceEpoch)
        let day = day
        Self.append(day.weekday, of: Self.weekdays, to: &bytes)
        bytes.append(.comma)
        bytes.append(.space)
        Self.append(day.day, to: &bytes)
        bytes.append(.space)
        Self.append(day.month - 1, of: Self.months, to: &bytes)
        bytes.append(.space)
        Self.append(day.year / 100, to: &bytes)
        Self.append(day.year % 100, to: &bytes)
        bytes.append(.space)
        Self.append(second / 3_600, to: &bytes)
        bytes.append(.colon)
        Self.append(second / 60 % 60, to: &bytes)
        bytes.append(.colon)
        Self.append(second % 60, to: &bytes)
        bytes.append(" GMT".utf8.span)
    }
}

extension HTTPDate {
    // Three letters each.
    private static let weekdays = Array("SunMonTueWedThuFriSat".utf8)
    private static let months = Array("JanFebMarAprMayJunJulAugSepOctNovDec".utf8)

    private var day: CivilDay {
        CivilDay(daysSinceEpoch: (secondsSinceEpoch - Self.secondOfDay(secondsSinceEpoch)) / 86_400)
    }

    /// 1 to 9999.
    var year: Int { day.year }

    private static func secondOfDay(_ seconds: Int) -> Int {
        let rest = seconds % 86_400
        return rest < 0 ? rest + 86_400 : rest
    }

    /// The name at an index.
    private static func append(_ index: Int, of names: [UInt8], to bytes: inout OutputSpan<UInt8>) {
        bytes.append(names.span.extracting(3 * index..<3 * index + 3))
    }

    /// Two digits.
    private static func append(_ number: Int, to bytes: inout OutputSpan<UInt8>) {
        bytes.append(UInt8(0x30 + number / 10))
        bytes.append(UInt8(0x30 + number % 10))
    }

    private static func hasSeparators(_ bytes: [UInt8]) -> Bool {
        bytes[3..<5].elementsEqual(", ".utf8) && bytes[7] == .space && bytes[11] == .space && bytes[16] == .space
            && bytes[19] == .colon && bytes[22] == .colon && bytes[25..<29].elementsEqual(" GMT".utf8)
    }

    private static func index(of name: ArraySlice<UInt8>, in names: [UInt8]) -> Int? {
        (0..<names.count / 3).first { name.elementsEqual(names[3 * $0..<3 * $0 + 3]) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            value = value * 10 + Int(digit - 0x30)
        }
        return value
    }
}
