import Bytes
import FHIR
import HTTP

/// One call of the admin API: where it is, what it does, and how.
package struct AdminCall: Sendable {
    let method: Method
    /// Below `/__admin/`, with names for the parts that are left open: `appointments/{dialect}/{id}`.
    let path: String
    /// The path's segments, divided once.
    private let parts: [Part]
    /// Whether no part of the path is left open.
    let isWrittenOut: Bool
    /// The name in the description of the API.
    let name: String
    let summary: String
    /// What it takes in its query; anything else is refused.
    let query: [QueryParameter]
    /// The schema of the body; nil for a call without one.
    let body: JSONValue?
    let isBodyNeeded: Bool
    /// What the body may be written in.
    let forms: [BodyForm]
    /// The status of success, and what comes with it.
    let success: (status: Int, meaning: String)
    /// What comes with 201, where that is another success.
    let created: String?
    let run: @Sendable (AdminRequest, AdminAPI) throws(CallError) -> CallReply

    init(
        _ method: Method,
        _ path: String,
        _ name: String,
        _ summary: String,
        query: [QueryParameter] = [],
        body: JSONValue? = nil,
        isBodyNeeded: Bool = true,
        forms: [BodyForm] = [.json],
        success: (status: Int, meaning: String),
        created: String? = nil,
        run: @escaping @Sendable (AdminRequest, AdminAPI) throws(CallError) -> CallReply
    ) {
        self.method = method
        self.path = path
        parts = path.split(separator: "/").map { Part($0) }
        isWrittenOut = parts.allSatisfy { if case .literal = $0 { true } else { false } }
        self.name = name
        self.summary = summary
        self.query = query
        self.body = body
        self.isBodyNeeded = isBodyNeeded
        self.forms = forms
        self.success = success
        self.created = created
        self.run = run
    }
}

extension AdminCall {
    /// A segment of a path.
    private enum Part: Sendable {
        case literal(Text)
        /// Left open, by name.
        case open(Text)

        init(_ segment: Substring) {
            self = segment.hasPrefix("{") ? .open(Text(segment.dropFirst().dropLast())) : .literal(Text(segment))
        }
    }

    /// Whether the path is this call's.
    func fits(_ segments: ArraySlice<Text>) -> Bool {
        guard parts.count == segments.count else { return false }
        for (part, segment) in zip(parts, segments) {
            if case .literal(let text) = part, text != segment { return false }
        }
        return true
    }

    /// The parts of a path of this call that are left open.
    func parameters(in segments: ArraySlice<Text>) -> [Text: Text] {
        var parameters: [Text: Text] = [:]
        for (part, segment) in zip(parts, segments) {
            if case .open(let name) = part { parameters[name] = segment }
        }
        return parameters
    }

    /// `GET /__admin/health`.
    var line: String {
        "\(method.token) /__admin/\(path)"
    }
}
