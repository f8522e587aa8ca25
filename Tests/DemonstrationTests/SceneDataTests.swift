import Bytes
import FHIR
import Provider
import Testing

@testable import Demonstration

@Suite("Scenes as data")
struct SceneDataTests {
    private func json(_ id: String) throws -> JSONValue {
        let script = try #require(Script.all.first { id.hasPrefix("\($0.dialect.name).") })
        return try #require(script.json.array?.first { $0["id"] == .string(id) })
    }

    @Test("a refusal has request, counterpart and expected answer")
    func refusal() throws {
        #expect(
            try json("bars.message.new") == [
                "dialect": "bars",
                "id": "bars.message.new",
                "sentence": "A message that has been processed is not processed again.",
                "before": [cancel],
                "request": cancel,
                "expected": [
                    "status": 409,
                    "issue": [
                        "code": "duplicate",
                        "coding": [
                            "system": "https://fhir.nhs.uk/Codesystem/http-error-codes",
                            "code": "REC_CONFLICT",
                            "display": "409: The Receiver identified a conflict.",
                        ],
                    ],
                    "rule": "bars.message.new",
                ],
                "counterpart": ["request": cancel],
            ]
        )
    }

    private let cancel: JSONValue = [
        "line": "PUT /booking-and-referral/FHIR/R4/Appointment/9fe78f21-8fbb-5865-994e-48be02af3a0c HTTP/1.1",
        "fields": [
            "Content-Type: application/fhir+json", "X-Request-Id: 0c9b1e0e-6f0b-4f0e-9d3c-0a5f3a7d2f11",
            "X-Correlation-Id: 9562466f-c982-4bd5-bb0e-255e9f5e6689",
        ],
        "body": "the appointment as stored, with status \"cancelled\"",
    ]

    @Test("a success has the fields, the content and the changes that are expected")
    func success() throws {
        let scene = try json("core.cancel")
        #expect(
            scene["expected"] == [
                "status": 200,
                "fields": ["ETag: W/\"2\"", "Location: {origin}/Appointment/aebebd1000000001/_history/2"],
                "changes": [
                    #"meta.versionId from "1" to "2""#,
                    #"meta.lastUpdated from "2019-01-14T09:30:00Z" to "2019-01-18T12:28:15Z""#,
                    #"status from "booked" to "cancelled""#,
                ],
            ]
        )
        #expect(scene["counterpart"] == nil)
        #expect(try json("core.read-xml")["expected"]?["content"] == ["<status value=\"booked\"/>"])
        #expect(try json("healthcloud.cancel.from")["expected"]?["fields"] == ["ETag: absent"])
    }

    @Test("a scene under other limits says so")
    func limits() throws {
        let scene = try json("core.message.in-time")
        #expect(scene["limits"] == ["body-seconds": 1])
        #expect(try json("core.version.kept")["limits"] == ["versions": 1])
        #expect(scene["request"]?["body"]?.string?.hasSuffix("; its last 10 bytes are never sent") == true)
    }
}
