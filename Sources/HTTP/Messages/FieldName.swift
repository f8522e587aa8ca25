package import Bytes

/// A field's name (RFC 9110 §5.1): compared without case, written as it was spelled here.
package struct FieldName: Sendable {
    package let spelling: String
    /// Whether it can be a name at all; known once, since most names are written often.
    let isToken: Bool

    package init(_ spelling: String) {
        self.spelling = spelling
        isToken = spelling.utf8.allSatisfy(\.isTokenByte)
    }

    /// A name that came from outside.
    package init(_ spelling: Text) {
        self.init(spelling.string)
    }
}

extension FieldName {
    package static let accept = FieldName("Accept")
    package static let acceptEncoding = FieldName("Accept-Encoding")
    package static let allow = FieldName("Allow")
    package static let authorization = FieldName("Authorization")
    package static let cacheControl = FieldName("Cache-Control")
    package static let connection = FieldName("Connection")
    package static let contentEncoding = FieldName("Content-Encoding")
    package static let contentLength = FieldName("Content-Length")
    package static let contentLocation = FieldName("Content-Location")
    package static let contentType = FieldName("Content-Type")
    package static let eTag = FieldName("ETag")
    package static let expect = FieldName("Expect")
    package static let host = FieldName("Host")
    package static let ifMatch = FieldName("If-Match")
    package static let ifModifiedSince = FieldName("If-Modified-Since")
    package static let ifNoneMatch = FieldName("If-None-Match")
    package static let ifUnmodifiedSince = FieldName("If-Unmodified-Since")
    package static let lastModified = FieldName("Last-Modified")
    package static let location = FieldName("Location")
    package static let origin = FieldName("Origin")
    package static let prefer = FieldName("Prefer")
    package static let retryAfter = FieldName("Retry-After")
    package static let transferEncoding = FieldName("Transfer-Encoding")
    package static let vary = FieldName("Vary")
    package static let wwwAuthenticate = FieldName("WWW-Authenticate")
}
