import Bytes
package import FHIR

/// A resource that takes the place of its stored state.
package struct Replacement: Sendable {
    private let stored: JSONObject
    private let sent: JSONObject
    private let policy: ReplacementPolicy

    /// - Parameters:
    ///   - stored: the current version.
    ///   - sent: the body, readable and valid, with the id of the URL.
    package init(stored: JSONObject, sent: JSONObject, policy: ReplacementPolicy) {
        self.stored = stored
        self.sent = sent
        self.policy = policy
    }

    /// - Returns: the resource as it is from now on, but for its version id and time.
    /// - Throws: `Refusal` with every difference in what must stay.
    package func outcome() throws(Refusal) -> JSONObject {
        let (differences, omitted) = Difference.first(
            Refusal.limit,
            between: .object(kept(of: stored)),
            and: .object(kept(of: sent)),
            ignoring: []
        ) { _ in true }
        try Refusal.ifAny(differences.map { Problem(.replaceKept, difference: $0) }, omitted: omitted)
        return sent
    }

    private func kept(of resource: JSONObject) -> JSONObject {
        JSONObject(resource.members.filter { $0.name == "resourceType" || policy.kept.contains($0.name) })
    }
}
