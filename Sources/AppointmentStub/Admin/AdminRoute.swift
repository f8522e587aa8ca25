import FHIR
import HTTP

/// The calls of the admin API, by their paths below `/__admin/`.
enum AdminRoute: String, CaseIterable {
    case health
    case reset

    /// In the order of `Allow`.
    var methods: [Method] {
        switch self {
        case .health: [.get, .head]
        case .reset: [.post]
        }
    }

    /// The route that shares most of its beginning with a path.
    static func nearest(to path: String) -> AdminRoute {
        allCases.max { $0.likeness(to: path) < $1.likeness(to: path) } ?? .health
    }

    func wrongMethod(_ method: Method) -> Response {
        let allowed = methods.map(\.token).joined(separator: ", ")
        var response = Response.json(
            .methodNotAllowed,
            [
                "error": .string("/__admin/\(rawValue) is not called with \(method.token)"),
                "nearest": .string("\(methods[0].token) /__admin/\(rawValue)"),
            ]
        )
        response.fields.append(.allow, allowed)
        return response
    }

    private func likeness(to path: String) -> Int {
        zip(rawValue.utf8, path.utf8).prefix { $0 == $1 }.count
    }
}
