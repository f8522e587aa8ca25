import Bytes
import FHIR
import HTTP
import Provider

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
                form.names.map { name in
                    var content: JSONObject = ["schema": form == .json ? body : ["type": "string"]]
                    content["example"] = AdminBodies.example(of: Text(call.name), in: form)
                    return JSONObject.Member(name, .object(content))
                }
            }
            operation["requestBody"] = [
                "description": "may be compressed, as Content-Encoding says: gzip or deflate",
                "required": .boolean(call.isBodyNeeded), "content": .object(JSONObject(content)),
            ]
        }
        operation["responses"] = .object(responses(of: call))
        return .object(operation)
    }

    private func parameters(_ call: AdminCall) -> [JSONValue] {
        let inPath: [JSONValue] = call.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            let name = Text(part.dropFirst().dropLast())
            let (schema, example) = Self.open(name, in: call.path)
            return ["name": .string(name), "in": "path", "required": true, "schema": schema, "example": example]
        }
        let inQuery: [JSONValue] = call.query.map { parameter in
            [
                "name": .string(parameter.name),
                "in": "query",
                "description": .string(parameter.summary),
                "schema": parameter.schema,
            ]
        }
        return inPath + inQuery
    }

    /// What a part of a path that is left open may be, with an example.
    private static func open(_ name: Text, in path: String) -> (schema: JSONValue, example: JSONValue) {
        switch name {
        case "dialect": (["enum": .array(Dialect.all.map { .string($0.name) })], "core")
        case "type": (text("[A-Z][A-Za-z]{1,63}"), "Appointment")
        case "number": (["type": "integer", "minimum": 1], 1)
        case "name": (text("[A-Za-z0-9._-]{1,64}"), "blue")
        case "interaction": (text("[a-z-]{1,64}"), "read")
        case "id" where path.hasPrefix("faults"): (text("fault-[1-9][0-9]{0,17}"), "fault-1")
        case "id" where path.hasPrefix("scenes"): (text("[a-z0-9.-]{1,128}"), "core.read")
        default: (text("[A-Za-z0-9.-]{1,64}"), "aebebd1000000001")
        }
    }

    private static func text(_ pattern: String) -> JSONValue {
        ["type": "string", "pattern": .string("^\(pattern)$")]
    }

    private func responses(of call: AdminCall) -> JSONObject {
        var responses = JSONObject()
        responses[Text(String(call.success.status))] = success(of: call, call.success.meaning)
        if let created = call.created { responses["201"] = success(of: call, created) }
        responses["400"] = Self.failureOrNoRequest("the call is malformed, or asks for what cannot be")
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
        if call.forms.contains(.xml) {
            responses["422"] = Self.failure("a resource is not valid, or another than the path names")
        }
        responses["507"] = Self.failure("the call needs more memory than --limit memory allows")
        responses["default"] = Self.failureOrNoRequest("the call was not carried out")
        return responses
    }

    private func success(of call: AdminCall, _ meaning: String) -> JSONValue {
        var response: JSONObject = ["description": .string(meaning)]
        if call.success.status != 204 { response["content"] = .object(AdminAnswers.content(of: Text(call.name))) }
        return .object(response)
    }

    private static func failure(_ meaning: String) -> JSONValue {
        ["description": .string(meaning), "content": ["application/json": error]]
    }

    /// What is no request of HTTP is for nobody yet, and answered as on a mount.
    private static func failureOrNoRequest(_ meaning: String) -> JSONValue {
        [
            "description": .string("\(meaning); as an OperationOutcome if the message keeps not to HTTP"),
            "content": [
                "application/json": error,
                "application/fhir+json": ["schema": AdminAnswers.reference("OperationOutcome")],
            ],
        ]
    }

    private static let error: JSONValue = [
        "schema": AdminAnswers.reference("Error"),
        "example": ["error": "there is no /__admin/helth", "nearest": "GET /__admin/health"],
    ]
}
