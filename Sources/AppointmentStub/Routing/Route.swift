import Appointments
import HTTP

/// What a path below a mount names.
enum Route: Equatable {
    /// An appointment, perhaps only as one of a source system.
    case appointment(id: String, source: String?)
    case history(id: String)
    case version(id: String, version: String)
    case capabilities
}

extension Route {
    /// The route of these segments; nil if they name nothing.
    init?(_ segments: ArraySlice<String>, _ rules: RouteRules) {
        var rest = segments
        guard let first = rest.popFirst() else { return nil }
        if first == "metadata", rest.isEmpty {
            self = .capabilities
            return
        }
        guard first == "Appointment", let id = rest.popFirst() else { return nil }
        switch (rest.popFirst(), rest.popFirst(), rest.isEmpty) {
        case (nil, nil, true): self = .appointment(id: id, source: nil)
        case ("_history"?, nil, true): self = .history(id: id)
        case ("_history"?, let version?, true): self = .version(id: id, version: version)
        case (let second?, nil, true) where rules.addressing == .sourceSystemToo:
            self = .appointment(id: second, source: id)
        default: return nil
        }
    }

    /// The methods that the route offers, in the order of `Allow`.
    func methods(_ rules: RouteRules) -> [Method] {
        switch self {
        case .appointment: [.get, .head, rules.change == .update ? .put : .post]
        case .history, .version, .capabilities: [.get, .head]
        }
    }

    /// What a method can mean here, by the dialect; none if the route does not offer it.
    func interactions(_ method: Method, _ dialect: Dialect) -> [Interaction] {
        guard methods(dialect.routes).contains(method) else { return [] }
        return switch self {
        case .appointment: method == .put || method == .post ? dialect.updates : [.read]
        case .history: [.history]
        case .version: [.vread]
        case .capabilities: [.capabilities]
        }
    }
}
