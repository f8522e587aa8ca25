import FHIR
import Provider

extension Consumer {
    package static let gpconnect = Consumer.spine(
        .gpconnect,
        base: "/Z12345/STU3/1/gpconnect",
        appointment: "1001"
    )
}

extension Script {
    package static let gpconnect = Script(
        .gpconnect,
        unshown: [.soundServer(.spineUnsound), .serverWithRoom(.spineUnavailable)],
        successes + consumer.spineSearches(.gpconnect) + consumer.spineBookings(.gpconnect)
            + consumer.spineRegistrations(.gpconnect)
            + consumer.messageScenes(allow: "GET, HEAD") + consumer.spineScenes
            + consumer.spineCancelScenes(past: "1004", closed: "1006") + ownRefusals
            + consumer.spineAmendScenes(cancelled: "1005") + consumer.spineSearchRefusals(.gpconnect)
            + consumer.spineBookingRefusals(.gpconnect) + consumer.spineRegistrationRefusals(.gpconnect)
    )

    private static let consumer = Consumer.gpconnect

    private static let successes: [Scene] = [
        consumer.scene(
            "read",
            "A future appointment is read, with its version in the ETag.",
            consumer.read(),
            DocumentedOutcome(200).with("ETag", "W/\"1\"").with("Cache-Control", "no-store")
                .with("Content-Location", "{origin}/Z12345/STU3/1/gpconnect/Appointment/1001/_history/1")
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
            "An appointment is cancelled with a reason, with or without If-Match.",
            consumer.cancel(),
            DocumentedOutcome(200).with("ETag", "W/\"2\"").changing(cancelled)
        ),
        consumer.scene(
            "cancel-xml",
            "The same in XML.",
            consumer.cancel().inXML(),
            DocumentedOutcome(200).with("Content-Type", "application/fhir+xml;charset=utf-8").changing(cancelled)
        ),
        consumer.scene(
            "cancel-again",
            "A cancelled appointment can be cancelled again, for another reason.",
            consumer.cancel("1005").with(.stored([.set("extension.0.valueString", "Another reason")], .json)),
            DocumentedOutcome(200).changing(
                stamped(before: "2019-01-15T16:45:10+00:00") + [
                    #"extension[0].valueString from "Feeling better" to "Another reason""#
                ]
            )
        ),
        consumer.scene(
            "amend",
            "The description of an appointment is amended.",
            consumer.amend(),
            DocumentedOutcome(200).with("ETag", "W/\"2\"").changing(
                stamped(before: "2019-01-14T09:30:00+00:00") + [
                    #"description from "Test appointment: blood pressure check" to "Blood pressure, fasting""#
                ]
            )
        ),
        consumer.scene(
            "vread",
            "After a cancellation the previous version can still be read.",
            before: [consumer.cancel()],
            consumer.version("1"),
            DocumentedOutcome(200).with("ETag", "W/\"1\"").with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "history",
            "The history has both versions.",
            before: [consumer.cancel()],
            consumer.history(),
            DocumentedOutcome(200).with(content: "\"total\":2")
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

    private static let ownRefusals: [Scene] = [
        consumer.refused(
            "version.kept",
            as: "version.kept-thousand",
            .spineGone,
            "After a thousand changes the first version is no longer kept.",
            before: Array(repeating: consumer.amend(), count: 1000),
            consumer.version("1"),
            not: .init(before: Array(repeating: consumer.amend(), count: 999), consumer.version("1"))
        ),
        consumer.refusedCancel("profile.kept", .spineInvalid, "The GP Connect profile requires a slot.") {
            $0.editing(.remove("slot"))
        },
    ]
}
