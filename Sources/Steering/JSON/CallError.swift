import Bytes
import Exchanging
import Provider
import FHIR
import HTTP

/// Why a call of the admin API is not carried out, for the person whose test made it.
package struct CallError: Error {
    let status: Status
    package let text: String
    /// The call that was probably meant: `GET /__admin/health`.
    var nearest: String?
    /// The methods of the path, where the one sent is not among them.
    var allow: String?
    /// The content codings that would have been understood, where the one sent is not.
    var acceptEncoding: String?

    init(_ status: Status, _ text: String) {
        self.status = status
        self.text = text
    }

    /// - Parameter limit: bytes that may be in use.
    init(noMemory limit: Int, _ status: Status = .insufficientStorage) {
        self.init(
            status,
            "the \(limit) bytes that --limit memory allows are in use; a reset or a deletion frees some"
        )
    }

    /// A method that HTTP does not know is not implemented, whatever the path (RFC 9110 §9.1).
    init(unknownMethod token: String) {
        self.init(.notImplemented, "\(token) is not an HTTP method")
    }
}

extension CallError {
    /// A body that is not to be had without its content coding.
    init(_ fault: ContentCodingFault) {
        let problem = Refusal(fault).problems[0]
        self.init(
            fault.status,
            "\(problem.location): expected \(problem.expected), but got \(problem.found)"
        )
        if case .unknown = fault { acceptEncoding = ContentCodingFault.known }
    }
}

extension ContentCodingFault {
    fileprivate var status: Status {
        switch self {
        case .unknown: .unsupportedMediaType
        case .mismatch: .badRequest
        case .tooLong: .contentTooLarge
        // RFC 4918 §11.5: what a call adds has no room.
        case .noMemory: .insufficientStorage
        }
    }
}

extension CallError {
    var response: Response {
        var object: JSONObject = ["error": .string(text)]
        if let nearest { object["nearest"] = .string(nearest) }
        var response = Response.json(status, .object(object))
        if let acceptEncoding { response.fields.append(.acceptEncoding, acceptEncoding) }
        if let allow { response.fields.append(.allow, allow) }
        if status == .unauthorized { response.fields.append(.wwwAuthenticate, "Bearer") }
        return response
    }
}
