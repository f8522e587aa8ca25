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
    /// How it is parted, by id alone; nil where all is answered at once.
    package let pages: PagePolicy?
    package let bundle: SearchsetPolicy

    package init(
        of resourceType: Text,
        _ criteria: [SearchCriterion],
        includes: IncludePolicy? = nil,
        order: Text? = nil,
        pages: PagePolicy? = nil,
        bundle: SearchsetPolicy = SearchsetPolicy()
    ) {
        self.resourceType = resourceType
        self.criteria = criteria
        self.includes = includes
        self.order = order
        self.pages = pages
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
    /// Whether it has R4's `timestamp`.
    package let isDated: Bool
    /// Its `meta.profile`; nil without one.
    package let profile: Text?
    package let link: Link

    /// What the link to itself repeats of the query.
    package enum Link: Hashable, Sendable {
        /// All of it.
        case asSent
        /// What was understood.
        case asUnderstood
    }

    package init(
        describesItself: Bool = false,
        hasFullURLs: Bool = false,
        isNamed: Bool = false,
        isDated: Bool = false,
        profile: Text? = nil,
        link: Link = .asSent
    ) {
        self.profile = profile
        self.describesItself = describesItself
        self.hasFullURLs = hasFullURLs
        self.isNamed = isNamed
        self.isDated = isDated
        self.link = link
    }
}

extension SearchPolicy {
    /// The names of all parameters that it reads, in every spelling.
    package var parameters: [Text] {
        criteria.flatMap(\.parameters).flatMap(\.names) + (includes.map { $0.direct + $0.iterating } ?? [])
            + (pages.map { [$0.parameter] } ?? [])
    }

    /// Whether a parameter of a query has a meaning here.
    package func understands(_ name: Text, _ value: Text) -> Bool {
        guard let includes, (includes.direct + includes.iterating).contains(name) else {
            return parameters.contains(name)
        }
        return Inclusion(value).map { !includes.known(by: $0).isEmpty } ?? false
    }
}
