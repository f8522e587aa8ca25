import Bytes
import FHIR

// Examples, by what they are of.
extension AdminAnswers {
    static let appointment: JSONValue = [
        "resourceType": "Appointment", "id": "1001", "meta": ["versionId": "1"], "status": "booked",
    ]
    static let mount: JSONValue = [
        "path": "/registry/STU3", "dialect": "registry", "release": "STU3",
        "baseUrl": "http://127.0.0.1:8080/registry/STU3", "faults": ["delay", "status"], "appointments": 9,
    ]
    static let resourcePage: JSONValue = [
        "types": [["type": "Appointment", "count": 9]],
        "total": 9,
        "resources": [
            [
                "type": "Appointment", "id": "aebebd1000000001", "versionId": "1",
                "lastUpdated": "2019-01-14T09:30:00Z",
                "status": "booked", "start": "2019-01-19T09:00:00Z",
            ]
        ],
        "next": "Appointment/aebebd1000000001",
    ]
    static let loaded = Answer(object(["loaded": number]), example: ["loaded": 2])
    static let history: JSONValue = [
        "versions": [
            [
                "versionId": "2", "lastUpdated": "2019-01-18T12:28:15Z", "cause": "updated", "previous": "1",
                "changes": [["path": "Appointment.status", "before": "\"booked\"", "after": "\"cancelled\""]],
            ],
            ["versionId": "1", "lastUpdated": "2019-01-14T09:30:00Z", "cause": "loaded"],
        ],
        "total": 2, "whole": true,
    ]
    static let exchange: JSONValue = [
        "number": 1, "time": "2019-01-18T12:28:15Z", "microseconds": 85, "begin": 6_017_283_900, "end": 6_017_283_985,
        "dialect": "core", "interaction": "read",
        "resource": "Appointment/aebebd1000000001",
        "request": [
            "method": "GET", "url": "/Appointment/aebebd1000000001", "headers": ["Host": "127.0.0.1:8080"], "body": "",
        ],
        "response": ["status": 200, "headers": ["ETag": "W/\"1\""], "body": "{\"resourceType\":\"Appointment\"}"],
        "verdict": "accepted", "rules": [], "delivered": true,
    ]
    static let exchangePage: JSONValue = ["requests": [exchange], "forgotten": 0, "last": 1, "first": 1]
    static let fault: JSONValue = [
        "id": "fault-1", "kind": "status", "status": 503, "match": ["method": "PUT"], "firstCall": 1, "times": 3,
        "matched": 1, "struck": 1,
        "healed": false,
    ]
    static let clock = Answer(
        object(["now": instant, "state": ["enum": ["frozen", "running"]]]),
        example: ["now": "2019-01-18T12:28:15Z", "state": "frozen"]
    )
    static let sandbox: JSONValue = [
        "name": "blue", "basePath": "/__sandbox/blue", "baseUrl": "http://127.0.0.1:8080/__sandbox/blue",
    ]
    static let explanation: JSONValue = [
        "dialect": "core", "mount": "/", "status": 200, "verdict": "accepted", "rules": [],
        "body": "{\"resourceType\":\"Appointment\"}",
    ]
    static let ready: JSONValue = [
        "dialect": "core", "interaction": "read", "sentence": "An appointment is read, with its version in the ETag.",
        "request": [
            "method": "GET", "url": "http://127.0.0.1:8080/Appointment/aebebd1000000001", "headers": [], "body": "",
        ],
        "curl": "curl -i \\\n  http://127.0.0.1:8080/Appointment/aebebd1000000001",
    ]
    static let played: JSONValue = [
        "id": "core.read", "dialect": "core", "sentence": "An appointment is read, with its version in the ETag.",
        "request": [
            "line": "GET /Appointment/aebebd1000000001 HTTP/1.1", "head": "GET /Appointment/aebebd1000000001 HTTP/1.1",
            "body": "", "text": "GET /Appointment/aebebd1000000001 HTTP/1.1",
        ],
        "answer": ["status": 200, "reason": "OK", "fields": [["ETag", "W/\"1\""]], "body": "{}"],
        "rules": [], "changes": [], "mismatches": [],
    ]
}
