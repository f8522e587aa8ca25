import Bytes
import FHIR

/// A bound of a span of time as it was sent: a prefix, and a day or a moment.
struct SearchBound {
    enum Time {
        /// Of London's calendar.
        case day(CivilDay)
        case utcDay(CivilDay)
        case moment(Instant)
    }

    /// As it was sent.
    let text: Text
    /// The letters before the first that is none.
    let prefix: Text
    /// Nil for what is written in none of the forms.
    let time: Time?

    init(_ text: Text, _ forms: [WindowPolicy.Form]) {
        self.text = text
        let letters = text.utf8.prefix(while: \.isLetter)
        prefix = Text(String(Substring(letters)))
        // A plus sign that was not encoded has become a blank.
        let rest = text.utf8.dropFirst(letters.count).map { $0 == .space ? UInt8(ascii: "+") : $0 }
        let written = Text(String(decoding: rest, as: UTF8.self))
        time = forms.lazy.compactMap { $0.time(in: written) }.first
    }

    /// The day on the calendar in which days are counted.
    var day: CivilDay? {
        switch time {
        case .day(let day), .utcDay(let day): day
        case .moment(let instant): LondonTime.day(of: instant)
        case nil: nil
        }
    }

    /// Whether it names a whole day.
    var isDay: Bool {
        switch time {
        case .day, .utcDay: true
        case .moment, nil: false
        }
    }

    /// The first moment that it allows from below.
    var first: Instant? {
        switch time {
        case .day(let day): LondonTime.start(of: day)
        case .utcDay(let day): Instant(unixSeconds: day.daysSinceEpoch * 86_400)
        case .moment(let instant): instant
        case nil: nil
        }
    }

    /// The moment behind the last: the end of a day, which is the start of the next one.
    var end: Instant? {
        switch time {
        case .day(let day): LondonTime.start(of: CivilDay(daysSinceEpoch: day.daysSinceEpoch + 1))
        case .utcDay(let day): Instant(unixSeconds: (day.daysSinceEpoch + 1) * 86_400)
        case .moment(let instant): instant
        case nil: nil
        }
    }
}

extension WindowPolicy.Form {
    fileprivate func time(in text: Text) -> SearchBound.Time? {
        let count = text.utf8.count
        switch self {
        case .day, .utcDay:
            guard count == 10, case .day(let day)? = try? PartialDate(text.string) else { return nil }
            return self == .day ? .day(day) : .utcDay(day)
        case .londonInstant:
            guard count == 25, text.hasSuffix("+00:00") || text.hasSuffix("+01:00") else { return nil }
            return (try? Instant(text)).map { .moment($0) }
        case .utcInstant:
            guard count == 20, text.hasSuffix("Z") else { return nil }
            return (try? Instant(text)).map { .moment($0) }
        case .instant:
            return (try? Instant(text)).map { .moment($0) }
        }
    }

    /// For people, with an example.
    var example: String {
        switch self {
        case .day, .utcDay: "2019-01-18"
        case .londonInstant: "2019-01-18T09:00:00+00:00"
        case .utcInstant, .instant: "2019-01-18T09:00:00Z"
        }
    }
}
