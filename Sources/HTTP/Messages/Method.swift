import Bytes

/// The method of a request (RFC 9110 §9), told apart by exact letters: `get` is another method than `GET`.
@usableFromInline
package enum Method: Hashable, Sendable {
    case get
    case head
    case post
    case put
    case delete
    case connect
    case options
    case trace
    case patch
    /// A token that RFC 9110 and RFC 5789 do not define; an origin server answers it with 501.
    case unknown(String)
}

extension Method {
    /// The method named by a token; the token's syntax (RFC 9110 §5.6.2) is checked by who reads the request line.
    package init(token: String) {
        self =
            switch Text(token) {
            case "GET": .get
            case "HEAD": .head
            case "POST": .post
            case "PUT": .put
            case "DELETE": .delete
            case "CONNECT": .connect
            case "OPTIONS": .options
            case "TRACE": .trace
            case "PATCH": .patch
            default: .unknown(token)
            }
    }

    /// The method as it stands in a request line and in `Allow`.
    package var token: String {
        switch self {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .put: "PUT"
        case .delete: "DELETE"
        case .connect: "CONNECT"
        case .options: "OPTIONS"
        case .trace: "TRACE"
        case .patch: "PATCH"
        case .unknown(let token): token
        }
    }
}
