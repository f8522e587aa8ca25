package import HTTP

extension FieldName {
    /// Names one request, in the habit of the NHS's platforms.
    package static let requestIdentifier = FieldName("X-Request-Id")
    /// Names the line of work that a request belongs to.
    package static let correlationIdentifier = FieldName("X-Correlation-Id")
}
