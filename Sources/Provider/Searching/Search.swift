package import Bytes
import FHIR

/// A search in one store.
package struct Search: Sendable {
    private let policy: SearchPolicy
    /// Of the type that is sought.
    private let resource: ResourcePolicy?
    private let store: Store

    package init(_ policy: SearchPolicy, _ resource: ResourcePolicy?, in store: Store) {
        self.policy = policy
        self.resource = resource
        self.store = store
    }
}

/// What a search has found.
package struct SearchResult: Sendable {
    package let matches: [FoundResource]
    /// How many there are with those of other parts of the answer.
    package let total: Int
    /// What leads to the next part; nil if there is none.
    package let next: Text?
    /// What comes with them, each once.
    package let included: [FoundResource]
    /// What fits and is hidden from consumers, with the reason.
    package let concealed: [(key: ResourceKey, reason: String)]

    package init(
        matches: [FoundResource],
        total: Int? = nil,
        next: Text? = nil,
        included: [FoundResource] = [],
        concealed: [(key: ResourceKey, reason: String)] = []
    ) {
        self.matches = matches
        self.total = total ?? matches.count
        self.next = next
        self.included = included
        self.concealed = concealed
    }
}

extension Search {
    /// - Throws: `Refusal` with everything that is wrong with the parameters.
    package func result(of request: SearchRequest) throws(Refusal) -> SearchResult {
        let reader = SearchReader(policy, request)
        try Refusal.ifAny(reader.problems)
        let conditions = try resolved(reader.conditions)
        var matches: [FoundResource] = []
        var concealed: [(key: ResourceKey, reason: String)] = []
        for candidate in candidates(conditions) {
            if let reason = try concealment(of: candidate) {
                concealed.append((candidate.key, reason))
            } else {
                matches.append(candidate)
            }
        }
        let total = matches.count
        let next = part(&matches, behind: conditions.page)
        let inclusion = SearchInclusion(store, policy.includes, conditions)
        return SearchResult(
            matches: matches,
            total: total,
            next: next,
            included: inclusion.resources(with: matches),
            concealed: concealed
        )
    }

    /// The conditions with what chained parameters ask for.
    ///
    /// - Throws: `Refusal` with all that they name and is not there, where that is one.
    private func resolved(_ conditions: SearchConditions) throws(Refusal) -> SearchConditions {
        var conditions = conditions
        var problems: [Problem] = []
        for chain in conditions.chains {
            let (ends, unknown) = chain.references(in: store)
            problems += unknown
            conditions.ends.append((chain, ends))
            guard let parameter = chain.policy.way.first?.parameter else { continue }
            let keys = Set(ends.keys)
            conditions.references[parameter] = conditions.references[parameter]?.intersection(keys) ?? keys
        }
        try Refusal.ifAny(problems)
        return conditions
    }

    /// What fits the conditions, in the order in which it is given out.
    private func candidates(_ conditions: SearchConditions) -> [FoundResource] {
        let type = policy.resourceType
        if let subject = conditions.subject {
            let found = subject.appointments(ofType: type, in: store).filter { conditions.fit($0.version) }
            return policy.order.map { found.sorted(by: $0) } ?? found
        }
        if let exact = conditions.exact {
            let found = store.resources(ofType: type, with: exact, where: conditions.fit)
            return policy.order.map { found.sorted(by: $0) } ?? found
        }
        guard let window = conditions.window else { return [] }
        if window.isLong, let found = candidates(byReference: conditions, window) { return found }
        return store.resources(ofType: type, parameter: window.measure.start, in: window.range, where: conditions.fit)
    }

    /// The same, found by what it refers to: in a long span lies much that is somebody else's.
    ///
    /// - Returns: nil where nothing is asked of references that are indexed.
    private func candidates(byReference conditions: SearchConditions, _ window: SearchWindow) -> [FoundResource]? {
        let indexed = resource?.searchParameters.filter { $0.use == .found }.map(\.name) ?? []
        guard let (parameter, keys) = conditions.references.first(where: { indexed.contains($0.key) }) else {
            return nil
        }
        var seen: Set<ResourceKey> = []
        let found = keys.flatMap { key in
            let value = SearchValue(parameter, .reference(key))
            return store.resources(ofType: policy.resourceType, with: value, where: conditions.fit)
        }
        return found.filter { seen.insert($0.key).inserted }.sorted(by: window.measure.start)
    }

    /// Leaves of what was found this part of the answer.
    ///
    /// - Returns: what leads to the next one; nil if there is none.
    private func part(_ matches: inout [FoundResource], behind page: Text?) -> Text? {
        guard let pages = policy.pages else { return nil }
        if let page { matches.removeAll { $0.key.id <= page } }
        guard matches.count > pages.size else { return nil }
        matches.removeLast(matches.count - pages.size)
        return matches.last?.key.id
    }

    private func concealment(of found: FoundResource) throws(Refusal) -> String? {
        guard let resource, !resource.concealments.isEmpty else { return nil }
        return resource.concealment(of: try found.version.resource)
    }
}
