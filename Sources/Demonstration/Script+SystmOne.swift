import Provider
import FHIR

extension Script {
    static let systmone = Script(
        .systmone,
        unshown: [.versionKept: Script.twoVersions],
        successes + consumer.messageScenes(allow: "GET, HEAD") + consumer.spineScenes
            + consumer.spineCancelScenes(past: "aebebd1000000003", closed: "aebebd1000000008")
    )

    private static var consumer: ScriptConsumer {
        var consumer = ScriptConsumer.spine(
            "systmone",
            base: "/SystmOneMHS/NHSConnect/Z12345/STU3/1",
            appointment: "aebebd1000000002"
        )
        consumer.staleTag = seedTag
        return consumer
    }

    /// SystmOne's version ids are 32 hexadecimal digits.
    private static let seedTag = "W/\"1311F1D7F6018B03959E1431F843390A\""

    private static let successes: [Scene] = [
        Scene(
            sentence: "An appointment to come is read, with its version in the ETag.",
            request: consumer.read(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", seedTag)],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "The same is read in XML.",
            request: consumer.read().with("Accept", "application/fhir+xml"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("Content-Type", "application/fhir+xml;charset=utf-8")],
                content: ["<status value=\"booked\"/>"]
            )
        ),
        Scene(
            sentence: "The mount says what it can do.",
            request: consumer.capabilities(),
            expected: DocumentedOutcome(status: 200, content: ["\"CapabilityStatement\""])
        ),
        Scene(
            sentence:
                "Without If-Match an appointment is cancelled all the same, and the reason goes before the description.",
            request: consumer.cancel(),
            expected: DocumentedOutcome(status: 200, changes: cancelled)
        ),
        Scene(
            sentence: "With the If-Match of the read it is cancelled too.",
            request: consumer.cancel().with("If-Match", .text(seedTag)),
            expected: DocumentedOutcome(status: 200, changes: cancelled)
        ),
        Scene(
            sentence: "A cancel may leave out what consumers are known to lose.",
            request: consumer.cancel().editing(.remove("serviceCategory"), .remove("serviceType")),
            expected: DocumentedOutcome(status: 200, changes: cancelled)
        ),
        Scene(
            sentence: "After a cancel the version from before is still there.",
            before: [consumer.cancel()],
            request: consumer.version("1311F1D7F6018B03959E1431F843390A"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", seedTag)],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "The history has both versions.",
            before: [consumer.cancel()],
            request: consumer.history(),
            expected: DocumentedOutcome(status: 200, content: ["\"total\":2"])
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
