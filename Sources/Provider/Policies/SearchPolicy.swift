package import Bytes

/// How a dialect finds resources of one type: what a consumer gives, and what it gets.
package struct SearchPolicy: Sendable {
    /// The type of what is found.
    package let resourceType: Text
    /// What is asked of a search, in the order in which problems are told.
    package let criteria: [SearchCriterion]
    package let includes: IncludePolicy?
    /// The instant by which what is found is sorted, before the id; nil sorts by id alone.
    package let order: Text?
    package let bundle: SearchsetPolicy

    package init(
        of resourceType: Text,
        _ criteria: [SearchCriterion],
        includes: IncludePolicy? = nil,
        order: Text? = nil,
        bundle: SearchsetPolicy = SearchsetPolicy()
    ) {
        self.resourceType = resourceType
        self.criteria = criteria
        self.includes = includes
        self.order = order
        self.bundle = bundle
    }
}

/// One thing by which a search chooses.
package enum SearchCriterion: Sendable {
    /// A span of time.
    case window(WindowPolicy)
    /// One code of a list: `status=free`.
    case code(CodePolicy)
    /// An identifier: `identifier=system|value`.
    case identifier(IdentifierPolicy)
    /// Who asks, where resources are open to some only.
    case access(AccessPolicy)
    /// The resource that the path names, to which what is found refers by a search parameter.
    case compartment(parameter: Text)

    package struct CodePolicy: Sendable {
        /// The name in the query and of the search parameter.
        package let parameter: Text
        /// The codes that can be asked for.
        package let codes: [Text]

        package init(_ parameter: Text, _ codes: [Text]) {
            self.parameter = parameter
            self.codes = codes
        }
    }

    package struct IdentifierPolicy: Sendable {
        /// The name in the query and of the search parameter.
        package let parameter: Text
        /// The systems that are known; empty for any.
        package let systems: [Text]
        package let form: IdentifierForm

        package init(_ parameter: Text = "identifier", systems: [Text], _ form: IdentifierForm = .any) {
            self.parameter = parameter
            self.systems = systems
            self.form = form
        }
    }

    /// What the value of an identifier looks like.
    package enum IdentifierForm: Hashable, Sendable {
        case any
        /// Ten digits of which the last is a check digit (`nhs-number.valid`).
        case nhsNumber
    }

    /// Resources bear codings of these systems that say who may see them; one without a coding of a system is open to
    /// all, as far as that system goes.
    package struct AccessPolicy: Sendable {
        /// The name in the query; its values are `system|code`, and those of other systems say nothing.
        package let parameter: Text
        package let systems: [Text]
        /// The search parameter that holds the codings of a resource.
        package let codings: Text

        package init(_ parameter: Text, systems: [Text], codings: Text) {
            self.parameter = parameter
            self.systems = systems
            self.codings = codings
        }
    }
}

/// What a Bundle of type searchset says beside the resources.
package struct SearchsetPolicy: Sendable {
    /// Whether it has `total`, a link to itself, and says of each entry why it is there.
    package let describesItself: Bool
    /// Whether each entry has a `fullUrl`.
    package let hasFullURLs: Bool
    /// Its `meta.profile`; nil without one.
    package let profile: Text?

    package init(describesItself: Bool = false, hasFullURLs: Bool = false, profile: Text? = nil) {
        self.profile = profile
        self.describesItself = describesItself
        self.hasFullURLs = hasFullURLs
    }
}

extension SearchPolicy {
    /// The names of all parameters that it reads.
    package var parameters: [Text] {
        criteria.flatMap(\.parameters).map(\.name) + (includes.map { $0.direct + $0.iterating } ?? [])
    }
}

extension SearchCriterion {
    /// FHIR's types of search parameter, as far as criteria have them.
    package enum ParameterType: String, Sendable {
        case date
        case token
    }

    /// The parameters of a query that it reads, each once.
    package var parameters: [(name: Text, type: ParameterType)] {
        switch self {
        case .window(let policy):
            let names = [policy.lower.parameter, policy.upper.parameter]
            return (names[0] == names[1] ? [names[0]] : names).map { ($0, .date) }
        case .code(let policy): return [(policy.parameter, .token)]
        case .identifier(let policy): return [(policy.parameter, .token)]
        case .access(let policy): return [(policy.parameter, .token)]
        case .compartment: return []
        }
    }
}
