import HTTPAsking
import TestSupport
import Provider
import FHIR
import Foundation

extension Consumer {
    static let bars = Consumer(
        dialect: .bars,
        base: "/booking-and-referral/FHIR/R4",
        standing: BaRSRecord.nextWeek,
        fields: barsFields,
        cancelling: { $0.setting("status", to: "cancelled") }
    )

    static let healthcloud = Consumer(
        dialect: .healthcloud,
        base: "/health-cloud/R4",
        standing: HealthCloudRecord.published,
        fields: { _ in [("Authorization", "Bearer 00Dxx!AQ0AQ.example")] },
        cancelling: { $0.setting("status", to: "cancelled") }
    )

    /// Each message has ids of its own: one that comes twice is refused.
    @Sendable private static func barsFields(_ interaction: Interaction.Name) -> [(name: String, value: String)] {
        let identifiers = [("X-Request-Id", UUID().uuidString), ("X-Correlation-Id", UUID().uuidString)]
        guard interaction != .capabilities else { return identifiers }
        return identifiers + [
            ("Authorization", "Bearer opaque-access-token"),
            (
                "NHSD-Target-Identifier",
                barsTarget(#"{"value": "2000011147", "system": "https://fhir.nhs.uk/Id/dos-service-id"}"#)
            ),
        ]
    }

    /// JSON as it travels in a header field.
    static func barsTarget(_ json: String) -> String {
        Data(json.utf8).base64EncodedString()
    }
}

extension Consumer {
    /// A cancel whose body is edited besides.
    func cancelEdited(
        _ id: String? = nil,
        in stub: Stub,
        as format: WireFormat = .json,
        _ edit: (JSONObject) -> JSONObject
    ) throws -> ClientAnswer {
        try cancel(id, in: stub, as: format, edit: edit)
    }
}
