/// The codes of FHIR's IssueType value set that the dialects use (STU3 and R4 share them).
package enum IssueCode: String, Sendable {
    case invalid
    case structure
    case required
    case value
    case invariant
    case security
    case login
    case expired
    case forbidden
    case processing
    case notSupported = "not-supported"
    case duplicate
    case unknown
    case notFound = "not-found"
    case tooLong = "too-long"
    case tooCostly = "too-costly"
    case codeInvalid = "code-invalid"
    case businessRule = "business-rule"
    case conflict
    case exception
    case timeout
    case transient
    case throttled
    /// R4 alone.
    case deleted
}
