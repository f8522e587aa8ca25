import Bytes
import FHIR
import Testing

@Suite("FHIR instant")
struct InstantTests {
    @Test(
        "a text names a moment",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, ""),
            ("1969-12-31T23:59:59.5Z", -1, "5"),
            ("2019-01-18T12:11:11Z", 1_547_813_471, ""),
            ("2019-01-18T12:11:11.000+00:00", 1_547_813_471, ""),
            ("2019-01-18T12:11:11-00:00", 1_547_813_471, ""),
            ("2019-01-18T17:41:11.0625+05:30", 1_547_813_471, "0625"),
            ("2019-01-17T22:11:11-14:00", 1_547_813_471, ""),
            ("2019-01-19T02:11:11+14:00", 1_547_813_471, ""),
            ("2000-02-29T23:59:59Z", 951_868_799, ""),
            ("0001-01-01T00:00:00Z", -62_135_596_800, ""),
            ("9999-12-31T23:59:59Z", 253_402_300_799, ""),
            ("2016-12-31T23:59:60Z", 1_483_228_800, ""),
            ("2019-01-18T12:11:11.123456789012345678901234567890Z", 1_547_813_471, "12345678901234567890123456789"),
        ]
    )
    func reads(_ text: String, _ seconds: Int, _ fraction: String) throws {
        let instant = try Instant(text)
        #expect(instant.unixSeconds == seconds)
        #expect(instant.fraction == fraction)
    }

    @Test("spellings of one moment are equal")
    func equal() throws {
        let moment = try Instant("2019-01-18T10:51:23.620+00:00")
        #expect(try Instant("2019-01-18T10:51:23.620Z") == moment)
        #expect(try Instant("2019-01-18T11:51:23.62+01:00") == moment)
        #expect(try Instant("2019-01-18T11:51:23.62+01:00").hashValue == moment.hashValue)
        #expect(try Instant("2019-01-18T10:51:23.62000000000000000000000000000Z") == moment)
        #expect(try Instant("2019-01-18T10:51:23.62000000000000000000000000001Z") != moment)
        #expect(try Instant("2019-01-18T10:51:23.620+01:00") != moment)
    }

    @Test("moments have an order, to the last digit")
    func order() throws {
        let ordered = [
            "1969-12-31T23:59:59Z", "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00Z", "2019-01-18T10:00:00+01:00",
            "2019-01-18T09:00:00.0999Z", "2019-01-18T09:00:00.1Z", "2019-01-18T09:00:00.10000000000000000000001Z",
            "2019-01-18T09:00:00.9Z", "2019-01-18T09:00:01Z",
        ]
        let moments = try ordered.map { try Instant($0) }
        #expect(moments.reversed().sorted() == moments)
        #expect(Set(moments).count == 9)
    }

    @Test(
        "the reason names the part that is wrong",
        arguments: [
            ("", "the year has 4 digits; the text ends"),
            ("2019", "expected a date to the day, a time and an offset; the text ends"),
            ("2019-01-18", "expected `T` and a time after the date; the text ends"),
            ("0000-01-18T10:00:00Z", "the year is 0000; expected 0001 to 9999"),
            ("-2019-01-18T10:00:00Z", "the year has 4 digits; `-2019-01-18T10:00:00Z` came"),
            ("19-01-18T10:00:00Z", "the year has 4 digits; `-01-18T10:00:00Z` came after `19`"),
            ("2019-13-18T10:00:00Z", "the month is 13; expected 01 to 12"),
            ("2019-00-18T10:00:00Z", "the month is 00; expected 01 to 12"),
            ("2019-1-18T10:00:00Z", "the month has 2 digits; `-18T10:00:00Z` came after `2019-1`"),
            ("2019-02-30T10:00:00Z", "the day is 30; 2019-02 has 28 days"),
            ("2023-02-29T10:00:00Z", "the day is 29; 2023-02 has 28 days"),
            ("1900-02-29T10:00:00Z", "the day is 29; 1900-02 has 28 days"),
            ("2019-04-31T10:00:00Z", "the day is 31; 2019-04 has 30 days"),
            ("2019-01-00T10:00:00Z", "the day is 00; expected 01 to 31"),
            ("2019-01-18t10:00:00Z", "expected `T` and a time after the date; `t10:00:00Z` came after `2019-01-18`"),
            ("2019-01-18 10:00:00Z", "expected `T` and a time after the date; ` 10:00:00Z` came after `2019-01-18`"),
            ("2019-01-18T24:00:00Z", "the hour is 24; expected 00 to 23"),
            ("2019-01-18T10Z", "expected `:` and minutes after the hour; `Z` came after `2019-01-18T10`"),
            ("2019-01-18T10:60:00Z", "the minute is 60; expected 00 to 59"),
            ("2019-01-18T10:00Z", "expected `:` and seconds after the minute; `Z` came after `2019-01-18T10:00`"),
            ("2019-01-18T10:00:61Z", "the second is 61; expected 00 to 60"),
            (
                "2019-01-18T10:00:00.Z",
                "expected digits after the point of the seconds; `Z` came after `2019-01-18T10:00:00.`"
            ),
            (
                "2019-01-18T10:00:00,5Z",
                "expected an offset after the time, `Z` or like `+01:00`; `,5Z` came after `2019-01-18T10:00:00`"
            ),
            ("2019-01-18T10:00:00", "expected an offset after the time, `Z` or like `+01:00`; the text ends"),
            (
                "2019-01-18T10:00:00z",
                "expected an offset after the time, `Z` or like `+01:00`; `z` came after `2019-01-18T10:00:00`"
            ),
            (
                "2019-01-18T10:00:00+0100",
                "expected `:` and minutes after the hour of the offset; `00` came after `2019-01-18T10:00:00+01`"
            ),
            ("2019-01-18T10:00:00+15:00", "the hour of the offset is 15; expected 00 to 14"),
            ("2019-01-18T10:00:00-14:01", "the offset is beyond 14:00"),
            ("2019-01-18T10:00:00+01:60", "the minute of the offset is 60; expected 00 to 59"),
            ("2019-01-18T10:00:00Z ", "expected nothing after `2019-01-18T10:00:00Z`; ` ` came"),
            (" 2019-01-18T10:00:00Z", "the year has 4 digits; ` 2019-01-18T10:00:00Z` came"),
            ("２０１９-01-18T10:00:00Z", "the year has 4 digits; `２０１９-01-18T10:00:00Z` came"),
        ]
    )
    func refuses(_ text: String, _ reason: String) {
        let error = #expect(throws: DateError.self) { try Instant(text) }
        #expect(error?.reason == reason)
    }

    @Test("written in UTC and with an offset")
    func writes() throws {
        let moment = try Instant("2019-01-18T12:11:11.6251Z")
        #expect(moment.utcText() == "2019-01-18T12:11:11Z")
        #expect(moment.utcText(fractionDigits: 3) == "2019-01-18T12:11:11.625Z")
        #expect(moment.utcText(fractionDigits: 6) == "2019-01-18T12:11:11.625100Z")
        #expect(moment.description == "2019-01-18T12:11:11.6251Z")
        #expect(moment.text(at: .zero) == "2019-01-18T12:11:11+00:00")
        #expect(moment.text(at: .oneHour, fractionDigits: 1) == "2019-01-18T13:11:11.6+01:00")
        let offset = try #require(UTCOffset(minutes: -750))
        #expect(moment.text(at: offset) == "2019-01-17T23:41:11-12:30")
        #expect(Instant(unixSeconds: -1, nanoseconds: 5_000_000).description == "1969-12-31T23:59:59.005Z")
    }

    @Test("seconds and days are added, within what can be written")
    func adds() throws {
        let moment = try Instant("2024-02-28T23:59:59.5Z")
        #expect(moment.adding(seconds: 1).description == "2024-02-29T00:00:00.5Z")
        #expect(moment.adding(days: 2).description == "2024-03-01T23:59:59.5Z")
        #expect(moment.adding(days: -366).description == "2023-02-27T23:59:59.5Z")
        #expect(moment.adding(seconds: .max).utcText() == "9999-12-31T23:59:59Z")
        #expect(moment.adding(seconds: .min).utcText() == "0001-01-01T00:00:00Z")
        #expect(moment.adding(days: .max).utcText() == "9999-12-31T23:59:59Z")
        #expect(moment.adding(days: .min).utcText() == "0001-01-01T00:00:00Z")
        #expect(Instant(unixSeconds: .min, nanoseconds: .min).description == "0001-01-01T00:00:00Z")
        #expect(Instant(unixSeconds: .max, nanoseconds: .max).utcText() == "9999-12-31T23:59:59Z")
    }

    @Test("date and time of day depend on the clock")
    func clock() throws {
        let moment = try Instant("2019-01-18T23:30:05.25Z")
        #expect(moment.date().description == "2019-01-18")
        #expect(moment.date(at: .oneHour).description == "2019-01-19")
        #expect(moment.timeOfDay(at: .oneHour) == (try TimeOfDay("00:30:05.250")))
    }
}
