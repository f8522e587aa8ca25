package import Bytes
package import Provider

/// The routes of a dialect, read off its interactions.
package struct RouteTable: Sendable {
    /// The shapes with more literal segments first, so that `_history` is no id.
    private let offers: [RouteOffer]

    package init(_ dialect: Dialect) {
        var shapes: [PathShape] = []
        for shape in dialect.interactions.map(\.path) + dialect.routes.withoutMethods
        where !shapes.contains(where: shape.isLike) {
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
