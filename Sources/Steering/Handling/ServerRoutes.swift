import Bytes
import FHIR
import HTTP

/// The routes that tell whether the stub is up; they belong to no mount and need no token.
enum ServerRoutes {
    /// The answer to `/livez` and `/readyz`, and to `OPTIONS *`; nil for any other request.
    ///
    /// A stub is ready as soon as it listens: seed data are loaded before.
    static func response(to request: Request) -> Response? {
        if request.target.isServerWide { return allow("GET, HEAD, PUT, POST, DELETE, OPTIONS", .noContent) }
        let segments = request.target.segments
        guard segments.count == 1, segments[0] == "livez" || segments[0] == "readyz" else { return nil }
        switch request.method {
        case .unknown(let token):
            return CallError(unknownMethod: token).response
        case .get, .head:
            return .json(.ok, ["status": "ok"])
        case .options:
            return allow("GET, HEAD, OPTIONS", .noContent)
        default:
            var error = CallError(.methodNotAllowed, "\(request.method.token) is not supported on /\(segments[0])")
            error.allow = "GET, HEAD, OPTIONS"
            return error.response
        }
    }

    private static func allow(_ methods: String, _ status: Status) -> Response {
        var fields = Fields()
        fields.append(.allow, methods)
        return Response(status: status, fields: fields)
    }
}
