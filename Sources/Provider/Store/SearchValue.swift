package import Bytes
package import FHIR

/// What a resource is found by, or known for without being read: the value of one search parameter.
package struct SearchValue: Hashable, Sendable {
    /// The name of the search parameter.
    package let parameter: Text
    package let content: Content
    /// Whether resources are found by it.
    let isIndexed: Bool

    package enum Content: Hashable, Sendable {
        case token(Text)
        case reference(ResourceKey)
        case instant(Instant)
    }

    package init(_ parameter: Text, _ content: Content, _ use: SearchParameter.Use = .found) {
        self.parameter = parameter
        self.content = content
        isIndexed = use == .found
    }

    /// Of a token that has a system: an identifier, or a code.
    package static func token(_ parameter: Text, system: Text, _ value: Text) -> SearchValue {
        SearchValue(parameter, .token("\(system)|\(value)"))
    }
}

extension [SearchParameter] {
    /// The values of these parameters in a resource; what is no value of its parameter's kind is left out.
    package func values(in resource: JSONObject) -> [SearchValue] {
        flatMap { parameter in
            if parameter.kind == .sourceSystem {
                return SourceSystem.names(of: .object(resource))
                    .map { SearchValue(parameter.name, .token($0), parameter.use) }
            }
            return JSONValue.object(resource).leaves(at: parameter.path).compactMap { leaf in
                parameter.kind.content(of: leaf).map { SearchValue(parameter.name, $0, parameter.use) }
            }
        }
    }
}

extension SearchParameter.Kind {
    fileprivate func content(of leaf: JSONValue) -> SearchValue.Content? {
        switch self {
        case .token: return leaf.string.map { .token($0) }
        case .identifier: return Self.token(leaf, "value")
        case .coding: return Self.token(leaf, "code")
        case .instant: return leaf.string.flatMap { try? Instant($0) }.map { .instant($0) }
        case .reference: return leaf.string.flatMap { ResourceKey(reference: $0) }.map { .reference($0) }
        case .referenceTo(let type):
            guard let key = leaf.string.flatMap({ ResourceKey(reference: $0, orUUIDOf: type) }), key.type == type else {
                return nil
            }
            return .reference(key)
        case .number(let system, let url):
            return leaf.string?.dropping(prefix: url).map { .token("\(system)|\($0)") }
        case .sourceSystem: return nil
        }
    }

    private static func token(_ leaf: JSONValue, _ name: Text) -> SearchValue.Content? {
        leaf[name]?.string.map { .token("\(leaf["system"]?.string ?? "")|\($0)") }
    }
}
