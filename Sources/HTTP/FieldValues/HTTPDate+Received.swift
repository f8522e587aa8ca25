package import Bytes

extension HTTPDate {
    /// The instant that a field value names in any of HTTP's three formats (RFC 9110 §5.6.7), nil for what is no date.
    ///
    /// - Parameter now: what a year of two digits is told by: it lies at most fifty years ahead, else in the past.
    package init?(received text: Text, now: HTTPDate) {
        let bytes = Array(text.utf8)
        let fixdate = Self.fixdate(asctime: bytes) ?? Self.fixdate(rfc850: bytes, now: now)
        self.init(fixdate ?? text.string)
    }

    /// The parts of `Sun Nov  6 08:49:37 1994` in the order of an IMF-fixdate.
    private static func fixdate(asctime text: [UInt8]) -> String? {
        guard text.count == 24, [3, 7, 10, 19].allSatisfy({ text[$0] == .space }) else { return nil }
        let day = [text[8] == .space ? UInt8(ascii: "0") : text[8], text[9]]
        return fixdate(text[0..<3], day[...], text[4..<7], text[20...], text[11..<19])
    }

    /// The parts of `Sunday, 06-Nov-94 08:49:37 GMT` in the order of an IMF-fixdate.
    private static func fixdate(rfc850 text: [UInt8], now: HTTPDate) -> String? {
        guard let comma = text.firstIndex(of: .comma),
            longWeekdays.contains(where: { text[..<comma].elementsEqual($0.utf8) })
        else { return nil }
        let rest = Array(text[comma...])
        guard rest.count == 24, rest[0..<2].elementsEqual(", ".utf8), rest[4] == UInt8(ascii: "-"),
            rest[8] == UInt8(ascii: "-"), rest[11] == .space, rest[20...].elementsEqual(" GMT".utf8),
            rest[9].isDigit, rest[10].isDigit
        else { return nil }
        let thisYear = now.year
        let inCentury = Int(rest[9] - 0x30) * 10 + Int(rest[10] - 0x30)
        let near = thisYear - thisYear % 100 + inCentury
        let year = near > thisYear + 50 ? near - 100 : near
        let digits = Array("\(year)".utf8)
        return fixdate(text[0..<3], rest[2..<4], rest[5..<8], digits[...], rest[12..<20])
    }

    private static func fixdate(
        _ weekday: ArraySlice<UInt8>,
        _ day: ArraySlice<UInt8>,
        _ month: ArraySlice<UInt8>,
        _ year: ArraySlice<UInt8>,
        _ time: ArraySlice<UInt8>
    ) -> String {
        let parts = [weekday, day, month, year, time].map { String(decoding: $0, as: UTF8.self) }
        return "\(parts[0]), \(parts[1]) \(parts[2]) \(parts[3]) \(parts[4]) GMT"
    }

    private static let longWeekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
}
