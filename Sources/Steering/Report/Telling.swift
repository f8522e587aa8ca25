import Bytes
import FHIR
import HTTP
import Provider

/// What one answer told the consumer of one resource.
struct Telling: Sendable {
    let key: ResourceKey
    /// The version id, from the ETag or from `meta.versionId`; nil where neither told it.
    let version: Text?
    /// The resource as it was told; nil where only its version was.
    let content: JSONObject?
    let way: Way

    enum Way: Hashable, Sendable {
        /// GET of the resource.
        case read
        /// The newest entry of a history.
        case history
        /// An entry of a list or a search.
        case entry
        /// The answer to a change of the consumer's own, which shows what came of it.
        case answer
        /// The head of a read, which tells the version and nothing of the resource.
        case head
        /// A version for which a URL asked, or an older one of a history: it need not be the current one.
        case version
    }

    /// Whether the consumer has the current resource from it.
    var isRead: Bool { way != .head && way != .version }
}

extension JournalEntry {
    /// What the answer told of resources; nothing if the consumer has not got it, or was refused.
    func tellings(_ release: Release) -> [Telling] {
        guard isSuccess, let interaction else { return [] }
        switch interaction.action {
        case .capabilities: return []
        case .vread: return [telling(.version, release)].compactMap(\.self)
        case .read: return [telling(request.method == .head ? .head : .read, release)].compactMap(\.self)
        case .history: return entries(release).enumerated().compactMap { Telling($1, $0 == 0 ? .history : .version) }
        default: break
        }
        guard interaction.changes else { return entries(release).compactMap { Telling($0, .entry) } }
        return [telling(.answer, release)].compactMap(\.self) + entries(release).compactMap { Telling($0, .answer) }
    }

    /// Whether the consumer got what it asked for.
    var isSuccess: Bool {
        guard isDelivered, refusal == nil else { return false }
        return response.status == .notModified || (200..<300).contains(response.status.code)
    }

    /// Whether it told of more than the journal has kept of it: a long answer is made while it is sent.
    var toldMore: Bool { isSuccess && sent != nil }

    /// What it told of the resource that it is about.
    private func telling(_ way: Telling.Way, _ release: Release) -> Telling? {
        guard let resource else { return nil }
        let content = answeredAppointment(release).flatMap { $0["resourceType"]?.string == resource.type ? $0 : nil }
        let tag = response.fields[.eTag].flatMap { try? EntityTag($0).opaqueValue }
        let version = tag ?? content?["meta"]?["versionId"]?.string
        return Telling(key: resource, version: version, content: content, way: way)
    }

    /// The resources of the Bundle that was answered, if one was.
    private func entries(_ release: Release) -> [JSONObject] {
        (answeredAppointment(release)?["entry"]?.array ?? []).compactMap { $0["resource"]?.object }
    }
}

extension Telling {
    /// Nil for a resource without type or id.
    fileprivate init?(_ resource: JSONObject, _ way: Way) {
        guard let type = resource["resourceType"]?.string, let id = resource["id"]?.string else { return nil }
        let version = resource["meta"]?["versionId"]?.string
        self.init(key: ResourceKey(type, id), version: version, content: resource, way: way)
    }
}
