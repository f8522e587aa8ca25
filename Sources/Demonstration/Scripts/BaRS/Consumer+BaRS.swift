import Bytes
import FHIR
import Provider

extension Consumer {
    package static let bars: Consumer = {
        var consumer = Consumer(.bars, appointment: "9fe78f21-8fbb-5865-994e-48be02af3a0c")
        consumer.base = "/booking-and-referral/FHIR/R4"
        // A message that comes twice is refused.
        let identifiers: [ConsumerRequest.Field] = [
            .init("X-Request-Id", .newIdentifier), .init("X-Correlation-Id", .newIdentifier),
        ]
        consumer.fields = [
            .read: [.init("NHSD-Target-Identifier", barsTarget("2000011147"))] + identifiers
                + [.init("Authorization", "Bearer g1112R_ccQ1Ebbb4gtHBP1aaaNM")],
            .capabilities: identifiers,
        ]
        // The national registry is asked without a target, and told who searches.
        let token = ConsumerRequest.Field("Authorization", "Bearer g1112R_ccQ1Ebbb4gtHBP1aaaNM")
        let organisation = ConsumerRequest.Field(
            "NHSD-End-User-Organisation",
            .encoded(["resourceType": "Organization", "name": "Consumer organisation"])
        )
        consumer.fieldsOfOthers["DocumentReference"] = [
            .read: identifiers + [token], "search-pointers": identifiers + [organisation, token],
        ]
        consumer.codes = barsCodes
        consumer.codes.otherSystems["RESOURCE_NOT_FOUND"] = "https://fhir.nhs.uk/CodeSystem/Spine-ErrorOrWarningCode"
        return consumer
    }()

    /// Whom a request is for.
    package static func barsTarget(_ value: String) -> ConsumerRequest.Value {
        .encoded(["system": "https://fhir.nhs.uk/Id/dos-service-id", "value": .string(value)])
    }

    private static let barsCodes = SystemCodes(
        system: "https://fhir.nhs.uk/Codesystem/http-error-codes",
        displays: [
            "REC_BAD_REQUEST": "400: The Receiver was unable to process the request.",
            "SEND_BAD_REQUEST": "400: The API was unable to process the request.",
            "PROXY_BAD_REQUEST": "400: The Proxy was unable to process the request.",
            "SEND_UNAUTHORIZED": "401: The API deemed you unauthorized to make this request.",
            "REC_NOT_FOUND": "404: The Receiver was unable to find the specified resource.",
            "PROXY_NOT_FOUND": "404: The Proxy was unable to find the specified resource.",
            "SEND_METHOD_NOT_ALLOWED": "405: This API doesnt allow this method.",
            "SEND_NOT_ACCEPTABLE": "406: Senders message had an incorrect content type defined for a response.",
            "REC_NOT_ACCEPTABLE": "406: Message had an incorrect content type defined for a response.",
            "REC_CONFLICT": "409: The Receiver identified a conflict.",
            "REC_UNSUPPORTED_MEDIA_TYPE": "415: The request is in an unsupported format.",
            "REC_UNPROCESSABLE_ENTITY": "422: Message was not malformed but deemed unprocessable by the Receiver.",
            "REC_SERVER_ERROR": "500: The Receiver has encountered an error processing the request.",
            "REC_NOT_IMPLEMENTED": "501: The Request was not recognized by the Receiver.",
        ],
        ofStatus: [
            404: "PROXY_NOT_FOUND", 405: "SEND_METHOD_NOT_ALLOWED", 408: "REC_TIMEOUT", 501: "REC_NOT_IMPLEMENTED",
            503: "REC_UNAVAILABLE",
        ],
        ofOthers: "SEND_BAD_REQUEST"
    )
}
