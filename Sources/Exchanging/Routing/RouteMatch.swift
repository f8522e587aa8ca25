package import Provider
package import HTTP

/// What a request asks of a mount, by path and method.
package struct RouteMatch {
    package let route: Route
    /// What the method can mean, told apart by the dialect's fields; none for OPTIONS, where the dialect answers it.
    package let interactions: [Interaction]

    /// - Throws: `Refusal`: an unknown method, an unknown path, or a method that the path does not offer.
    package init(_ request: Request, _ mount: Mount, _ mounts: MountTable) throws(Refusal) {
        if let refusal = Refusal(unknownMethodOf: request) { throw refusal }
        guard let route = Self.route(request, mount) else {
            throw Refusal(unknownPath: request.target, mounts: mounts)
        }
        self.route = route
        if mount.dialect.routes.unbuilt.contains(request.method.token), case .appointment = route {
            throw Refusal(
                .routeBuilt,
                at: .target,
                expected: Self.allow(route, mount.dialect),
                found: request.method.token
            )
        }
        if request.method == .options, mount.dialect.headers.options == .answered {
            interactions = []
            return
        }
        interactions = route.interactions(request.method, mount)
        guard !interactions.isEmpty else {
            throw Self.refusal(of: request, route, mount.dialect)
        }
    }

    /// The refusal of a method that the route does not offer.
    package static func refusal(of request: Request, _ route: Route, _ dialect: Dialect) -> Refusal {
        Refusal(.routeMethod, at: .target, expected: allow(route, dialect), found: request.method.token)
    }

    /// 204 with the methods that the route offers (RFC 9110 §9.3.7).
    package func optionsResponse(_ dialect: Dialect) -> Response {
        var fields = Fields()
        fields.append(.allow, Self.allow(route, dialect))
        return Response(status: .noContent, fields: fields)
    }

    /// The value of `Allow` for the request's path; nil if the path is unknown.
    package static func allowed(_ request: Request, _ mount: Mount) -> String? {
        route(request, mount).map { allow($0, mount.dialect) }
    }

    /// What the path names; nil if it names nothing.
    package static func route(_ request: Request, _ mount: Mount) -> Route? {
        Route(request.target.segments.dropFirst(mount.path.segments.count), mount.dialect.routes)
    }

    private static func allow(_ route: Route, _ dialect: Dialect) -> String {
        let options: [Method] = dialect.headers.options == .answered ? [.options] : []
        return (route.methods(dialect.routes) + options).map(\.token).joined(separator: ", ")
    }
}

extension Refusal {
    /// Nil if HTTP knows the method.
    package init?(unknownMethodOf request: Request) {
        guard case .unknown(let token) = request.method else { return nil }
        self.init(.messageMethodKnown, at: .target, expected: "a method of HTTP", found: token)
    }

    package init(unknownPath target: RequestTarget, mounts: MountTable) {
        self.init(
            .routeKnown,
            at: .target,
            expected: "Appointment/{id} and what lies below it, under one of the mounts \(mounts.summary)",
            found: target.shown
        )
    }
}
