extension Rule {
    package static let routeKnown = Rule("route.known", "A path belongs to a mount and is one of its routes.")
    package static let routeMethod = Rule("route.method", "A route is used with one of its methods.")
    package static let routeBuilt = Rule("route.built", "The method is one that this Receiver has.")
}

extension RoutePolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.routeKnown, .routeMethod] + (unbuilt.isEmpty ? [] : [.routeBuilt])
    }
}
