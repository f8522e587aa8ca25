extension Rule {
    package static let searchParameterRequired = Rule(
        "search.parameter-required",
        "A search must have all its required parameters."
    )
    package static let searchParameterOnce = Rule(
        "search.parameter-once",
        "A parameter with a single value must be sent only once."
    )
    package static let searchParameterValue = Rule(
        "search.parameter-value",
        "A parameter's value must have the right format."
    )
    package static let searchRange = Rule("search.range", "A date range must have one ge and one le.")
    package static let searchWindow = Rule(
        "search.window",
        "A search must end after it starts and span no more days than allowed."
    )
    package static let searchNotPast = Rule("search.not-past", "A search must not ask for days in the past.")
    package static let searchIncludeRequired = Rule(
        "search.include-required",
        "A search must ask for the resources that it is required to include."
    )
    package static let searchTooCostly = Rule(
        "search.too-costly",
        "A search must not span more days than the stub's limit."
    )
    package static let searchTargetForm = Rule(
        "search.target-form",
        "The resource to search by must be named by its id."
    )
    package static let searchTargetKnown = Rule("search.target-known", "The resource to search by must exist.")
    package static let searchIdentifierSystem = Rule(
        "search.identifier-system",
        "An identifier must be of a system that is known here."
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
        case .code(let policy): policy.asked.rules
        case .identifier(let policy):
            policy.asked.rules + (policy.systems.isEmpty ? [] : [.searchIdentifierSystem])
                + (policy.form == .nhsNumber ? [.nhsNumberValid] : [])
        case .chain(let policy): policy.asked.rules + [policy.malformed] + (policy.unknown.map { [$0] } ?? [])
        case .subject(let policy): SearchCriterion.identifier(policy.identifier).rules
        case .some: [.searchParameterRequired]
        case .constant: [.searchParameterValue]
        case .access, .compartment, .upcoming: []
        }
    }
}

extension ParameterPolicy {
    fileprivate var rules: [Rule] {
        (isRequired ? [.searchParameterRequired] : []) + (values == .lists ? [] : [.searchParameterOnce])
            + [.searchParameterValue]
    }
}

extension WindowPolicy {
    fileprivate var rules: [Rule] {
        [incomplete, unreadable, wrongPrefix, .searchWindow]
            + (isLimited ? [.searchTooCostly] : [])
            + (lower.parameter == upper.parameter ? [] : [.searchParameterOnce])
            + (past == .refused ? [.searchNotPast] : [])
    }
}
