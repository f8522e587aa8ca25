import Bytes
package import FHIR
import Provider

// Scenes as data, for whoever lists them: the texts are those of the transcript.

extension Script {
    package var json: JSONValue {
        .array(scenes.map { .object(JSONObject([.init("dialect", .string(dialect.name))] + $0.json.members)) })
    }
}

extension Scene {
    package var json: JSONObject {
        var json: JSONObject = ["id": .string(id), "sentence": .string(sentence)]
        let limits = limits.named.map { JSONObject.Member(Text($0.name), .integer($0.number)) }
        if !limits.isEmpty { json["limits"] = .object(JSONObject(limits)) }
        if !before.isEmpty { json["before"] = .array(before.map(\.json)) }
        json["request"] = request.json
        json["expected"] = expected.json
        if let counterpart { json["counterpart"] = counterpart.json }
        return json
    }
}

extension Scene.Counterpart {
    fileprivate var json: JSONValue {
        var json: JSONObject = [:]
        if !before.isEmpty { json["before"] = .array(before.map(\.json)) }
        json["request"] = request.json
        return .object(json)
    }
}

extension ConsumerRequest {
    fileprivate var json: JSONValue {
        var json: JSONObject = ["line": .string(line), "fields": .array(ownFields.map { .string($0) })]
        json["body"] = bodySummary.map { .string($0) }
        return .object(json)
    }
}

extension DocumentedOutcome {
    fileprivate var json: JSONValue {
        var json: JSONObject = ["status": .integer(status)]
        if !fields.isEmpty { json["fields"] = .array(fields.map { .string("\($0.name): \($0.value ?? "absent")") }) }
        if let issue { json["issue"] = issue.json }
        if let rule { json["rule"] = .string(rule) }
        if !content.isEmpty { json["content"] = .array(content.map { .string($0) }) }
        if !changes.isEmpty { json["changes"] = .array(changes.map { .string($0) }) }
        return .object(json)
    }
}

extension DocumentedOutcome.Issue {
    fileprivate var json: JSONValue {
        var json: JSONObject = ["code": .string(code)]
        if let coding {
            var written: JSONObject = ["system": .string(coding.system), "code": .string(coding.code)]
            written["display"] = coding.display.map { .string($0) }
            json["coding"] = .object(written)
        }
        return .object(json)
    }
}
