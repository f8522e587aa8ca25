extension Rule {
    package static let routeKnown = Rule("route.known", "A path must belong to a mount and be one of its routes.")
    package static let routeMethod = Rule("route.method", "A route must be called with one of its methods.")
    package static let routeBuilt = Rule("route.built", "The method must be one that this Receiver supports.")
}

extension RoutePolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.routeKnown, .routeMethod] + (unbuilt.isEmpty ? [] : [.routeBuilt])
    }
}
