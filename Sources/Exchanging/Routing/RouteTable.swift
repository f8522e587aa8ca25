package import Bytes
package import HTTP
package import Provider

/// The routes of a dialect, read off its interactions.
package struct RouteTable: Sendable {
    /// One shape of path, and what can be asked there.
    private struct Entry {
        let shape: PathShape
        var interactions: [Interaction]
        let unbuilt: [String]
    }

    /// The shapes with more literal segments first, so that `_history` is no id.
    private let entries: [Entry]
    private let answersOptions: Bool

    package init(_ dialect: Dialect) {
        var entries: [Entry] = []
        for shape in dialect.interactions.map(\.path) + dialect.routes.withoutMethods
        where !entries.contains(where: { $0.shape == shape }) {
            entries.append(
                Entry(
                    shape: shape,
                    interactions: dialect.interactions.filter { $0.path == shape },
                    unbuilt: dialect.routes.unbuilt.filter { $0.path == shape }.map(\.method)
                )
            )
        }
        self.entries = entries.sorted { $0.shape.literalCount > $1.shape.literalCount }
        answersOptions = dialect.headers.options == .answered
    }

    /// What the path's segments below the mount name; nil if nothing.
    package func match(_ segments: ArraySlice<Text>) -> RouteMatch? {
        for entry in entries {
            guard let route = Route(segments, entry.shape) else { continue }
            return RouteMatch(
                route: route,
                interactions: entry.interactions,
                unbuilt: entry.unbuilt,
                answersOptions: answersOptions
            )
        }
        return nil
    }
}

/// A route of a mount, and what can be asked there.
package struct RouteMatch: Sendable {
    package let route: Route
    /// Whatever the method.
    let interactions: [Interaction]
    /// Methods that the system specifies and the stub does not offer.
    let unbuilt: [String]
    /// Whether OPTIONS is answered, and stands in `Allow`.
    let answersOptions: Bool
}

extension RouteMatch {
    /// The resource that the path names; nil where it names none.
    package var key: ResourceKey? {
        guard let id = route[.id], let type = route.shape.resourceType else { return nil }
        return ResourceKey(type, id)
    }

    /// What a method can mean here, told apart by the dialect's fields; none if it is not offered.
    func interactions(for method: Method) -> [Interaction] {
        // RFC 9110 §9.3.2: HEAD is GET without its content.
        let asked = method == .head ? Method.get.token : method.token
        return interactions.filter { $0.method.rawValue == asked }
    }

    /// The names of what a method can mean here.
    package func names(for method: Method) -> [Interaction.Name] {
        interactions(for: method).map(\.name)
    }

    /// The value of `Allow`.
    var allow: String {
        var methods: [String] = []
        for method in interactions.map(\.method.rawValue) where !methods.contains(method) {
            methods.append(method)
            if method == Method.get.token { methods.append(Method.head.token) }
        }
        return (methods + (answersOptions ? [Method.options.token] : [])).joined(separator: ", ")
    }
}
