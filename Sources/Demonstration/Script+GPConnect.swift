import Provider
import FHIR

extension Script {
    static let gpconnect = Script(
        .gpconnect,
        successes + consumer.messageScenes(allow: "GET, HEAD") + consumer.spineScenes
            + consumer.spineCancelScenes(past: "1004", closed: "1006") + amending
    )

    private static let consumer = ScriptConsumer.spine(
        "gpconnect",
        base: "/Z12345/STU3/1/gpconnect",
        appointment: "1001"
    )

    /// Amending goes by an interaction id of its own.
    private static let amend = SceneRequest(
        method: "PUT",
        target: "/Z12345/STU3/1/gpconnect/Appointment/1001",
        appointment: "1001",
        usual: ScriptConsumer.spineFields("update:appointment-1", .gpConnectWriting),
        own: [.init("Content-Type", "application/fhir+json")],
        body: .stored([.set("description", "Blood pressure, fasting")], .json)
    )

    private static let successes: [Scene] = [
        Scene(
            sentence: "An appointment to come is read, with its version in the ETag.",
            request: consumer.read(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [
                    .init("ETag", "W/\"1\""), .init("Cache-Control", "no-store"),
                    .init("Content-Location", "{origin}/Z12345/STU3/1/gpconnect/Appointment/1001/_history/1"),
                ],
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
            sentence: "With a reason an appointment is cancelled, with or without If-Match.",
            request: consumer.cancel(),
            expected: DocumentedOutcome(status: 200, fields: [.init("ETag", "W/\"2\"")], changes: cancelled)
        ),
        Scene(
            sentence: "The same in XML.",
            request: consumer.cancel().editing(format: .xml).with("Content-Type", "application/fhir+xml"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("Content-Type", "application/fhir+xml;charset=utf-8")],
                changes: cancelled
            )
        ),
        Scene(
            sentence: "What is cancelled already can be cancelled again, for another reason.",
            request: consumer.cancel("1005").with(
                body: .stored([.set("extension.0.valueString", "Another reason")], .json)
            ),
            expected: DocumentedOutcome(
                status: 200,
                changes: stamped(before: "2019-01-15T16:45:10+00:00") + [
                    #"extension[0].valueString from "Feeling better" to "Another reason""#
                ]
            )
        ),
        Scene(
            sentence: "The description of an appointment is amended.",
            request: amend,
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"2\"")],
                changes: stamped(before: "2019-01-14T09:30:00+00:00") + [
                    #"description from "Test appointment: blood pressure check" to "Blood pressure, fasting""#
                ]
            )
        ),
        Scene(
            sentence: "After a cancel the version from before is still there.",
            before: [consumer.cancel()],
            request: consumer.version("1"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"1\"")],
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

    private static func stamped(before: String) -> [String] {
        .newVersion("2", after: "1", stamped: "2019-01-18T12:28:15+00:00", before: before)
    }

    private static let cancelled =
        stamped(before: "2019-01-14T09:30:00+00:00") + [
            #"extension has gained {"url":"\#(GPConnect.cancellationReason)","valueString":"No longer required"}"#,
            #"status from "booked" to "cancelled""#,
        ]

    private static let amending: [Scene] = [
        consumer.refused(
            "version.kept",
            DocumentedRefusal(410, "not-found", "NO_RECORD_FOUND"),
            "After a thousand changes the first version is no longer kept.",
            consumer.version("1"),
            before: Array(repeating: amend, count: 1000)
        ),
        consumer.refused(
            "profile.kept",
            invalid,
            "The profile of GP Connect asks for a slot.",
            consumer.cancel().editing(.remove("slot"))
        ),
        consumer.refused(
            "amend.from",
            invalid,
            "What is cancelled cannot be amended.",
            SceneRequest(
                method: "PUT",
                target: "/Z12345/STU3/1/gpconnect/Appointment/1005",
                appointment: "1005",
                usual: amend.usual,
                own: amend.own,
                body: amend.body
            )
        ),
        consumer.refused(
            "amend.length",
            invalid,
            "A description has a hundred characters at the most.",
            amend.editing(.set("description", .string(String(repeating: "very ", count: 20) + "long")))
        ),
        consumer.refused(
            "amend.nothing-else",
            invalid,
            "Amending does not make an appointment longer.",
            amend.editing(.set("minutesDuration", 45))
        ),
    ]

    private static let invalid = DocumentedRefusal(422, "invalid", "INVALID_RESOURCE")
}
