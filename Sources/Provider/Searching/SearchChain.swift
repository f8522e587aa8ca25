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
    /// What a resource that fits refers to by the first step, each with the systems of which the resource then has to be;
    /// nil among them stands for any.
    typealias Ends = [ResourceKey: Set<Text?>]

    /// What a resource that fits refers to, and the problems of targets that are not there.
    func references(in store: Store) -> (ends: Ends, problems: [Problem]) {
        var ends: Ends = [:]
        var problems: [Problem] = []
        for target in targets {
            let found = self.keys(of: target, in: store)
            for key in beginnings(of: found, in: store) { ends[key, default: []].insert(source(of: target)) }
            guard let rule = policy.unknown, found.allSatisfy({ store.current($0) == nil }) else { continue }
            let shown = JSONValue.string(target.value).shown
            problems.append(Problem(rule, at: .parameter(name), expected: "one that is known here", found: shown))
        }
        return (ends, problems)
    }

    /// From the end of the chain back to its first step.
    private func beginnings(of ends: [ResourceKey], in store: Store) -> Set<ResourceKey> {
        policy.way.dropFirst().reversed().reduce(Set(ends)) { keys, step in
            let next = keys.flatMap { key in
                store.resources(ofType: step.source, with: SearchValue(step.parameter, .reference(key))).map(\.key)
            }
            return Set(next)
        }
    }

    private func source(of target: Target) -> Text? {
        if case .idInSource = policy.value { target.system } else { nil }
    }

    /// Whether a resource refers to one of these, and is of its system.
    func fit(_ version: Version, _ ends: Ends) -> Bool {
        guard let parameter = policy.way.first?.parameter else { return true }
        guard case .idInSource(let source) = policy.value else {
            return version.references(parameter).contains { ends[$0] != nil }
        }
        return version.references(parameter).contains { key in
            ends[key]?.contains { system in system.map { version.has(source, $0) } ?? true } ?? false
        }
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
