import Bytes
import Testing

@Suite("Civil days")
struct CivilDayTests {
    @Test(
        "days since 1970, both ways",
        arguments: [
            (1970, 1, 1, 0, 4),
            (1969, 12, 31, -1, 3),
            (1, 1, 1, -719_162, 1),
            (1600, 2, 29, -135_081, 2),
            (1900, 2, 28, -25_509, 3),
            (1900, 3, 1, -25_508, 4),
            (2000, 2, 29, 11_016, 2),
            (2000, 3, 1, 11_017, 3),
            (2019, 1, 18, 17_914, 5),
            (2024, 2, 29, 19_782, 4),
            (2024, 12, 31, 20_088, 2),
            (2100, 3, 1, 47_541, 1),
            (9999, 12, 31, 2_932_896, 5),
        ]
    )
    func days(_ year: Int, _ month: Int, _ day: Int, _ days: Int, _ weekday: Int) {
        let date = CivilDay(year: year, month: month, day: day)
        #expect(date?.daysSinceEpoch == days)
        #expect(date?.weekday == weekday)
        #expect(CivilDay(daysSinceEpoch: days) == date)
    }

    @Test("every day from 1895 to 2105 follows the one before")
    func consecutive() {
        var expected = (year: 1895, month: 1, day: 1)
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for days in -27_393..<49_673 {
            let date = CivilDay(daysSinceEpoch: days)
            #expect((date.year, date.month, date.day) == expected)
            let isLeapFebruary =
                expected.month == 2 && expected.year % 4 == 0 && expected.year != 1900 && expected.year != 2100
            expected.day += 1
            if expected.day > lengths[expected.month - 1] + (isLeapFebruary ? 1 : 0) {
                expected = (expected.year, expected.month + 1, 1)
            }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
        #expect(expected == (2106, 1, 1))
    }

    @Test(
        "a day that does not exist is none",
        arguments: [
            (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 0, 1),
            (2024, 13, 1), (2024, 1, 0), (2024, 1, 32),
        ]
    )
    func absent(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDay(year: year, month: month, day: day) == nil)
    }
}
