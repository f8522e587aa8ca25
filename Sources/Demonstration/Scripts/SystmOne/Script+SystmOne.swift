import FHIR
import Provider

extension Consumer {
    package static let systmone: Consumer = {
        var consumer = Consumer.spine(
            .systmone,
            base: "/SystmOneMHS/NHSConnect/Z12345/STU3/1",
            appointment: "aebebd1000000002"
        )
        // SystmOne's version ids are 32 hexadecimal digits.
        consumer.entityTag = "W/\"1311F1D7F6018B03959E1431F843390A\""
        return consumer
    }()
}

extension Script {
    package static let systmone = Script(
        .systmone,
        unshown: [.soundServer(.spineUnsound), .serverWithRoom(.spineUnavailable)],
        successes + consumer.spineSearches(.systmone) + consumer.spineBookings(.systmone)
            + consumer.spineRegistrations(.systmone)
            + consumer.messageScenes(allow: "GET, HEAD") + consumer.spineScenes
            + consumer.spineCancelScenes(past: "aebebd1000000003", closed: "aebebd1000000008")
            + consumer.spineAmendScenes(cancelled: "aebebd1000000004") + consumer.spineSearchRefusals(.systmone)
            + consumer.spineBookingRefusals(.systmone) + consumer.spineRegistrationRefusals(.systmone)
    )

    private static let consumer = Consumer.systmone

    private static let successes: [Scene] = [
        consumer.scene(
            "read",
            "A future appointment is read, with its version in the ETag.",
            consumer.read(),
            DocumentedOutcome(200).with("ETag", "W/\"1311F1D7F6018B03959E1431F843390A\"")
                .with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "read-xml",
            "The same appointment is read in XML.",
            consumer.read().with("Accept", "application/fhir+xml"),
            DocumentedOutcome(200).with("Content-Type", "application/fhir+xml;charset=utf-8")
                .with(content: "<status value=\"booked\"/>")
        ),
        consumer.scene(
            "capabilities",
            "The capability statement is read.",
            consumer.capabilities(),
            DocumentedOutcome(200).with(content: "\"CapabilityStatement\"")
        ),
        consumer.scene(
            "cancel",
            "Cancelling needs no If-Match, and the reason goes before the description.",
            consumer.cancel(),
            DocumentedOutcome(200).changing(cancelled)
        ),
        consumer.scene(
            "cancel-version",
            "Cancelling with the If-Match of the read works, too.",
            consumer.cancel().with("If-Match", .text(consumer.entityTag)),
            DocumentedOutcome(200).changing(cancelled)
        ),
        consumer.scene(
            "cancel-shortened",
            "A cancellation may leave out elements that consumers are known to lose.",
            consumer.cancel().editing(.remove("serviceCategory"), .remove("serviceType")),
            DocumentedOutcome(200).changing(cancelled)
        ),
        consumer.scene(
            "amend",
            "The description of an appointment is amended.",
            consumer.amend(),
            DocumentedOutcome(200).changing(
                .newVersion(
                    "F709C822F69D48BB7E04A1CBE2AB77E7",
                    after: "1311F1D7F6018B03959E1431F843390A",
                    stamped: "2019-01-18T12:28:15Z",
                    before: "2019-01-14T09:30:00Z"
                ) + [#"description from "Test appointment: medication review" to "Blood pressure, fasting""#]
            )
        ),
        consumer.scene(
            "search-slots-utc",
            "The bounds of a search for slots may be in UTC.",
            consumer.slots(from: "2019-01-19T13:00:00Z", to: "2019-01-19T14:00:00Z"),
            DocumentedOutcome(200).with(content: "\"start\":\"2019-01-19T13:00:00Z\"")
        ),
        consumer.scene(
            "vread",
            "After a cancellation the previous version can still be read.",
            before: [consumer.cancel()],
            consumer.version("1311F1D7F6018B03959E1431F843390A"),
            DocumentedOutcome(200).with("ETag", "W/\"1311F1D7F6018B03959E1431F843390A\"")
                .with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "history",
            "The history has both versions.",
            before: [consumer.cancel()],
            consumer.history(),
            DocumentedOutcome(200).with(content: "\"total\":2")
        ),
    ]

    private static let cancelled =
        [String].newVersion(
            "F709C822F69D48BB7E04A1CBE2AB77E7",
            after: "1311F1D7F6018B03959E1431F843390A",
            stamped: "2019-01-18T12:28:15Z",
            before: "2019-01-14T09:30:00Z"
        ) + [
            #"description from "Test appointment: medication review" to "#
                + #""Cancellation reason: No longer required - \nTest appointment: medication review""#,
            #"status from "booked" to "cancelled""#,
            #"extension has gained {"url":"\#(GPConnect.cancellationReason)","valueString":"No longer required"}"#,
        ]
}
