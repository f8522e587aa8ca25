import Bytes
package import FHIR
import HTTP
import HTTPAsking
import Provider

extension SceneRecord {
    /// The scene as it went, as data: letter for letter what was sent and what was answered.
    package var json: JSONValue {
        var json: JSONObject = [
            "id": .string(scene.id),
            "dialect": .string(dialect.name),
            "sentence": .string(scene.sentence),
            "request": request,
            "answer": [
                "status": .integer(answer.status),
                "reason": .string(Status(answer.status).reasonPhrase),
                "fields": .array(answer.fields.map { [.string($0.name), .string($0.value)] }),
                "body": .string(answer.text),
            ],
            "rules": .array(rules.map(description(ofRule:))),
            "changes": .array(changes.map { .string($0) }),
            "mismatches": .array(mismatches.map { .string($0) }),
        ]
        if let counterpartStatus {
            json["counterpart"] = .string("\(counterpartStatus) \(Status(counterpartStatus).reasonPhrase)")
        }
        return .object(json)
    }

    private var request: JSONValue {
        let text = Text(String(decoding: sent, as: UTF8.self))
        let (head, body) = text.split(at: "\r\n\r\n") ?? (text, "")
        return [
            "line": .string(scene.request.line),
            "head": .string(head),
            "body": .string(body),
            "text": .string(text),
        ]
    }

    private func description(ofRule identifier: String) -> JSONValue {
        let entry = dialect.enforcedRules.first { dialect.identifier(of: $0.rule) == identifier }
        return [
            "id": .string(identifier),
            "sentence": .string(entry?.sentence ?? identifier),
            "source": .string(entry?.source ?? ""),
        ]
    }
}
