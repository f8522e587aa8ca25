import Provider
import FHIR

/// A request as a script has it: what is the same in all of a dialect's requests, and what this one is about.
struct SceneRequest: Sendable {
    var method: String
    /// From the root, query included.
    var target: String
    var version = "HTTP/1.1"
    /// The id of the appointment it is about; nil for none.
    var appointment: String?
    /// What every sound request of the dialect bears; the transcript leaves them out.
    var usual: [Field] = []
    /// What this one bears besides, or in their place.
    var own: [Field] = []
    var body = Body.none

    struct Field: Sendable {
        let name: String
        let value: Value

        init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    enum Value: Sendable {
        case text(String)
        case bearer(SceneToken)
        /// The object in base64 (RFC 4648 §4).
        case encoded(JSONValue)
        /// The field is left out.
        case absent
    }

    enum Body: Sendable {
        case none
        case text(String)
        case json(JSONValue)
        /// The appointment as it is stored now, with these edits.
        case stored([TreeEdit], WireFormat)
    }
}

extension SceneRequest.Value: ExpressibleByStringLiteral {
    init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension SceneRequest {
    func with(_ name: String, _ value: Value) -> SceneRequest {
        var request = self
        request.own.removeAll { $0.name.lowercased() == name.lowercased() }
        request.own.append(Field(name, value))
        return request
    }

    func without(_ name: String) -> SceneRequest {
        with(name, .absent)
    }

    func with(method: String) -> SceneRequest {
        var request = self
        request.method = method
        return request
    }

    func with(version: String) -> SceneRequest {
        var request = self
        request.version = version
        return request
    }

    func with(body: Body) -> SceneRequest {
        var request = self
        request.body = body
        return request
    }

    /// With this behind the target.
    func asking(_ query: String) -> SceneRequest {
        var request = self
        request.target += query
        return request
    }

    /// With these edits of the stored appointment after those there are, of which it replaces those at the same places;
    /// in another format if so told.
    func editing(_ edits: TreeEdit..., format: WireFormat? = nil) -> SceneRequest {
        guard case .stored(let before, let old) = body else { return self }
        let paths = edits.compactMap(\.path)
        let kept = before.filter { edit in edit.path.map { !paths.contains($0) } ?? true }
        return with(body: .stored(kept + edits, format ?? old))
    }

    /// The request line.
    var line: String { "\(method) \(target) \(version)" }

    /// The fields that go over the wire.
    var fields: [Field] {
        let replaced = Set(own.map { $0.name.lowercased() })
        return usual.filter { !replaced.contains($0.name.lowercased()) } + own
    }
}
