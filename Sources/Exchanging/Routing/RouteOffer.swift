import Bytes
import HTTP
import Provider

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

    init(_ shape: PathShape, of dialect: Dialect) {
        let interactions = dialect.interactions.filter { $0.path.isLike(shape) }
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
