import Bytes
import HTTP
import Testing

@Suite("IMF-fixdate, RFC 9110 §5.6.7")
struct HTTPDateTests {
    static let dates: [(Int, String)] = [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
        (1_709_251_200, "Fri, 01 Mar 2024 00:00:00 GMT"),
        (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
        (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
        (-62_135_596_800, "Mon, 01 Jan 0001 00:00:00 GMT"),
        (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ]

    @Test("an instant is written and read as that text", arguments: dates)
    func roundTrip(seconds: Int, text: String) {
        #expect(HTTPDate(secondsSinceEpoch: seconds).description == text)
        #expect(HTTPDate(secondsSinceEpoch: seconds).bytes == Array(text.utf8))
        #expect(HTTPDate(text)?.secondsSinceEpoch == seconds)
    }

    @Test("instants without a four-digit year become the nearest that has one")
    func bounds() {
        #expect(HTTPDate(secondsSinceEpoch: .max).description == "Fri, 31 Dec 9999 23:59:59 GMT")
        #expect(HTTPDate(secondsSinceEpoch: .min).description == "Mon, 01 Jan 0001 00:00:00 GMT")
    }

    @Test("a leap second is the second behind it")
    func leapSecond() {
        #expect(HTTPDate("Sat, 31 Dec 2016 23:59:60 GMT")?.secondsSinceEpoch == 1_483_228_800)
    }

    @Test(
        "what is received may be in the two obsolete formats",
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
            ("Sun Nov  6 08:49:37 1994", 784_111_777), ("Thu Nov 10 08:49:37 1994", 784_457_377),
            // Two digits mean a year of at most fifty years hence: 2069, and then 1970.
            ("Friday, 18-Jan-19 12:28:15 GMT", 1_547_814_495), ("Tuesday, 01-Jan-69 00:00:00 GMT", 3_124_224_000),
            ("Thursday, 01-Jan-70 00:00:00 GMT", 0),
        ]
    )
    func received(text: String, seconds: Int) {
        let now = HTTPDate(secondsSinceEpoch: 1_547_814_495)
        #expect(HTTPDate(received: Text(text), now: now)?.secondsSinceEpoch == seconds)
    }

    @Test(
        "what is no date in any format is none",
        arguments: [
            "", "0", "yesterday", "2019-01-18T12:28:15Z", "Sunday, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06-Nov-94 08:49:37 GMT", "Monday, 06-Nov-94 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 UTC",
            "Sunday, 06-Nov-9x 08:49:37 GMT", "Sun Nov 6 08:49:37 1994", "Mon Nov  6 08:49:37 1994",
            "Sun Nov  6 08:49:37 1994 GMT", "Sunday,", ",",
            "Fri, 18 Jan 2019 12:28:15 GMT, Fri, 18 Jan 2019 12:28:15 GMT",
        ]
    )
    func notReceived(_ text: String) {
        #expect(HTTPDate(received: Text(text), now: HTTPDate(secondsSinceEpoch: 1_547_814_495)) == nil)
    }

    @Test(
        "any other spelling is refused",
        arguments: [
            "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 UTC",
            "sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT",
            "Mon, 06 Nov 1994 08:49:37 GMT", "Wed, 29 Feb 2023 00:00:00 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:49:37 GMT ",
            "Sun, 06 Nov 1994 08:49:+7 GMT", "Sat, 00 Jan 2000 00:00:00 GMT", "Sun, 31 Nov 1994 08:49:37 GMT",
        ]
    )
    func refused(_ text: String) {
        #expect(HTTPDate(text) == nil)
    }
}
