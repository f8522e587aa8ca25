import Bytes
package import FHIR

extension Message {
    /// The answer: a message of the same entries, with what was stored as it is stored.
    ///
    /// Entries of types whose elements are not known here are left out: nobody could say how the other format writes
    /// them.
    ///
    /// - Parameters:
    ///   - outcome: what came of the message.
    ///   - release: of whose types entries are kept.
    ///   - endpoint: where messages are sent to.
    ///   - time: when it was carried out, as the system writes it.
    package func answer(
        _ outcome: Outcome,
        _ policy: MessagePolicy,
        _ release: Release,
        endpoint: String,
        time: String
    ) -> JSONObject {
        let definitions = Definitions.of(release)
        let made = "\(outcome.key)/_history/\(outcome.version)"
        let header = self.header.map { entry in
            let id = IdentifierStyle.uuid.identifier(1, of: Text("MessageHeader \(made)"))
            let resource = answerHeader(entry.resource, id, policy, endpoint: endpoint)
            return Self.entry("urn:uuid:\(id)", resource)
        }
        let others = entries.dropFirst().filter { definitions.resource(named: $0.type) != nil }.map { entry in
            let resource = outcome.resources[entry.place] ?? entry.resource
            let url = entry.fullURL ?? resource["id"]?.string.map { Text("urn:uuid:\($0)") }
            return Self.entry(url?.string, resource)
        }
        return [
            "resourceType": "Bundle",
            "id": .string(IdentifierStyle.uuid.identifier(1, of: Text("Bundle \(made)"))),
            "meta": ["lastUpdated": .string(time), "profile": [.string(policy.bundleProfile)]],
            "type": "message",
            "timestamp": .string(time),
            "entry": .array([header].compactMap(\.self) + others),
        ]
    }

    private static func entry(_ fullURL: String?, _ resource: JSONObject) -> JSONValue {
        var entry = JSONObject()
        if let fullURL { entry["fullUrl"] = .string(fullURL) }
        entry["resource"] = .object(resource)
        return .object(entry)
    }

    /// Sender and receiver change places; what is answered is named by the id of its Bundle.
    private func answerHeader(
        _ sent: JSONObject,
        _ id: Text,
        _ policy: MessagePolicy,
        endpoint: String
    ) -> JSONObject {
        var header: JSONObject = [
            "resourceType": "MessageHeader",
            "id": .string(id),
            "eventCoding": ["system": .string(policy.events), "code": .string(policy.response)],
        ]
        var destination = JSONObject()
        destination["name"] = sent["source"]?["name"]
        destination["endpoint"] = sent["source"]?["endpoint"]
        destination["receiver"] = sent["sender"]
        header["destination"] = [.object(destination)]
        header["sender"] = sent["destination"]?[0]?["receiver"]
        header["source"] = ["endpoint": sent["destination"]?[0]?["endpoint"] ?? .string(endpoint)]
        header["reason"] = sent["reason"]
        let identifier = bundle["id"] ?? sent["id"] ?? .string(id)
        header["response"] = ["identifier": identifier, "code": "ok"]
        header["focus"] = sent["focus"]
        return header
    }
}
