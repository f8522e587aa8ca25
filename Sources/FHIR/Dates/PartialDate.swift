package import Bytes

/// A FHIR `date`: a year, a month of a year, or a day.
package enum PartialDate: Hashable, Sendable {
    case year(Int)
    case month(year: Int, month: Int)
    case day(CivilDay)

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    package init(_ text: String) throws(DateError) {
        var scanner = DateScanner(text)
        self = try scanner.partialDate()
        try scanner.end()
    }
}

extension PartialDate: CustomStringConvertible {
    package var description: String {
        switch self {
        case .year(let year): year.padded(to: 4)
        case .month(let year, let month): "\(year.padded(to: 4))-\(month.padded(to: 2))"
        case .day(let day): day.description
        }
    }
}
