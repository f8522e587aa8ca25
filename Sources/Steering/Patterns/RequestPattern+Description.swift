import Bytes
import FHIR
import HTTP

extension RequestPattern {
    /// The pattern as data, in the shape in which a call takes it.
    var description: JSONValue {
        var members = JSONObject()
        if let method { members["method"] = .string(method.token) }
        if let urlPath { members["urlPath"] = .string(urlPath) }
        if let urlPathPattern { members["urlPathPattern"] = .string(urlPathPattern.text) }
        if !headers.isEmpty {
            members["headers"] = .object(
                JSONObject(headers.map { JSONObject.Member(Text($0.name.spelling), $0.description) })
            )
        }
        if let dialect { members["dialect"] = .string(dialect) }
        if let appointment { members["appointment"] = .string(appointment) }
        if let resource { members["resource"] = .string(resource) }
        if let status { members["status"] = .integer(status) }
        if let rule { members["rule"] = .string(rule) }
        return .object(members)
    }
}

extension RequestPattern.HeaderMatcher {
    fileprivate var description: JSONValue {
        var members = JSONObject()
        for condition in conditions {
            switch condition {
            case .equalTo(let text): members["equalTo"] = .string(text)
            case .contains(let text): members["contains"] = .string(text)
            case .matches(let expression): members["matches"] = .string(expression.text)
            case .absent: members["absent"] = true
            }
        }
        return .object(members)
    }
}
