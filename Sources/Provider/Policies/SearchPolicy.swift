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

/// What a Bundle of type searchset says beside the resources.
package struct SearchsetPolicy: Sendable {
    /// Whether it has `total`, a link to itself, and says of each entry why it is there.
    package let describesItself: Bool
    /// Whether each entry has a `fullUrl`.
    package let hasFullURLs: Bool
    /// Whether it has an id, and says when it was made.
    package let isNamed: Bool
    /// Its `meta.profile`; nil without one.
    package let profile: Text?

    package init(
        describesItself: Bool = false,
        hasFullURLs: Bool = false,
        isNamed: Bool = false,
        profile: Text? = nil
    ) {
        self.profile = profile
        self.describesItself = describesItself
        self.hasFullURLs = hasFullURLs
        self.isNamed = isNamed
    }
}

extension SearchPolicy {
    /// The names of all parameters that it reads, in every spelling.
    package var parameters: [Text] {
        criteria.flatMap(\.parameters).flatMap(\.names) + (includes.map { $0.direct + $0.iterating } ?? [])
    }
}
