import Bytes
import FHIR

/// What is asked of the resources that are referred to: a chained parameter (FHIR, search, chained parameters).
struct SearchChain {
    /// A resource at the end of the chain; any of several fits.
    struct Target: Hashable {
        /// The system of an identifier, or the one that the resource comes from; nil for any.
        let system: Text?
        let value: Text
    }

    let policy: SearchCriterion.ChainPolicy
    /// As the parameter was spelled.
    let name: Text
    let targets: Set<Target>
}

extension SearchChain {
    /// What a resource that fits refers to by the first step.
    ///
    /// - Returns: that, and the problems of targets that are not there.
    func references(in store: Store) -> (keys: Set<ResourceKey>, problems: [Problem]) {
        var keys: Set<ResourceKey> = []
        var problems: [Problem] = []
        for target in targets {
            let found = self.keys(of: target, in: store)
            keys.formUnion(found)
            guard let rule = policy.unknown, found.allSatisfy({ store.current($0) == nil }) else { continue }
            let shown = JSONValue.string(target.value).shown
            problems.append(Problem(rule, at: .parameter(name), expected: "one that is known here", found: shown))
        }
        for step in policy.way.dropFirst().reversed() {
            let next = keys.flatMap { key in
                store.resources(ofType: step.source, with: SearchValue(step.parameter, .reference(key))).map(\.key)
            }
            keys = Set(next)
        }
        return (keys, problems)
    }

    /// The resources that a value names, also by an id that is not stored, which may be referred to all the same.
    private func keys(of target: Target, in store: Store) -> [ResourceKey] {
        switch policy.value {
        case .id, .idInSystem:
            return [ResourceKey(policy.type, target.value)]
        case .idInSource:
            let key = ResourceKey(policy.type, target.value)
            guard let source = target.system, let version = store.current(key) else { return [key] }
            guard let resource = try? version.resource else { return [] }
            return SourceSystem.names(of: .object(resource)).contains(source) ? [key] : []
        case .identifier(let parameter, let bare):
            let value = SearchValue.token(parameter, system: target.system ?? bare, target.value)
            return store.resources(ofType: policy.type, with: value).map(\.key)
        }
    }
}
