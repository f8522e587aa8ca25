import Bytes
import FHIR

/// What the calls answer, in JSON Schema, with an example of each.
enum AdminAnswers {
    struct Answer: Sendable {
        let schema: JSONValue
        let example: JSONValue

        init(_ schema: JSONValue, example: JSONValue) {
            self.schema = schema
            self.example = example
        }
    }
}

extension AdminAnswers {
    /// By the names of the calls; a call that is not here answers without content, or with a resource.
    static let all: [Text: Answer] = [
        "health": Answer(
            object([
                "status": ["const": "healthy"], "version": text, "uptimeInSeconds": number,
                "memory": object(["bytes": number, "limit": number]),
            ]),
            example: [
                "status": "healthy", "version": "0.1.0", "uptimeInSeconds": 12,
                "memory": ["bytes": 131_072, "limit": 1_073_741_824],
            ]
        ),
        "listMounts": Answer(object(["mounts": list(of: "Mount")]), example: ["mounts": [mount]]),
        "listDialects": Answer(object(["dialects": list(of: "Dialect")]), example: ["dialects": []]),
        "describe": Answer(
            ["type": "object", "required": ["openapi", "paths"]],
            example: ["openapi": "3.1.0", "paths": [:]]
        ),
        "listResources": Answer(reference("ResourcePage"), example: resourcePage),
        "listResourcesOfType": Answer(reference("ResourcePage"), example: resourcePage),
        "listAppointments": Answer(reference("ResourcePage"), example: resourcePage),
        "loadResources": loaded, "loadAppointments": loaded,
        "getResourceHistory": Answer(reference("ResourceHistory"), example: history),
        "getAppointmentHistory": Answer(reference("ResourceHistory"), example: history),
        "listRequests": Answer(reference("ExchangePage"), example: exchangePage),
        "findRequests": Answer(
            object(["requests": list(of: "Exchange"), "forgotten": number]),
            example: ["requests": [], "forgotten": 0]
        ),
        "countRequests": Answer(
            object(["count": number, "certain": flag]),
            example: ["count": 2, "certain": true]
        ),
        "waitForRequests": Answer(
            object(["count": number, "satisfied": flag, "certain": flag]),
            example: ["count": 1, "satisfied": true, "certain": true]
        ),
        "getRequest": Answer(reference("Exchange"), example: exchange),
        "listFaults": Answer(object(["faults": list(of: "AppliedFault")]), example: ["faults": [fault]]),
        "addFault": Answer(reference("AppliedFault"), example: fault),
        "getClock": clock, "changeClock": clock,
        "listSandboxes": Answer(object(["sandboxes": list(of: "Sandbox")]), example: ["sandboxes": [sandbox]]),
        "addSandbox": Answer(reference("Sandbox"), example: sandbox),
        "putSandbox": Answer(reference("Sandbox"), example: sandbox),
        "explain": Answer(object(["dialects": list(of: "Explanation")]), example: ["dialects": [explanation]]),
        "getExample": Answer(reference("Example"), example: ready),
        "listScenes": Answer(object(["scenes": list(of: "Scene")]), example: ["scenes": []]),
        "playScene": Answer(reference("PlayedScene"), example: played),
        "report": Answer(reference("Report"), example: report),
    ]

    /// What a call answers by media type; a resource if the table does not say.
    static func content(of call: Text) -> JSONObject {
        let answer = all[call] ?? Answer(["type": "object", "required": ["resourceType"]], example: appointment)
        var content: JSONObject = ["application/json": ["schema": answer.schema, "example": answer.example]]
        for type in otherTypes[call] ?? [] { content[type] = ["schema": ["type": "string"]] }
        return content
    }

    private static let otherTypes: [Text: [Text]] = [
        "getResource": ["application/fhir+xml"], "getAppointment": ["application/fhir+xml"],
        "report": ["text/plain", "text/markdown", "text/html", "application/xml"],
    ]
}

// Shapes that several answers share.
extension AdminAnswers {
    /// The components of the description.
    static let schemas = JSONObject(sharedSchemas.members + reportSchemas.members)

    private static let sharedSchemas: JSONObject = [
        "Error": object(["error": text], optional: ["nearest": text]),
        "OperationOutcome": object(["resourceType": ["const": "OperationOutcome"], "issue": ["type": "array"]]),
        "Pattern": RequestPattern.schema,
        "RequestPattern": RequestPattern.requestSchema,
        "Mount": object([
            "path": text, "dialect": text, "release": ["enum": ["STU3", "R4"]], "baseUrl": text, "faults": texts,
            "appointments": number,
        ]),
        "Rule": object(["id": text, "dialect": text, "sentence": text, "source": text, "answer": ["type": "object"]]),
        "Dialect": object(
            [
                "name": text, "title": text, "fhirVersion": text, "basePath": text, "mediaTypes": texts,
                "headers": texts,
                "ifMatch": text, "cancelledBy": text, "resources": texts,
                "interactions": ["type": "array", "items": object(["name": text, "method": text, "path": text])],
                "rules": list(of: "Rule"),
            ]
        ),
        "ResourceLine": object(
            ["type": text, "id": text, "versionId": text, "lastUpdated": instant],
            optional: ["status": text, "start": text, "end": text, "title": text]
        ),
        "ResourcePage": object(
            [
                "types": ["type": "array", "items": object(["type": text, "count": number])],
                "total": number, "resources": list(of: "ResourceLine"),
            ],
            optional: ["next": text]
        ),
        "Change": object(["path": text], optional: ["before": text, "after": text, "stored": text, "sent": text]),
        "ResourceHistory": object(
            [
                "versions": [
                    "type": "array",
                    "items": object(
                        [
                            "versionId": text, "lastUpdated": instant,
                            "cause": ["enum": ["created", "updated", "loaded", "rival"]],
                        ],
                        optional: ["previous": text, "changes": list(of: "Change"), "changesOmitted": number]
                    ),
                ],
                "total": number, "whole": flag,
            ]
        ),
        "Problem": object(
            ["rule": text, "location": text, "expected": text, "found": text],
            optional: ["stored": text, "line": number, "column": number]
        ),
        "Message": object(["headers": ["type": "object", "additionalProperties": text], "body": text]),
        "Exchange": object(
            [
                "number": number, "time": instant, "microseconds": number, "begin": number, "end": number,
                "request": ["allOf": [reference("Message"), object(["method": text, "url": text])]],
                "response": ["allOf": [reference("Message"), object(["status": number])]],
                "verdict": verdict, "rules": texts, "delivered": flag,
            ],
            optional: [
                "dialect": text, "interaction": text, "resource": text, "appointment": text,
                "problems": list(of: "Problem"), "problemsOmitted": number, "committed": text,
                "fault": object(["id": text, "kind": text]), "curl": text, "differences": list(of: "Change"),
            ]
        ),
        "ExchangeLine": object(
            [
                "number": number, "time": instant, "microseconds": number, "begin": number, "end": number,
                "method": text, "url": text, "status": number,
                "verdict": verdict, "rules": texts, "delivered": flag,
            ]
        ),
        "ExchangePage": object(
            [
                "requests": ["type": "array", "items": ["anyOf": [reference("Exchange"), reference("ExchangeLine")]]],
                "forgotten": number, "last": number,
            ],
            optional: ["first": number, "replaced": flag]
        ),
        "AppliedFault": object(
            [
                "id": text, "kind": text, "firstCall": number, "times": ["type": ["integer", "null"]],
                "match": reference("RequestPattern"), "matched": number, "struck": number, "healed": flag,
            ],
            optional: [
                "milliseconds": number, "status": number, "retryAfterSeconds": number,
                "retryAfterForm": ["enum": ["seconds", "date"]], "afterBytes": number,
            ]
        ),
        "Sandbox": object(["name": text, "basePath": text, "baseUrl": text], optional: ["port": number]),
        "Explanation": object(
            ["dialect": text, "mount": text, "status": number, "verdict": verdict, "rules": texts],
            optional: ["problems": list(of: "Problem"), "problemsOmitted": number, "body": text, "bodyIsWhole": flag]
        ),
        "Example": object(
            [
                "dialect": text, "interaction": text, "sentence": text, "curl": text,
                "request": object(
                    [
                        "method": text, "url": text, "body": text,
                        "headers": ["type": "array", "items": texts],
                    ]
                ),
            ]
        ),
        "Scene": object([
            "id": text, "dialect": text, "sentence": text, "request": ["type": "object"],
            "expected": ["type": "object"],
        ]),
        "PlayedScene": object(
            [
                "id": text, "dialect": text, "sentence": text, "changes": texts, "mismatches": texts,
                "request": object(["line": text, "head": text, "body": text, "text": text]),
                "answer": object([
                    "status": number, "reason": text, "body": text, "fields": ["type": "array", "items": texts],
                ]),
                "rules": ["type": "array", "items": object(["id": text, "sentence": text, "source": text])],
            ],
            optional: ["counterpart": text]
        ),
    ]

    static func reference(_ name: Text) -> JSONValue { ["$ref": .string("#/components/schemas/\(name)")] }

    static func list(of name: Text) -> JSONValue { ["type": "array", "items": reference(name)] }

    /// - Parameters:
    ///   - members: those that are always there.
    ///   - optional: those that are there where they mean something.
    static func object(_ members: JSONObject, optional: JSONObject = [:]) -> JSONValue {
        [
            "type": "object",
            "required": .array(members.members.map { .string($0.name) }),
            "properties": .object(JSONObject(members.members + optional.members)),
        ]
    }

    static let text: JSONValue = ["type": "string"]
    static let texts: JSONValue = ["type": "array", "items": ["type": "string"]]
    static let number: JSONValue = ["type": "integer"]
    static let flag: JSONValue = ["type": "boolean"]
    static let instant: JSONValue = ["type": "string", "format": "date-time"]
    static let verdict: JSONValue = ["enum": ["accepted", "refused"]]
}
