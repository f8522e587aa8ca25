import Bytes
package import FHIR
import Provider

extension Consumer {
    /// POST of a message.
    package func barsMessage(_ message: JSONValue = BaRSService.bookingMessage) -> ConsumerRequest {
        request("POST", "$process-message", for: .processMessage, of: "Bundle")
            .with("Content-Type", "application/fhir+json").with(.json(message))
    }

    /// GET of the definitions of the messages that a service takes.
    package func barsDefinitions(_ context: String) -> ConsumerRequest {
        request("GET", "MessageDefinition?context=\(context)", for: .messageDefinitions, of: "MessageDefinition")
    }

    /// POST of a message that cancels next week's appointment.
    private var cancelByMessage: ConsumerRequest {
        var request = barsMessage(BaRSService.cancelMessage(BaRSService.nextWeek))
        request.appointment = appointment
        return request
    }

    /// What a consumer asks by message.
    var barsMessages: [Scene] {
        [
            scene(
                "message-book",
                "A message books a slot; the answer is a message with the Receiver's ids filled in.",
                barsMessage(),
                DocumentedOutcome(200).with(
                    content: "\"type\":\"message\"",
                    "\"code\":\"booking-response\"",
                    "\"response\":{\"identifier\":\"79120f41-a431-4f08-bcc5-1e67006fcae0\",\"code\":\"ok\"}",
                    "\"id\":\"\(BaRSService.made)\"",
                    "\"created\":\"2019-01-18T12:28:15.000Z\"",
                    "\"resourceType\":\"Patient\",\"id\":\"\(BaRSService.patient)\""
                )
            ),
            scene(
                "message-book-found",
                "What was booked by message is found like any other booking.",
                before: [barsMessage()],
                barsAppointments(of: BaRSService.number),
                DocumentedOutcome(200).with(content: "\"total\":1", "\"id\":\"\(BaRSService.made)\"")
            ),
            scene(
                "message-cancel",
                "A message cancels; its status and definition say that it does.",
                cancelByMessage,
                DocumentedOutcome(200).with(content: "\"status\":\"cancelled\"").changing(
                    [String].newVersion(
                        "2",
                        after: "1",
                        stamped: "2019-01-18T12:28:15.000Z",
                        before: "2019-01-17T15:01:30.818+00:00"
                    ) + [#"status from "booked" to "cancelled""#]
                )
            ),
            scene(
                "message-cancel-pointer",
                "A cancellation by message takes the pointer out of the registry, too.",
                before: [cancelByMessage],
                barsPointers(of: BaRSService.bookedNumber),
                DocumentedOutcome(200).with(content: "\"total\":0")
            ),
            scene(
                "message-other-types",
                "Resources whose types are not known here come along in a message unread.",
                barsMessage(
                    TreeEdit.set("entry.6", ["resource": ["resourceType": "CarePlan", "intent": "plan"]])
                        .applied(to: BaRSService.bookingMessage)
                ),
                DocumentedOutcome(200).with(content: "\"status\":\"booked\"")
            ),
            scene(
                "message-definitions",
                "The definitions say what is enforced of the messages that a service takes.",
                barsDefinitions("https://fhir.nhs.uk/Id/dos-service-id%7C\(BaRSService.service)"),
                DocumentedOutcome(200).with(
                    content: "\"total\":2",
                    "\"url\":\"https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request\"",
                    "\"url\":\"https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request-cancelled\""
                )
            ),
        ]
    }

    /// What is refused of messages.
    var barsMessageRefusals: [Scene] {
        func message(
            _ rule: String,
            as name: String? = nil,
            _ answer: DocumentedRefusal,
            _ sentence: String,
            _ edits: TreeEdit...
        ) -> Scene {
            let spoilt = edits.reduce(BaRSService.bookingMessage) { $1.applied(to: $0) }
            return refused(rule, as: name, answer, sentence, barsMessage(spoilt), not: .init(barsMessage()))
        }
        let header = "entry.0.resource"
        let workflow = DocumentedRefusal(400, "invariant", "REC_BAD_REQUEST")
        let required = DocumentedRefusal(400, "required", "REC_BAD_REQUEST")
        let invalid = DocumentedRefusal(400, "invalid", "REC_BAD_REQUEST")
        return [
            message("message.bundle", invalid, "A collection is no message.", .set("type", "collection")),
            message(
                "message.version-served",
                DocumentedRefusal(422, "not-supported", "REC_UNPROCESSABLE_ENTITY"),
                "Messages of version 2 are not served.",
                .set("meta.versionId", "2.0.0")
            ),
            message("message.header-required", required, "A message must have a reason.", .remove("\(header).reason")),
            message(
                "message.header-system",
                invalid,
                "An event of another system is unknown.",
                .set("\(header).eventCoding.system", "http://terminology.hl7.org/CodeSystem/message-events")
            ),
            message(
                "message.workflow",
                workflow,
                "A Receiver takes no answers of bookings.",
                .set("\(header).eventCoding.code", "booking-response")
            ),
            message(
                "message.workflow",
                as: "message.workflow-referral",
                workflow,
                "Referrals are not served.",
                .set("\(header).eventCoding.code", "servicerequest-request")
            ),
            message(
                "message.workflow",
                as: "message.workflow-status",
                workflow,
                "A new booking is not one that is cancelled.",
                .set("entry.1.resource.status", "cancelled")
            ),
            message(
                "message.resources",
                required,
                "A message must tell of the patient.",
                .remove("entry.2")
            ),
            message(
                "booking.slots-known",
                as: "booking.slots-known-message",
                DocumentedRefusal(422, "processing", "REC_UNPROCESSABLE_ENTITY"),
                "A message cannot book a slot that does not exist.",
                .set("entry.1.resource.slot.0.reference", "urn:uuid:00000000-0000-4000-8000-000000000000")
            ),
            refused(
                "booking.slots-free",
                as: "booking.slots-free-message",
                DocumentedRefusal(409, "conflict", "REC_CONFLICT"),
                "A slot that was booked cannot be booked by message.",
                before: [barsMessage()],
                barsMessage(),
                not: .init(barsMessage())
            ),
            refused(
                "message.appointment-named",
                required,
                "A cancellation without the appointment's id cannot be matched.",
                barsMessage(
                    BaRSService.cancelMessage(TreeEdit.remove("id").applied(to: BaRSService.nextWeek))
                ),
                not: .init(cancelByMessage)
            ),
            refused(
                "cancel.from",
                as: "cancel.from-message",
                DocumentedRefusal(409, "conflict", "REC_CONFLICT"),
                "What was cancelled cannot be cancelled by message.",
                before: [cancel()],
                cancelByMessage,
                not: .init(cancelByMessage)
            ),
        ]
    }
}
