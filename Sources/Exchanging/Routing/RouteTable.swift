package import Bytes
package import HTTP
package import Provider

/// The routes of a dialect, read off its interactions.
package struct RouteTable: Sendable {
    /// The shapes with more literal segments first, so that `_history` is no id.
    private let offers: [RouteOffer]

    package init(_ dialect: Dialect) {
        var shapes: [PathShape] = []
        for shape in dialect.interactions.map(\.path) + dialect.routes.withoutMethods where !shapes.contains(shape) {
            shapes.append(shape)
        }
        offers = shapes.map { RouteOffer($0, of: dialect) }.sorted { $0.shape.literalCount > $1.shape.literalCount }
    }

    /// What the path's segments below the mount name; nil if nothing.
    package func match(_ segments: ArraySlice<Text>) -> RouteMatch? {
        for offer in offers {
            if let route = Route(segments, offer.shape) { return RouteMatch(route: route, offer: offer) }
        }
        return nil
    }
}

/// A shape of path, and what can be asked there; worked out once for a dialect.
final class RouteOffer: Sendable {
    let shape: PathShape
    /// Whatever the method.
    let interactions: [Interaction]
    /// Methods that the system specifies and the stub does not offer.
    let unbuilt: [String]
    /// Whether OPTIONS is answered, and stands in `Allow`.
    let answersOptions: Bool
    private let byMethod: [(method: String, interactions: [Interaction])]

    fileprivate init(_ shape: PathShape, of dialect: Dialect) {
        let interactions = dialect.interactions.filter { $0.path == shape }
        self.shape = shape
        self.interactions = interactions
        unbuilt = dialect.routes.unbuilt.filter { $0.path == shape }.map(\.method)
        answersOptions = dialect.headers.options == .answered
        byMethod = Set(interactions.map(\.method.rawValue)).map { method in
            (method, interactions.filter { $0.method.rawValue == method })
        }
    }

    /// What a method can mean here, told apart by the dialect's fields; none if it is not offered.
    func interactions(for method: Method) -> [Interaction] {
        // RFC 9110 §9.3.2: HEAD is GET without its content.
        let asked = method == .head ? Method.get.token : method.token
        for (method, interactions) in byMethod where method == asked { return interactions }
        return []
    }
}

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
