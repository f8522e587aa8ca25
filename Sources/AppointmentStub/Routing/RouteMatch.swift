import Appointments
import HTTP

/// What a request asks of a mount, by path and method.
struct RouteMatch {
    let route: Route
    /// What the method can mean, told apart by the dialect's fields; none for OPTIONS, where the dialect answers it.
    let interactions: [Interaction]

    /// - Throws: `Refusal`: an unknown method, an unknown path, or a method that the path does not offer.
    init(_ request: Request, _ mount: Mount, _ mounts: MountTable) throws(Refusal) {
        if case .unknown(let token) = request.method {
            throw Refusal(.messageMethodKnown, at: .target, expected: "a method of HTTP", found: token)
        }
        guard let route = Self.route(request, mount) else {
            throw Refusal(unknownPath: request.target, mounts: mounts)
        }
        self.route = route
        if request.method == .options, mount.dialect.headers.options == .answered {
            interactions = []
            return
        }
        interactions = route.interactions(request.method, mount)
        guard !interactions.isEmpty else {
            throw Refusal(
                .routeMethod,
                at: .target,
                expected: route.methods.map(\.token).joined(separator: ", "),
                found: request.method.token
            )
        }
    }

    /// 204 with the methods that the route offers (RFC 9110 §9.3.7).
    var optionsResponse: Response {
        var fields = Fields()
        fields.append(.allow, Self.allow(route))
        return Response(status: .noContent, fields: fields)
    }

    /// The value of `Allow` for the request's path; nil if the path is unknown.
    static func allowed(_ request: Request, _ mount: Mount) -> String? {
        route(request, mount).map(allow)
    }

    private static func route(_ request: Request, _ mount: Mount) -> Route? {
        Route(request.target.segments.dropFirst(mount.path.segments.count))
    }

    private static func allow(_ route: Route) -> String {
        (route.methods + [.options]).map(\.token).joined(separator: ", ")
    }
}

extension Refusal {
    init(unknownPath target: RequestTarget, mounts: MountTable) {
        self.init(
            .routeKnown,
            at: .target,
            expected: "Appointment/{id} and what lies below it, under one of the mounts \(mounts.summary)",
            found: target.text
        )
    }
}
