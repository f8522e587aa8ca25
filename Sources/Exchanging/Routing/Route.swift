import Provider
import HTTP

/// What a path below a mount names.
package enum Route: Equatable {
    /// An appointment, perhaps only as one of a source system.
    case appointment(id: String, source: String?)
    case history(id: String)
    case version(id: String, version: String)
    case capabilities
    /// `Appointment` without an id.
    case collection
}

extension Route {
    /// The route of these segments; nil if they name nothing.
    init?(_ segments: ArraySlice<String>, _ rules: RoutePolicy) {
        let first = segments.startIndex
        switch segments.count {
        case 1 where segments[first] == "metadata": self = .capabilities
        case 1 where segments[first] == "Appointment" && rules.collection == .withoutMethods: self = .collection
        case 2... where segments[first] != "Appointment": return nil
        case 2: self = .appointment(id: segments[first + 1], source: nil)
        case 3 where segments[first + 2] == "_history": self = .history(id: segments[first + 1])
        case 3 where rules.addressing == .sourceSystemToo:
            self = .appointment(id: segments[first + 2], source: segments[first + 1])
        case 4 where segments[first + 2] == "_history":
            self = .version(id: segments[first + 1], version: segments[first + 3])
        default: return nil
        }
    }

    /// The id in the path; nil where there is none.
    package var appointment: String? {
        switch self {
        case .appointment(let id, _), .history(let id), .version(let id, _): id
        case .capabilities, .collection: nil
        }
    }

    /// The methods that the route offers, in the order of `Allow`.
    func methods(_ rules: RoutePolicy) -> [Method] {
        switch self {
        case .appointment: rules.change == .update ? Self.updatable : Self.postable
        case .history, .version, .capabilities: Self.readable
        case .collection: []
        }
    }

    private static let updatable: [Method] = [.get, .head, .put]
    private static let postable: [Method] = [.get, .head, .post]
    private static let readable: [Method] = [.get, .head]

    /// What a method can mean here, by the mount's dialect; none if the route does not offer it.
    func interactions(_ method: Method, _ mount: Mount) -> [Interaction] {
        guard methods(mount.dialect.routes).contains(method) else { return [] }
        return switch self {
        case .appointment: method == .put || method == .post ? mount.dialect.updates : [.read]
        case .history: [.history]
        case .version: [.vread]
        case .capabilities: [.capabilities]
        case .collection: []
        }
    }
}
