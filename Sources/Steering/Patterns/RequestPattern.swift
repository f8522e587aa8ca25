package import Bytes
import FHIR
package import HTTP
import Provider

/// Which requests are meant, in the shape known from WireMock: what is not said matches everything.
package struct RequestPattern: Sendable {
    /// Nil for any.
    package var method: Method?
    /// The path without query, exact letters.
    package var urlPath: Text?
    /// For the whole path without query.
    package var urlPathPattern: RegularExpression?
    package var headers: [HeaderMatcher] = []
    package var dialect: Text?
    /// The id in the path, of an appointment.
    package var appointment: Text?
    /// The resource that the path names, `Appointment/1001`, or any of a type, `Slot`.
    package var resource: Text?
    /// The status of the answer.
    package var status: Int?
    /// The id of a rule that was broken.
    package var rule: Text?

    package init(
        method: Method? = nil,
        urlPath: Text? = nil,
        urlPathPattern: RegularExpression? = nil,
        headers: [HeaderMatcher] = [],
        dialect: Text? = nil,
        appointment: Text? = nil,
        resource: Text? = nil,
        status: Int? = nil,
        rule: Text? = nil
    ) {
        self.method = method
        self.urlPath = urlPath
        self.urlPathPattern = urlPathPattern
        self.headers = headers
        self.dialect = dialect
        self.appointment = appointment
        self.resource = resource
        self.status = status
        self.rule = rule
    }

    /// What a header field must be.
    package struct HeaderMatcher: Sendable {
        enum Condition: Sendable {
            case equalTo(Text)
            case contains(Text)
            case matches(RegularExpression)
            case absent
        }

        let name: FieldName
        let conditions: [Condition]
    }
}

extension RequestPattern {
    /// States of all its regular expressions, with every other condition on a field counted as one: a bound on what a byte
    /// of a request can cost.
    var stateCount: Int {
        headers.reduce(urlPathPattern?.stateCount ?? 0) { $0 + $1.stateCount }
    }

    /// Whether a request is meant, as far as can be told before it is answered.
    func matches(_ request: Request, dialect: String?, resource: ResourceKey?) -> Bool {
        guard method == nil || method == request.method,
            self.dialect == nil || self.dialect == dialect.map({ Text($0) }),
            appointment == nil || appointment == resource?.appointment,
            isMeant(resource)
        else { return false }
        return matchesPath(of: request.target) && headers.allSatisfy { $0.matches(request.fields) }
    }

    private func isMeant(_ key: ResourceKey?) -> Bool {
        guard let resource else { return true }
        guard let key else { return false }
        return key.type == resource || Text(key.description) == resource
    }

    private func matchesPath(of target: RequestTarget) -> Bool {
        guard urlPath != nil || urlPathPattern != nil else { return true }
        let text = target.text.utf8.span
        let path = text.extracting(0..<text.firstIndex(of: .questionMark))
        if let urlPath, !path.equals(urlPath.utf8.span) { return false }
        return urlPathPattern?.matchesWhole(path) ?? true
    }
}

extension RequestPattern.HeaderMatcher {
    fileprivate var stateCount: Int {
        let counts = conditions.map { condition in
            if case .matches(let expression) = condition { expression.stateCount } else { 1 }
        }
        return max(1, counts.reduce(0, +))
    }

    fileprivate func matches(_ fields: Fields) -> Bool {
        let value = fields.list(name)
        return conditions.allSatisfy { condition in
            switch condition {
            case .equalTo(let text): value == text
            case .contains(let text): value?.contains(text) ?? false
            case .matches(let expression): value.map { expression.matchesWhole($0.utf8.span) } ?? false
            case .absent: value == nil
            }
        }
    }
}
