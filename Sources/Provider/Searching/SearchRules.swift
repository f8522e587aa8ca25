extension Rule {
    package static let searchParameterRequired = Rule(
        "search.parameter-required",
        "A search gives the parameters that it needs."
    )
    package static let searchParameterOnce = Rule(
        "search.parameter-once",
        "A parameter that has one value is sent once."
    )
    package static let searchParameterValue = Rule(
        "search.parameter-value",
        "A parameter has a value of its form."
    )
    package static let searchRange = Rule("search.range", "A range of days is given by one ge and one le.")
    package static let searchWindow = Rule(
        "search.window",
        "A search ends after it starts, and spans no more days than it may."
    )
    package static let searchNotPast = Rule("search.not-past", "A search asks for today and the days to come.")
    package static let searchIncludeRequired = Rule(
        "search.include-required",
        "A search asks for what comes with the resources it finds."
    )
    package static let searchIdentifierSystem = Rule(
        "search.identifier-system",
        "An identifier is of a system that is known here."
    )
}

extension SearchPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        criteria.flatMap(\.rules) + (includes?.required.isEmpty == false ? [.searchIncludeRequired] : [])
    }
}

extension SearchCriterion {
    fileprivate var rules: [Rule] {
        switch self {
        case .window(let policy): policy.rules
        case .code: [.searchParameterRequired, .searchParameterOnce, .searchParameterValue]
        case .identifier(let policy):
            [.searchParameterRequired, .searchParameterOnce, .searchParameterValue]
                + (policy.systems.isEmpty ? [] : [.searchIdentifierSystem])
                + (policy.form == .nhsNumber ? [.nhsNumberValid] : [])
        case .access, .compartment: []
        }
    }
}

extension WindowPolicy {
    fileprivate var rules: [Rule] {
        [incomplete, unreadable, .searchWindow]
            + (lower.parameter == upper.parameter ? [] : [.searchParameterOnce])
            + (past == .refused ? [.searchNotPast] : [])
    }
}
