import Bytes
import FHIR
import Testing

@Suite("FHIR date, dateTime and time")
struct DateTimeTests {
    @Test("a date has the precision of its text")
    func dates() throws {
        #expect(try PartialDate("2019") == .year(2019))
        #expect(try PartialDate("2019-02") == .month(year: 2019, month: 2))
        let day = try #require(CivilDay(year: 2020, month: 2, day: 29))
        #expect(try PartialDate("2020-02-29") == .day(day))
        #expect(try PartialDate("0987").description == "0987")
        #expect(try PartialDate("2019-02").description == "2019-02")
        #expect(try PartialDate("2020-02-29").description == "2020-02-29")
    }

    @Test(
        "a date has no time, and no other form",
        arguments: [
            "", "0000", "19", "20190", "2019-", "2019-2", "2019-13", "2019-02-29", "2019-02-", "2019-01-18T",
            "2019-01-18T10:00:00Z", "2019/01/18", " 2019", "2019 ", "-2019",
        ]
    )
    func noDates(_ text: String) {
        #expect(throws: DateError.self) { try PartialDate(text) }
    }

    @Test("a dateTime is a date or a moment")
    func dateTimes() throws {
        #expect(try DateTime("2019") == .date(.year(2019)))
        #expect(try DateTime("2019-02") == .date(.month(year: 2019, month: 2)))
        #expect(try DateTime("2019-01-18") == .date(PartialDate("2019-01-18")))
        let moment = try Instant("2019-01-18T09:00:00Z")
        #expect(try DateTime("2019-01-18T10:00:00.0+01:00") == .instant(moment))
    }

    @Test(
        "a dateTime with a time has seconds and an offset",
        arguments: [
            "2019-01-18T", "2019-01-18T10:00", "2019-01-18T10:00Z", "2019-01-18T10:00:00", "2019-01T10:00:00Z",
            "2019-01-18T10:00:00Zx", "2019-01-18Z", "2019-02-30",
        ]
    )
    func noDateTimes(_ text: String) {
        #expect(throws: DateError.self) { try DateTime(text) }
    }

    @Test("a time of day is read to any fraction")
    func times() throws {
        let time = try TimeOfDay("23:59:60.0120")
        #expect([time.hour, time.minute, time.second] == [23, 59, 60])
        #expect(time.fraction == "012")
        #expect(try TimeOfDay("00:00:00") < TimeOfDay("00:00:00.01"))
        #expect(try TimeOfDay("09:59:59.99") < TimeOfDay("10:00:00"))
    }

    @Test("a leap second is refused where the release has none")
    func leapSecond() {
        let error = #expect(throws: DateError.self) { try TimeOfDay("23:59:60", leapSecond: false) }
        #expect(error?.reason == "the second is 60; expected 00 to 59")
    }

    @Test(
        "other times of day are refused",
        arguments: [
            "", "10", "10:00", "24:00:00", "10:60:00", "10:00:61", "10:00:00.", "10:00:00Z", "1:00:00", "10:00:00 ",
        ]
    )
    func noTimes(_ text: String) {
        #expect(throws: DateError.self) { try TimeOfDay(text) }
    }
}
