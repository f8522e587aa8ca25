package import Bytes
import FHIR
package import HTTP
import Provider

/// Which requests are meant, in the shape known from WireMock: what is not said matches everything.
package struct RequestPattern: Sendable {
    /// Nil for any.
    package var method: Method?
    /// The path without query, exact letters.
    package var urlPath: String?
    /// For the whole path without query.
    package var urlPathPattern: RegularExpression?
    package var headers: [HeaderMatcher] = []
    package var dialect: String?
    /// The id in the path, of an appointment.
    package var appointment: Text?
    /// The resource that the path names, `Appointment/1001`, or any of a type, `Slot`.
    package var resource: Text?
    /// The status of the answer.
    package var status: Int?
    /// The id of a rule that was broken.
    package var rule: String?

    package init(
        method: Method? = nil,
        urlPath: String? = nil,
        urlPathPattern: RegularExpression? = nil,
        headers: [HeaderMatcher] = [],
        dialect: String? = nil,
        appointment: Text? = nil,
        resource: Text? = nil,
        status: Int? = nil,
        rule: String? = nil
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

        let name: String
        let conditions: [Condition]
    }
}

extension RequestPattern {
    /// States of all its regular expressions: a bound on what a byte of a request can cost.
    var stateCount: Int {
        let conditions = headers.flatMap(\.conditions).map { condition in
            if case .matches(let expression) = condition { expression.stateCount } else { 0 }
        }
        return conditions.reduce(urlPathPattern?.stateCount ?? 0, +)
    }

    /// Whether a request is meant, as far as can be told before it is answered.
    func matches(_ request: Request, dialect: String?, resource: ResourceKey?) -> Bool {
        guard method == nil || method == request.method,
            self.dialect == nil || self.dialect == dialect,
            appointment == nil || appointment == resource?.appointment.map({ Text($0) }),
            isMeant(resource)
        else { return false }
        return matchesPath(request.target.path) && headers.allSatisfy { $0.matches(request.fields) }
    }

    private func isMeant(_ key: ResourceKey?) -> Bool {
        guard let resource else { return true }
        guard let key else { return false }
        return key.type == resource || Text(key.description) == resource
    }

    private func matchesPath(_ path: String) -> Bool {
        guard urlPath == nil || urlPath == path else { return false }
        return urlPathPattern?.matchesWhole(path.utf8.span) ?? true
    }
}

extension RequestPattern.HeaderMatcher {
    fileprivate func matches(_ fields: Fields) -> Bool {
        let value = fields.list(FieldName(name)).map { Text($0) }
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
