package import Bytes
package import FHIR

/// What a resource is found by: the value of one search parameter.
package struct SearchValue: Hashable, Sendable {
    /// The name of the search parameter.
    package let parameter: Text
    package let content: Content

    package enum Content: Hashable, Sendable {
        case token(Text)
        case reference(ResourceKey)
        case instant(Instant)
    }

    package init(_ parameter: Text, _ content: Content) {
        self.parameter = parameter
        self.content = content
    }
}

extension [SearchParameter] {
    /// The values of these parameters in a resource; what is no value of its parameter's kind is left out.
    package func values(in resource: JSONObject) -> [SearchValue] {
        flatMap { parameter in
            JSONValue.object(resource).leaves(at: parameter.path[...]).compactMap { leaf in
                parameter.kind.content(of: leaf).map { SearchValue(parameter.name, $0) }
            }
        }
    }
}

extension SearchParameter.Kind {
    fileprivate func content(of leaf: JSONValue) -> SearchValue.Content? {
        guard let text = leaf.string else { return nil }
        switch self {
        case .token: return .token(text)
        case .instant: return (try? Instant(text)).map { .instant($0) }
        case .reference:
            // An absolute URL ends in type and id as a relative reference does.
            let parts = text.split(at: UInt8(ascii: "/"))
            guard parts.count >= 2 else { return nil }
            return .reference(ResourceKey(parts[parts.count - 2], parts[parts.count - 1]))
        }
    }
}

extension JSONValue {
    /// What stands at the end of a path, in every item of the lists on the way.
    fileprivate func leaves(at path: ArraySlice<Text>) -> [JSONValue] {
        if let items = array { return items.flatMap { $0.leaves(at: path) } }
        guard let name = path.first else { return [self] }
        return self[name].map { $0.leaves(at: path.dropFirst()) } ?? []
    }
}
