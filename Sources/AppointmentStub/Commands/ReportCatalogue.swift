import Provider
import Steering

/// What reports can tell of.
package enum ReportCatalogue {
    /// The ids of all obligations, situations and outcomes, of all dialects.
    package static var identifiers: [String] {
        Dialect.all.flatMap(ReportIdentifiers.all)
    }
}
