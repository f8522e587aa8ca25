import Bytes
import FHIR
import Testing

@Suite("London time")
struct LondonTimeTests {
    @Test(
        "an hour ahead from the last Sunday of March to that of October, at 01:00 UTC",
        arguments: [
            ("2019-01-18T12:00:00Z", "+00:00"),
            ("2019-03-31T00:59:59.999Z", "+00:00"),
            ("2019-03-31T01:00:00Z", "+01:00"),
            ("2019-07-01T00:00:00Z", "+01:00"),
            ("2019-10-27T00:59:59Z", "+01:00"),
            ("2019-10-27T01:00:00Z", "+00:00"),
            ("2024-03-31T01:00:00Z", "+01:00"),
            ("2024-10-27T01:00:00Z", "+00:00"),
            ("2025-03-30T00:59:59Z", "+00:00"),
            ("2025-03-30T01:00:00Z", "+01:00"),
            ("2026-10-25T00:59:59Z", "+01:00"),
            ("2026-10-25T01:00:00Z", "+00:00"),
            ("2027-12-31T23:59:59Z", "+00:00"),
        ]
    )
    func offsets(_ text: String, _ offset: String) throws {
        #expect(LondonTime.offset(at: try Instant(text)).description == offset)
    }

    @Test(
        "a day starts at midnight of its own clock",
        arguments: [
            ("2019-01-18", "2019-01-18T00:00:00Z"),
            ("2019-03-31", "2019-03-31T00:00:00Z"),
            ("2019-04-01", "2019-03-31T23:00:00Z"),
            ("2019-07-01", "2019-06-30T23:00:00Z"),
            ("2019-10-27", "2019-10-26T23:00:00Z"),
            ("2019-10-28", "2019-10-28T00:00:00Z"),
        ]
    )
    func days(_ day: String, _ start: String) throws {
        guard case .day(let civil) = try PartialDate(day) else {
            Issue.record("\(day) is no day")
            return
        }
        let first = try Instant(start)
        #expect(LondonTime.start(of: civil) == first)
        #expect(LondonTime.day(of: first) == civil)
        #expect(LondonTime.day(of: first.adding(seconds: -1)).daysSinceEpoch == civil.daysSinceEpoch - 1)
    }

    @Test(
        "a text is shifted as its own clock would",
        arguments: [
            ("2019-01-18T13:00:00Z", 1, "2019-01-19T13:00:00Z"),
            ("2019-01-18T13:00:00Z", 180, "2019-07-17T13:00:00Z"),
            ("2019-01-18T13:00:00.1200Z", -18, "2018-12-31T13:00:00.1200Z"),
            ("2019-01-18T13:00:00+00:00", 180, "2019-07-17T13:00:00+01:00"),
            ("2019-07-17T13:00:00.000+01:00", -180, "2019-01-18T13:00:00.000+00:00"),
            ("2019-07-17T00:30:00+01:00", -180, "2019-01-18T00:30:00+00:00"),
            ("2019-07-17T13:00:00+01:00", 7, "2019-07-24T13:00:00+01:00"),
            ("2019-01-18T13:00:00+05:30", 180, "2019-07-17T13:00:00+05:30"),
            ("2019-01-18T13:00:00-00:00", 1, "2019-01-19T13:00:00+00:00"),
            // Written in UTC by number, in summer: London's clocks show 14:00, and go on doing so.
            ("2019-07-17T13:00:00+00:00", 7, "2019-07-24T14:00:00+01:00"),
            ("2019-07-17T23:30:00+00:00", -180, "2019-01-19T00:30:00+00:00"),
            ("2019-07-17T13:00:00+00:00", 0, "2019-07-17T13:00:00+00:00"),
            // 30 March 2019 to the day on which the clocks go forward, and that hour itself.
            ("2019-03-30T00:59:59+00:00", 1, "2019-03-31T00:59:59+00:00"),
            ("2019-03-30T01:30:00+00:00", 1, "2019-03-31T01:30:00+00:00"),
            ("2019-03-30T02:00:00+00:00", 1, "2019-03-31T02:00:00+01:00"),
            // To the day on which the hour from 01:00 comes twice.
            ("2019-10-26T00:59:59+01:00", 1, "2019-10-27T00:59:59+01:00"),
            ("2019-10-26T01:30:00+01:00", 1, "2019-10-27T01:30:00+01:00"),
            ("2019-11-26T01:30:00+00:00", -30, "2019-10-27T01:30:00+00:00"),
            ("2019-10-26T02:00:00+01:00", 1, "2019-10-27T02:00:00+00:00"),
            ("2016-12-31T23:59:60+00:00", 1, "2017-01-01T23:59:60+00:00"),
            ("2024-02-29T10:00:00Z", 365, "2025-02-28T10:00:00Z"),
            ("9999-12-31T10:00:00Z", -3_652_058, "0001-01-01T10:00:00Z"),
        ]
    )
    func shifts(_ text: String, _ days: Int, _ expected: String) {
        #expect(LondonTime.shift(Text(text), byDays: days) == Text(expected))
    }

    @Test(
        "what is no instant, or would leave the calendar, is not shifted",
        arguments: [
            ("2019-01-18", 1), ("today", 1), ("", 0), ("2019-01-18T13:00:00", 1), ("9999-12-31T10:00:00Z", 1),
            ("0001-01-01T10:00:00+00:00", -1), ("2019-01-18T13:00:00Z", Int.max), ("2019-01-18T13:00:00Z", Int.min),
        ]
    )
    func refuses(_ text: String, _ days: Int) {
        #expect(LondonTime.shift(Text(text), byDays: days) == nil)
    }
}
