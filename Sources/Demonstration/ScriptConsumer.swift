import Provider
import FHIR

/// A consumer of one dialect: what its sound requests look like.
struct ScriptConsumer: Sendable {
    let dialect: String
    /// The path of the mount, without a slash at the end.
    var base = ""
    /// An appointment that can be cancelled.
    let appointment: String
    /// What stands in If-Match of a cancel; nil for nothing.
    var entityTag: String?
    /// The entity tag of the version that is there at the start.
    var staleTag = "W/\"1\""
    var reading: [SceneRequest.Field] = []
    var changing: [SceneRequest.Field] = []
    var describing: [SceneRequest.Field] = []
    /// What it does to the appointment that it has read, to cancel it.
    var cancelling: [TreeEdit] = [.set("status", "cancelled")]
    /// What another consumer does meanwhile has other ids.
    var otherIdentifiers: [SceneRequest.Field] = []
    /// The system's own code for a status that HTTP or the routes answer, where it has one.
    var codes: [Int: String] = [:]
    var codeOfOthers: String?
    /// The issue code that goes with `codeOfOthers`; nil for the one that is usual with the status.
    var issueOfOthers: String?
}

extension ScriptConsumer {
    /// The id of a rule: `core.if-match.required`.
    func rule(_ name: String) -> String {
        "\(dialect).\(name)"
    }

    func read(_ id: String? = nil) -> SceneRequest {
        request("GET", "Appointment/\(id ?? appointment)", reading, about: id ?? appointment)
    }

    func history(_ id: String? = nil) -> SceneRequest {
        request("GET", "Appointment/\(id ?? appointment)/_history", reading, about: id ?? appointment)
    }

    func version(_ version: String, of id: String? = nil) -> SceneRequest {
        request("GET", "Appointment/\(id ?? appointment)/_history/\(version)", reading, about: id ?? appointment)
    }

    func capabilities() -> SceneRequest {
        request("GET", "metadata", describing, about: nil)
    }

    /// PUT of the appointment as it is stored, cancelled.
    func cancel(_ id: String? = nil, _ edits: TreeEdit...) -> SceneRequest {
        var put = request("PUT", "Appointment/\(id ?? appointment)", changing, about: id ?? appointment)
            .with("Content-Type", "application/fhir+json")
            .with(body: .stored(cancelling + edits, .json))
        if let entityTag { put = put.with("If-Match", .text(entityTag)) }
        return put
    }

    /// A refusal, and nothing else.
    func refused(
        _ rule: String,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ request: SceneRequest,
        before: [SceneRequest] = [],
        fields: [DocumentedOutcome.Field] = []
    ) -> Scene {
        .refused(self.rule(rule), answer, sentence, request, before: before, fields: fields)
    }

    func request(_ method: String, _ path: String, _ usual: [SceneRequest.Field], about id: String?) -> SceneRequest {
        SceneRequest(method: method, target: "\(base)/\(path)", appointment: id, usual: usual)
    }
}
