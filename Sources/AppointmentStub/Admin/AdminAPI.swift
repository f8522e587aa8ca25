import FHIR
import HTTP

/// The stub's own interface under `/__admin`, for tests that steer it; it answers in JSON and belongs to no mount.
struct AdminAPI: Sendable {
    let access: StubConfiguration.AdminAccess
    let sandboxes: SandboxHolder
    /// Seconds since the stub started.
    let uptime: @Sendable () -> Int

    /// The answer to a request below `/__admin`; nil for any other, and for all if there is no admin API.
    func response(to request: Request) -> Response? {
        if case .none = access { return nil }
        guard request.target.segments.first == "__admin" else { return nil }
        if let refusal = AdminGuard(access: access).refusal(of: request) { return refusal }
        let path = request.target.segments.dropFirst().joined(separator: "/")
        guard let route = AdminRoute(rawValue: path) else { return unknown(path) }
        guard route.methods.contains(request.method) else { return route.wrongMethod(request.method) }
        return answer(route)
    }

    private func answer(_ route: AdminRoute) -> Response {
        switch route {
        case .health:
            return .json(
                .ok,
                [
                    "status": "healthy",
                    "version": .string(StubServer.version),
                    "uptimeInSeconds": .number(String(uptime())),
                ]
            )
        case .reset:
            sandboxes.reset()
            return Response(status: .noContent)
        }
    }

    private func unknown(_ path: String) -> Response {
        let nearest = AdminRoute.nearest(to: path)
        return .json(
            .notFound,
            [
                "error": .string("there is no /__admin/\(path)"),
                "nearest": .string("\(nearest.methods[0].token) /__admin/\(nearest.rawValue)"),
            ]
        )
    }
}
