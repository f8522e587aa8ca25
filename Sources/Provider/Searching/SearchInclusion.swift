import Bytes

/// Finds what comes with the resources that a search has found.
struct SearchInclusion {
    private let store: Store
    private let policy: IncludePolicy?
    private let conditions: SearchConditions

    init(_ store: Store, _ policy: IncludePolicy?, _ conditions: SearchConditions) {
        self.store = store
        self.policy = policy
        self.conditions = conditions
    }

    /// Each once, in the order of the policy's inclusions; references that lead nowhere are passed over.
    func resources(with matches: [FoundResource]) -> [FoundResource] {
        guard let policy, !matches.isEmpty else { return [] }
        var included: [FoundResource] = []
        var seen = Set(matches.map(\.key))
        func add(_ inclusion: Inclusion, from sources: [FoundResource]) -> Int {
            let new = targets(of: inclusion, from: sources).filter { seen.insert($0.key).inserted }
            included += new
            return new.count
        }
        for inclusion in conditions.direct { _ = add(inclusion, from: matches) }
        var grew = true
        while grew {
            grew = false
            for inclusion in conditions.iterating where add(inclusion, from: matches + included) > 0 { grew = true }
        }
        for way in policy.always {
            let end = way.reduce(matches) { sources, inclusion in targets(of: inclusion, from: sources) }
            included += end.filter { seen.insert($0.key).inserted }
        }
        return included
    }

    /// What these resources refer to by one inclusion, each once.
    private func targets(of inclusion: Inclusion, from sources: [FoundResource]) -> [FoundResource] {
        var seen: Set<ResourceKey> = []
        var found: [FoundResource] = []
        for source in sources where source.key.type == inclusion.source {
            for key in source.version.references(inclusion.parameter)
            where (inclusion.target ?? key.type) == key.type && seen.insert(key).inserted {
                if let version = store.current(key) { found.append(FoundResource(key: key, version: version)) }
            }
        }
        return found
    }
}
