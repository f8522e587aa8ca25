import Bytes
import FHIR

// What a report in JSON is made of.
extension AdminAnswers {
    static let reportSchemas: JSONObject = [
        "Report": object([
            "verdict": ["enum": ["broken", "kept", "not shown"]], "headline": text, "exchanges": number,
            "forgotten": number, "certain": flag, "version": text, "seed": text, "sandbox": text,
            "dialects": list(of: "DialectReport"),
        ]),
        "DialectReport": object([
            "dialect": text, "title": text, "exchanges": number, "obligations": list(of: "Obligation"),
            "situations": list(of: "Situation"), "outcomes": list(of: "Outcome"),
        ]),
        "Obligation": object([
            "id": text, "sentence": text, "source": text,
            "verdict": ["enum": ["broken", "advice", "kept", "not shown"]], "certain": flag, "exchanges": numbers,
            "breaches": list(of: "Finding"),
        ]),
        "Finding": object([
            "severity": ["enum": ["broken", "advice"]], "did": text, "should": text, "exchanges": numbers,
            "evidence": ["type": "array", "items": object(["number": number, "text": text])],
            "differences": [
                "type": "array", "items": object(["path": text], optional: ["read": text, "sent": text]),
            ],
        ]),
        "Situation": object([
            "id": text, "sentence": text, "met": flag, "exchanges": numbers, "fault": ["type": "object"],
        ]),
        "Outcome": object([
            "id": text, "sentence": text, "source": text, "status": number, "met": flag, "certain": flag,
            "exchanges": numbers,
        ]),
    ]

    private static let numbers: JSONValue = ["type": "array", "items": ["type": "integer"]]

    static let report: JSONValue = [
        "verdict": "broken", "headline": "BROKEN: 1 broken, 0 advice, 0 kept, 0 not shown (1 exchange, core)",
        "exchanges": 1, "forgotten": 0, "certain": true, "version": "0.1.0", "seed": "built in", "sandbox": "default",
        "dialects": [
            [
                "dialect": "core", "title": "Core: FHIR STU3 with versions and cancellation, and nothing else",
                "exchanges": 1,
                "obligations": [
                    [
                        "id": "core.consumer.read-before-update",
                        "sentence": "An appointment must be read before it is updated.",
                        "source": "FHIR, RESTful API, update", "verdict": "broken", "certain": true, "exchanges": [1],
                        "breaches": [
                            [
                                "severity": "broken",
                                "did": "The appointment was updated without having been read.",
                                "should": "It should have read the appointment.",
                                "exchanges": [1],
                                "evidence": [
                                    ["number": 1, "text": "PUT /Appointment/aebebd1000000001, If-Match W/\"1\" → 200"]
                                ],
                                "differences": [],
                            ]
                        ],
                    ]
                ],
                "situations": [], "outcomes": [],
            ]
        ],
    ]
}
