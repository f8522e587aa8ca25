package import Bytes

/// A FHIR `dateTime`: a date of any precision, or a moment.
package enum DateTime: Hashable, Sendable {
    case date(PartialDate)
    case instant(Instant)

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or what an instant looks like: with a time come seconds and an offset.
    package init(_ text: String) throws(DateError) {
        var scanner = DateScanner(text)
        let date = try scanner.partialDate()
        guard case .day(let day) = date, !scanner.isAtEnd else {
            try scanner.end()
            self = .date(date)
            return
        }
        self = .instant(try scanner.instant(on: day).instant)
        try scanner.end()
    }

    package init(_ text: Text) throws(DateError) {
        try self.init(text.string)
    }
}
