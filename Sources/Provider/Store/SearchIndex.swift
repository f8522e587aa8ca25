import Bytes
import FHIR

/// Finds resources by the values of their search parameters, at the cost of what is found.
struct SearchIndex: Sendable {
    private struct Place: Hashable {
        let type: Text
        let parameter: Text
    }

    private struct Exact: Hashable {
        let place: Place
        let content: SearchValue.Content
    }

    private struct Dated {
        let instant: Instant
        let key: ResourceKey
    }

    private var exact: [Exact: [ResourceKey]] = [:]
    /// By instant, then by key.
    private var dated: [Place: [Dated]] = [:]
}

extension SearchIndex {
    /// An index of many resources, made at once.
    init(of resources: [ResourceKey: Version]) {
        for (key, version) in resources {
            for value in version.searchValues { append(value, of: key) }
        }
        for place in dated.keys { dated[place]?.sort { Self.precedes($0, $1) } }
    }

    mutating func insert(_ key: ResourceKey, _ values: [SearchValue]) {
        for value in values {
            guard case .instant(let instant) = value.content else {
                append(value, of: key)
                continue
            }
            let new = Dated(instant: instant, key: key)
            let place = Place(type: key.type, parameter: value.parameter)
            let index = dated[place, default: []].partitioningIndex { !Self.precedes($0, new) }
            dated[place, default: []].insert(new, at: index)
        }
    }

    mutating func remove(_ key: ResourceKey, _ values: [SearchValue]) {
        for value in values {
            let place = Place(type: key.type, parameter: value.parameter)
            if case .instant = value.content {
                dated[place]?.removeAll { $0.key == key }
            } else {
                exact[Exact(place: place, content: value.content)]?.removeAll { $0 == key }
            }
        }
    }

    /// The resources of a type that have the value, in no order that would mean anything.
    func keys(ofType type: Text, with value: SearchValue) -> [ResourceKey] {
        let place = Place(type: type, parameter: value.parameter)
        guard case .instant(let instant) = value.content else {
            return exact[Exact(place: place, content: value.content)] ?? []
        }
        return keys(ofType: type, parameter: value.parameter) {
            $0 < instant
        } while: {
            $0 == instant
        }
    }

    /// The resources of a type whose instant lies in the range, in the order of their instants.
    func keys(ofType type: Text, parameter: Text, in range: Range<Instant>) -> [ResourceKey] {
        keys(ofType: type, parameter: parameter) {
            $0 < range.lowerBound
        } while: {
            $0 < range.upperBound
        }
    }

    private func keys(
        ofType type: Text,
        parameter: Text,
        after isBefore: (Instant) -> Bool,
        while isIn: (Instant) -> Bool
    ) -> [ResourceKey] {
        let all = dated[Place(type: type, parameter: parameter)] ?? []
        let start = all.partitioningIndex { !isBefore($0.instant) }
        return all[start...].prefix { isIn($0.instant) }.map(\.key)
    }

    private mutating func append(_ value: SearchValue, of key: ResourceKey) {
        let place = Place(type: key.type, parameter: value.parameter)
        if case .instant(let instant) = value.content {
            dated[place, default: []].append(Dated(instant: instant, key: key))
        } else {
            exact[Exact(place: place, content: value.content), default: []].append(key)
        }
    }

    private static func precedes(_ first: Dated, _ second: Dated) -> Bool {
        first.instant == second.instant ? first.key < second.key : first.instant < second.instant
    }
}

extension Array {
    /// The first index from which on the claim holds, in a list where it holds from some place on.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
