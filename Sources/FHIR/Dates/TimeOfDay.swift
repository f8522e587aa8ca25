/// A FHIR `time`: a time of day without a date or an offset, to the second or finer.
package struct TimeOfDay: Hashable, Sendable {
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int
    /// 0 to 60; 60 is a leap second.
    package let second: Int
    /// The digits of the fraction of a second without the zeros at their end, which say nothing about when; any number.
    package let fraction: String

    /// Reads `hh:mm:ss` with or without a fraction.
    ///
    /// - Parameter leapSecond: whether second 60 is read; STU3's `time` has none.
    package init(_ text: String, leapSecond: Bool = true) throws(DateError) {
        var scanner = DateScanner(text)
        self = try scanner.timeOfDay()
        try scanner.end()
        if second == 60, !leapSecond {
            throw DateError("the second is 60; expected 00 to 59")
        }
    }

    init(hour: Int, minute: Int, second: Int, fraction: String) {
        self.hour = hour
        self.minute = minute
        self.second = second
        self.fraction = fraction
    }

    /// Whole seconds since midnight.
    var seconds: Int {
        (hour * 60 + minute) * 60 + second
    }
}

extension TimeOfDay: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        // Without zeros at the end, digits after a point sort as text does.
        (left.seconds, left.fraction) < (right.seconds, right.fraction)
    }
}
