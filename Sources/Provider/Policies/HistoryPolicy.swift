package import Bytes

/// What a history can be asked for, the same in every dialect (FHIR, RESTful API, history).
package enum HistoryPolicy {
    /// Entries in one answer, at most.
    package static let count: Text = "_count"
    /// Versions from this instant on.
    package static let since: Text = "_since"
    /// The stub's own, in `next` links: versions before this place, counted from the resource's first one, so that the
    /// link stays right while versions are added.
    package static let page: Text = "_page"

    package static let parameters = [count, since, page]
}

extension Rule {
    package static let historyQuery = Rule(
        "history.query",
        "A history's parameters must be a number of entries and an instant."
    )
}
