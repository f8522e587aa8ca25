import Bytes
import FHIR

/// Finds resources by the values of their search parameters, at the cost of what is found.
struct SearchIndex: Sendable {
    struct Place: Hashable {
        let type: Text
        let parameter: Text
    }

    private struct Exact: Hashable {
        let place: Place
        let content: SearchValue.Content
    }

    private var exact: [Exact: [ResourceKey]] = [:]
    private var dated: [Place: Timeline] = [:]
}

extension SearchIndex {
    /// An index of many resources, made at once.
    init(of resources: [ResourceKey: Version]) {
        var entries: [Place: [Timeline.Entry]] = [:]
        for (key, version) in resources {
            for value in version.searchValues where value.isIndexed {
                let place = Place(type: key.type, parameter: value.parameter)
                if case .instant(let instant) = value.content {
                    entries[place, default: []].append(Timeline.Entry(instant: instant, key: key))
                } else {
                    exact[Exact(place: place, content: value.content), default: []].append(key)
                }
            }
        }
        dated = entries.mapValues { Timeline($0) }
    }

    /// Follows a change of a resource's values; what stays the same costs nothing.
    mutating func change(_ key: ResourceKey, from old: [SearchValue], to new: [SearchValue]) {
        for value in old where value.isIndexed && !new.contains(value) { remove(value, of: key) }
        for value in new where value.isIndexed && !old.contains(value) { insert(value, of: key) }
    }

    /// The resources of a type that have the value, in no order that would mean anything.
    func keys(ofType type: Text, with value: SearchValue) -> [ResourceKey] {
        exact[Exact(place: Place(type: type, parameter: value.parameter), content: value.content)] ?? []
    }

    /// The resources of a type whose instant lies in the range, in the order of their instants.
    func entries(ofType type: Text, parameter: Text, in range: Range<Instant>) -> [Timeline.Entry] {
        dated[Place(type: type, parameter: parameter)]?.entries(in: range) ?? []
    }

    /// All tokens that are indexed at a place; it costs what the index holds.
    func tokens(at place: Place) -> [Text] {
        exact.keys.compactMap { key in
            guard key.place == place, case .token(let token) = key.content else { return nil }
            return token
        }
    }

    private mutating func insert(_ value: SearchValue, of key: ResourceKey) {
        let place = Place(type: key.type, parameter: value.parameter)
        if case .instant(let instant) = value.content {
            dated[place, default: Timeline([])].insert(Timeline.Entry(instant: instant, key: key))
        } else {
            exact[Exact(place: place, content: value.content), default: []].append(key)
        }
    }

    private mutating func remove(_ value: SearchValue, of key: ResourceKey) {
        let place = Place(type: key.type, parameter: value.parameter)
        if case .instant(let instant) = value.content {
            dated[place]?.remove(Timeline.Entry(instant: instant, key: key))
        } else {
            let exactly = Exact(place: place, content: value.content)
            exact[exactly]?.removeAll { $0 == key }
            if exact[exactly]?.isEmpty == true { exact.removeValue(forKey: exactly) }
        }
    }
}
