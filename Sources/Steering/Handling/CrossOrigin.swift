package import Bytes
import HTTP

/// Lets web pages of one origin, or of any, read answers: the CORS protocol of the Fetch standard.
///
/// Any page may read what consumers read, but not what steers the stub or tells what its journal holds.
package struct CrossOrigin: Sendable {
    /// An origin as browsers write it, or `*`.
    let allowed: Text

    package init(allowed: Text) {
        self.allowed = allowed
    }

    /// The answer to a browser's question before a request that is not simple; nil if it is not one.
    func preflight(_ request: Request) -> Response? {
        guard request.method == .options, request.fields.contains(.origin),
            let method = request.fields[.accessControlRequestMethod]
        else { return nil }
        var fields = Fields()
        guard allows(request) else { return Response(status: .noContent, fields: fields) }
        fields.append(.accessControlAllowMethods, Self.methods.contains(method) ? method : Self.methods[0])
        if let names = request.fields.list(.accessControlRequestHeaders) {
            fields.append(.accessControlAllowHeaders, names)
        }
        fields.append(.accessControlMaxAge, "600")
        return Response(status: .noContent, fields: fields)
    }

    /// Marks an answer as readable by the page that asked.
    func mark(_ response: inout Response, for request: Request) {
        guard let origin = request.fields[.origin] else { return }
        response.fields.append(.vary, "Origin")
        guard allows(request) else { return }
        response.fields.append(.accessControlAllowOrigin, allowed == "*" ? "*" : origin)
        response.fields.append(
            .accessControlExposeHeaders,
            "ETag, Last-Modified, Location, Content-Location, Retry-After, X-Request-Id, X-Correlation-Id"
        )
    }

    private static let methods: [Text] = ["GET", "HEAD", "PUT", "POST", "DELETE"]

    private func allows(_ request: Request) -> Bool {
        allowed == "*" ? !request.isSteering : request.fields[.origin] == allowed
    }
}

extension FieldName {
    fileprivate static let accessControlAllowHeaders = FieldName("Access-Control-Allow-Headers")
    fileprivate static let accessControlAllowMethods = FieldName("Access-Control-Allow-Methods")
    fileprivate static let accessControlAllowOrigin = FieldName("Access-Control-Allow-Origin")
    fileprivate static let accessControlExposeHeaders = FieldName("Access-Control-Expose-Headers")
    fileprivate static let accessControlMaxAge = FieldName("Access-Control-Max-Age")
    fileprivate static let accessControlRequestHeaders = FieldName("Access-Control-Request-Headers")
    fileprivate static let accessControlRequestMethod = FieldName("Access-Control-Request-Method")
}
