package import HTTP
package import Provider

/// A route of a mount, and what can be asked there.
package struct RouteMatch: Sendable {
    package let route: Route
    let offer: RouteOffer
}

extension RouteMatch {
    /// The resource that the path names; nil where it names none.
    package var key: ResourceKey? {
        guard let id = route[.id], let type = route.shape.resourceType else { return nil }
        return ResourceKey(type, id)
    }

    /// What a method can mean here, told apart by the dialect's fields; none if it is not offered.
    func interactions(for method: Method) -> [Interaction] {
        offer.interactions(for: method)
    }

    /// The names of what a method can mean here.
    package func names(for method: Method) -> [Interaction.Name] {
        interactions(for: method).map(\.name)
    }

    /// The value of `Allow`.
    var allow: String {
        var methods: [String] = []
        for method in offer.interactions.map(\.method.rawValue) where !methods.contains(method) {
            methods.append(method)
            if method == Method.get.token { methods.append(Method.head.token) }
        }
        return (methods + (offer.answersOptions ? [Method.options.token] : [])).joined(separator: ", ")
    }
}
