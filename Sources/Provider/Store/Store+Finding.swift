package import Bytes
package import FHIR

/// A resource that was found, as it was at that moment.
package struct FoundResource: Sendable {
    package let key: ResourceKey
    package let version: Version

    package init(key: ResourceKey, version: Version) {
        self.key = key
        self.version = version
    }
}

extension Store {
    /// The resources of a type that have a value, in the order of their ids.
    ///
    /// - Parameter fits: what else a resource must be; only what fits is sorted.
    package func resources(
        ofType type: Text,
        with value: SearchValue,
        where fits: (Version) -> Bool = { _ in true }
    ) -> [FoundResource] {
        found({ $0.keys(ofType: type, with: value) }, where: fits).sorted { $0.key < $1.key }
    }

    /// The resources of a type whose instant lies in a range, in the order of their instants, then of their ids.
    ///
    /// - Parameter fits: what else a resource must be; only what fits is sorted.
    package func resources(
        ofType type: Text,
        parameter: Text,
        in range: Range<Instant>,
        where fits: (Version) -> Bool = { _ in true }
    ) -> [FoundResource] {
        found({ $0.entries(ofType: type, parameter: parameter, in: range).map(\.key) }, where: fits)
            .sorted(by: parameter)
    }
}

extension Store {
    /// Whether something stored has a value by which it comes from this source system.
    package func knows(source: Text, _ resources: [ResourcePolicy]) -> Bool {
        resources.contains { resource in
            resource.searchParameters.contains { parameter in
                parameter.kind == .sourceSystem && parameter.use == .found
                    && holds(SearchValue(parameter.name, .token(source)), ofType: resource.type)
            }
        }
    }

    /// The source systems that something comes from which was there at the start, in the order of their names.
    package func sources(_ resources: [ResourcePolicy]) -> [Text] {
        let names = resources.flatMap { resource in
            resource.searchParameters.filter { $0.kind == .sourceSystem && $0.use == .found }.flatMap { parameter in
                tokensAtStart(ofType: resource.type, parameter.name)
            }
        }
        return Set(names).sorted()
    }
}

extension [FoundResource] {
    /// By the instant that a parameter has, then by id.
    package func sorted(by parameter: Text) -> [FoundResource] {
        let earliest = Instant(unixSeconds: .min)
        let dated = map { (instant: $0.version.instant(parameter) ?? earliest, resource: $0) }
        let ordered = dated.sorted { first, second in
            guard first.instant == second.instant else { return first.instant < second.instant }
            return first.resource.key < second.resource.key
        }
        return ordered.map(\.resource)
    }
}

extension Version {
    /// The instant that a parameter has, of those that stand beside the content; the first if there are several.
    package func instant(_ parameter: Text) -> Instant? {
        for value in searchValues where value.parameter == parameter {
            if case .instant(let instant) = value.content { return instant }
        }
        return nil
    }

    /// Whether a parameter has this token, of those that stand beside the content.
    package func has(_ parameter: Text, _ token: Text) -> Bool {
        searchValues.contains { value in
            guard value.parameter == parameter, case .token(let own) = value.content else { return false }
            return own == token
        }
    }

    package func tokens(_ parameter: Text) -> [Text] {
        searchValues.compactMap { value in
            guard value.parameter == parameter, case .token(let token) = value.content else { return nil }
            return token
        }
    }

    package func references(_ parameter: Text) -> [ResourceKey] {
        searchValues.compactMap { value in
            guard value.parameter == parameter, case .reference(let key) = value.content else { return nil }
            return key
        }
    }
}
