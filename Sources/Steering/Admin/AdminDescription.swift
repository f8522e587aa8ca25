import Bytes
import FHIR
import HTTP

/// The admin API as an OpenAPI 3.1 document, made from the table of its calls.
struct AdminDescription {
    let calls: [AdminCall]
    let softwareVersion: String
    /// Whether calls need the admin token.
    let needsToken: Bool

    /// - Parameter url: the stub's own.
    func document(url: String) -> JSONValue {
        var document: JSONObject = [
            "openapi": "3.1.0",
            "info": [
                "title": "appointment-stub admin API",
                "version": .string(softwareVersion),
                "description": "Steers a stub; below /__sandbox/{name} the same calls concern that sandbox only.",
            ],
            "servers": [["url": .string("\(url)/__admin")]],
            "paths": paths,
        ]
        var components: JSONObject = ["schemas": .object(AdminAnswers.schemas)]
        if needsToken {
            components["securitySchemes"] = ["adminToken": ["type": "http", "scheme": "bearer"]]
            document["security"] = [["adminToken": []]]
        }
        document["components"] = .object(components)
        return .object(document)
    }

    private var paths: JSONValue {
        var paths = JSONObject()
        for call in calls {
            var item = paths["/\(call.path)"]?.object ?? JSONObject()
            item[Text(call.method.token).lowercased] = operation(call)
            paths["/\(call.path)"] = .object(item)
        }
        return .object(paths)
    }

    private func operation(_ call: AdminCall) -> JSONValue {
        var operation: JSONObject = ["operationId": .string(call.name), "summary": .string(call.summary)]
        let parameters = parameters(call)
        if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
        if let body = call.body {
            let content = call.forms.flatMap { form in
                form.names.map {
                    JSONObject.Member($0, ["schema": form == .json ? body : ["type": "string"]])
                }
            }
            operation["requestBody"] = [
                "required": .boolean(call.isBodyNeeded), "content": .object(JSONObject(content)),
            ]
        }
        operation["responses"] = .object(responses(of: call))
        return .object(operation)
    }

    private func parameters(_ call: AdminCall) -> [JSONValue] {
        let inPath: [JSONValue] = call.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            [
                "name": .string(String(part.dropFirst().dropLast())),
                "in": "path",
                "required": true,
                "schema": ["type": "string"],
            ]
        }
        let inQuery: [JSONValue] = call.query.map { parameter in
            [
                "name": .string(parameter.name),
                "in": "query",
                "description": .string(parameter.summary),
                "schema": parameter.schema,
            ]
        }
        return inPath + inQuery + (call.body == nil ? [] : [Self.contentEncoding])
    }

    private static let contentEncoding: JSONValue = [
        "name": "Content-Encoding", "in": "header", "description": "how the body is compressed",
        "schema": ["enum": ["gzip", "deflate", "identity"], "default": "identity"],
    ]

    private func responses(of call: AdminCall) -> JSONObject {
        var responses = JSONObject()
        responses[Text(String(call.success.status))] = success(of: call, call.success.meaning)
        if let created = call.created { responses["201"] = success(of: call, created) }
        responses["403"] = Self.failure(
            "the call came from a web page of another origin, or by an unknown host name"
        )
        if call.body != nil {
            responses["413"] = Self.failure(
                "the body is larger than --limit body allows, before or after decompression"
            )
            responses["415"] = Self.failure(
                "the Content-Type is not supported, or the Content-Encoding is not one that Accept-Encoding lists"
            )
        }
        responses["507"] = Self.failure("the call needs more memory than --limit memory allows")
        responses["default"] = Self.failure("the call was not carried out")
        return responses
    }

    private func success(of call: AdminCall, _ meaning: String) -> JSONValue {
        var response: JSONObject = ["description": .string(meaning)]
        if call.success.status != 204 { response["content"] = .object(AdminAnswers.content(of: Text(call.name))) }
        return .object(response)
    }

    private static func failure(_ meaning: String) -> JSONValue {
        [
            "description": .string(meaning),
            "content": ["application/json": ["schema": AdminAnswers.reference("Error")]],
        ]
    }
}
