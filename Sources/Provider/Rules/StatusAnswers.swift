/// What a system answers with a status of which nothing is known but its number, such as one that a test asks for.
package struct StatusAnswers: Sendable {
    private let codings: [Int: OutcomeCoding]
    private let ofClientErrors: OutcomeCoding?
    private let ofServerErrors: OutcomeCoding?
    private let issues: [Int: IssueCode]

    /// - Parameters:
    ///   - codings: the system's own codes.
    ///   - ofClientErrors: the code of another status from 400 to 499; nil where it has none.
    ///   - ofServerErrors: the code of another status from 500 on; nil where it has none.
    ///   - issues: issue codes that are others than those all systems share.
    package init(
        _ codings: [Int: OutcomeCoding] = [:],
        ofClientErrors: OutcomeCoding? = nil,
        ofServerErrors: OutcomeCoding? = nil,
        issues: [Int: IssueCode] = [:]
    ) {
        self.codings = codings
        self.ofClientErrors = ofClientErrors
        self.ofServerErrors = ofServerErrors
        self.issues = issues
    }
}

extension StatusAnswers {
    /// - Parameters:
    ///   - status: 400 to 599.
    ///   - gone: the issue code of 410, which is not the same in all releases of FHIR.
    func answer(_ status: Int, gone: IssueCode) -> RuleAnswer {
        RuleAnswer(
            status: status,
            issue: issues[status] ?? Self.issue(status, gone: gone),
            coding: codings[status] ?? (status < 500 ? ofClientErrors : ofServerErrors)
        )
    }

    /// What FHIR's IssueType has for the status.
    private static func issue(_ status: Int, gone: IssueCode) -> IssueCode {
        switch status {
        case 401, 407: .login
        case 403: .forbidden
        case 404: .notFound
        case 405, 406, 415, 417, 501, 505: .notSupported
        case 408, 504: .timeout
        case 409, 412: .conflict
        case 410: gone
        case 411, 428: .required
        case 413, 414, 431: .tooLong
        case 422: .processing
        case 429: .throttled
        // Of the proxy that ends TLS: a bad certificate, and none.
        case 495, 496: .security
        case 502, 503: .transient
        default: status < 500 ? .invalid : .exception
        }
    }
}

extension Rule {
    /// Broken by no request: what a fault of kind `status` answers with.
    package static let statusAskedFor = Rule("fault.status", "A fault injected by a test asks for this status.")
}
