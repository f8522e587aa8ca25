package import Bytes

/// A parameter of a query: how it is spelled, whether it must be there, and how many values it has.
package struct ParameterPolicy: Hashable, Sendable {
    package enum Values: Hashable, Sendable {
        /// One, sent once (`search.parameter-once`).
        case one
        /// Several with commas between them, of which any may fit; sent once.
        case list
        /// As `list`; where it is sent several times, each list must fit (FHIR, search, AND and OR).
        case lists
    }

    /// The system's own spelling, and then those that mean the same; what is sent in two of them is sent twice.
    package let names: [Text]
    package let values: Values
    /// Whether a search without it is refused (`search.parameter-required`).
    package let isRequired: Bool

    package init(_ names: Text..., values: Values = .one, isRequired: Bool = true) {
        self.names = names
        self.values = values
        self.isRequired = isRequired
    }
}

extension ParameterPolicy {
    /// Values of one list, and lists of one search: nothing whose cost a consumer chooses grows without end.
    package static let mostValues = 1000
    package static let mostLists = 8
}
