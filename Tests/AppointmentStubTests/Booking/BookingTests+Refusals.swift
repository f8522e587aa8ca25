import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

// What a booking can have wrong, and what it may have.
extension BookingTests {
    struct Spoilt: CustomTestStringConvertible {
        let name: String
        let edits: [TreeEdit]
        let expected: [String]

        init(_ name: String, _ edits: TreeEdit..., expecting expected: String...) {
            self.name = name
            self.edits = edits
            self.expected = expected
        }

        var testDescription: String { name }
    }

    private static let profile = "422 INVALID_RESOURCE profile.kept"
    private static let long = JSONValue.string(String(repeating: "x", count: 501))
    private static let structure = "https://fhir.nhs.uk/STU3/StructureDefinition/"

    private static let content: [Spoilt] = [
        Spoilt("an unknown element", .set("typeCode", "x"), expecting: "422 INVALID_RESOURCE definition.elements"),
        Spoilt(
            "no such type",
            .set("resourceType", "InvalidResourceType"),
            expecting: "422 INVALID_RESOURCE body.resource-type-known"
        ),
        Spoilt("another type", .set("resourceType", "Slot"), expecting: "400 BAD_REQUEST body.resource-type"),
        Spoilt("without its profile", .remove("meta"), expecting: profile),
        Spoilt("another status", .set("status", "arrived"), expecting: "422 INVALID_RESOURCE booking.status"),
        Spoilt("no status", .remove("status"), expecting: "422 INVALID_RESOURCE definition.cardinality"),
        Spoilt(
            "no start",
            .remove("start"),
            expecting: "422 INVALID_RESOURCE definition.invariants",
            "422 INVALID_RESOURCE definition.invariants",
            profile
        ),
        Spoilt("no slot", .remove("slot"), expecting: profile),
        Spoilt("no created", .remove("created"), expecting: profile),
        Spoilt("no description", .remove("description"), expecting: profile),
        Spoilt("a reason", .set("reason", [["text": "x"]]), expecting: profile),
        Spoilt("a specialty", .set("specialty", [["text": "x"]]), expecting: profile),
        Spoilt("an appointment type", .set("appointmentType", ["text": "x"]), expecting: profile),
        Spoilt("an identifier without a value", .set("identifier", [["system": "urn:x"]]), expecting: profile),
        Spoilt(
            "a cancellation reason",
            .set("extension.1", .reason("x")),
            expecting: profile
        ),
        Spoilt(
            "an unknown extension",
            .set("extension.1", ["url": "urn:x", "valueCode": "x"]),
            expecting: profile
        ),
        Spoilt(
            "no patient",
            .remove("participant.0"),
            expecting: "422 INVALID_RESOURCE booking.participants"
        ),
        Spoilt(
            "no location",
            .remove("participant.1"),
            expecting: "422 INVALID_RESOURCE booking.participants"
        ),
        Spoilt(
            "a participant without an actor",
            .set("participant.2", ["status": "accepted"]),
            expecting: "422 INVALID_RESOURCE definition.invariants",
            profile
        ),
        Spoilt(
            "no booking organisation",
            .remove("extension"),
            expecting: "422 INVALID_RESOURCE definition.invariants",
            "422 INVALID_RESOURCE booking.organisation"
        ),
        Spoilt(
            "no contained organisation",
            .remove("contained"),
            expecting: "422 INVALID_RESOURCE definition.values",
            "422 INVALID_RESOURCE booking.organisation"
        ),
        Spoilt(
            "an organisation elsewhere",
            .set("extension.0.valueReference.reference", "Organization/1"),
            expecting: "422 INVALID_RESOURCE definition.invariants",
            "422 INVALID_RESOURCE booking.organisation"
        ),
        Spoilt(
            "an organisation on another server",
            .set("extension.0.valueReference.reference", "https://provider.test/#consumer"),
            expecting: "422 INVALID_RESOURCE definition.invariants",
            "422 INVALID_RESOURCE booking.organisation"
        ),
        Spoilt(
            "no name",
            .remove("contained.0.name"),
            expecting: profile,
            "422 INVALID_RESOURCE booking.organisation"
        ),
        Spoilt(
            "no telephone",
            .set("contained.0.telecom.0.system", "email"),
            expecting: "422 INVALID_RESOURCE booking.organisation"
        ),
        Spoilt("no code", .remove("contained.0.identifier"), expecting: "422 INVALID_RESOURCE booking.organisation"),
        Spoilt("no profile of it", .remove("contained.0.meta"), expecting: "422 INVALID_RESOURCE booking.organisation"),
        Spoilt(
            "too long a description and comment",
            .set("description", long),
            .set("comment", long),
            expecting: "422 INVALID_RESOURCE booking.length",
            "422 INVALID_RESOURCE booking.length"
        ),
        Spoilt(
            "the end before the start",
            .set("end", "2019-01-19T14:00:00Z"),
            expecting: "422 INVALID_RESOURCE booking.times"
        ),
        Spoilt(
            "a start without an offset",
            .set("start", "2019-01-19T15:00:00"),
            expecting: "422 INVALID_RESOURCE definition.values"
        ),
    ]

    @Test("what is wrong with a booking by itself is refused", arguments: content, BookingMount.allCases)
    func content(_ spoilt: Spoilt, _ mount: BookingMount) throws {
        let answer = try mount.stub().answer(to: edited(mount, spoilt.edits))
        #expect(try answer.refusals() == spoilt.expected, "\(answer.text)")
        #expect(try answer.spineProblems().isEmpty == false)
    }

    private static func references(_ mount: BookingMount) -> [Spoilt] {
        let practice = mount.practice
        let (known, unknown) = (
            "422 INVALID_RESOURCE booking.slots-known", "422 INVALID_RESOURCE booking.participants-known"
        )
        return [
            Spoilt("an unknown slot", .set("slot.0.reference", "Slot/45555555##"), expecting: known),
            Spoilt("a slot of another mount", .set("slot.0.reference", "Slot/other"), expecting: known),
            Spoilt(
                "an absolute slot",
                .set("slot.0.reference", .string("https://provider.test/Slot/\(practice.slots[0])")),
                expecting: "422 INVALID_RESOURCE booking.references"
            ),
            Spoilt(
                "an absolute patient",
                .set("participant.0.actor.reference", .string("https://provider.test/Patient/\(practice.patient)")),
                expecting: "422 INVALID_RESOURCE booking.references"
            ),
            Spoilt("an unknown patient", .set("participant.0.actor.reference", "Patient/x"), expecting: unknown),
            Spoilt("an unknown location", .set("participant.1.actor.reference", "Location/x"), expecting: unknown),
            Spoilt(
                "an unknown practitioner",
                .set("participant.2.actor.reference", "Practitioner/x"),
                expecting: unknown
            ),
            Spoilt(
                "all of them",
                .set("slot.0.reference", "Slot/x"),
                .set("participant.0.actor.reference", "Patient/x"),
                .set("participant.1.actor.reference", "Location/x"),
                expecting: known,
                unknown,
                unknown
            ),
            Spoilt(
                "a slot twice",
                .set("slot.1", ["reference": .string("Slot/\(practice.slots[0])")]),
                expecting: "422 INVALID_RESOURCE booking.slots-adjacent"
            ),
        ]
    }

    @Test("what a booking refers to is known here", arguments: BookingMount.allCases)
    func references(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        for spoilt in Self.references(mount) {
            let answer = try stub.answer(to: edited(mount, spoilt.edits))
            #expect(try answer.refusals() == spoilt.expected, "\(spoilt.name): \(answer.text)")
        }
        #expect(try stub.answer(to: mount.consumer.book(mount.practice.booking())).status == 201)
    }

    @Test("whom a read does not show cannot be booked in, and the journal alone says why")
    func hiddenPatients() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        for (id, reason) in [
            ("11", "is deceased"), ("12", "is sensitive"), ("13", "is not registered here"),
            ("14", "has another record now"),
        ] {
            let answer = try stub.answer(
                to: edited(mount, [.set("participant.0.actor.reference", .string("Patient/\(id)"))])
            )
            #expect(try answer.refusals() == ["422 INVALID_RESOURCE booking.participants-known"])
            #expect(!answer.text.contains(reason))
            let journal = try stub.answer(to: .get("/__admin/requests")).json
            #expect(journal["requests"]?.array?.last?["remark"] == .string("Patient/\(id) \(reason)"))
        }
    }

    private static func agreements(_ mount: BookingMount) -> [Spoilt] {
        let practice = mount.practice
        let (adjacent, times) = ("422 INVALID_RESOURCE booking.slots-adjacent", "422 INVALID_RESOURCE booking.times")
        let schedule = "422 INVALID_RESOURCE booking.schedule"
        func slot(_ place: Int) -> JSONValue { ["reference": .string("Slot/\(practice.slots[place])")] }
        func at(_ time: String) -> JSONValue { .string(practice.instant(19, time)) }
        return [
            Spoilt("a gap", .set("slot.1", slot(2)), .set("end", at("15:30:00")), expecting: adjacent),
            Spoilt(
                "backwards",
                .set("slot.0", slot(1)),
                .set("slot.1", slot(0)),
                .set("start", at("15:10:00")),
                expecting: adjacent
            ),
            Spoilt(
                "another channel",
                .set("slot.0", slot(4)),
                .set("slot.1", slot(5)),
                .set("start", at("15:40:00")),
                .set("end", at("16:00:00")),
                expecting: adjacent
            ),
            Spoilt("too short", .set("end", at("15:05:00")), expecting: times),
            Spoilt("too early", .set("start", at("14:50:00")), expecting: times),
            Spoilt(
                "another place",
                .set("participant.1.actor.reference", .string("Location/\(practice.otherLocation)")),
                expecting: schedule
            ),
            Spoilt("another duration", .set("minutesDuration", 15), expecting: schedule),
            Spoilt(
                "another channel than the slot's",
                .set(
                    "extension.1",
                    ["url": .string(structure + "Extension-GPConnect-DeliveryChannel-2"), "valueCode": "Video"]
                ),
                expecting: schedule
            ),
            Spoilt(
                "another role than the schedule's",
                .set(
                    "extension.1",
                    [
                        "url": .string(structure + "Extension-GPConnect-PractitionerRole-1"),
                        "valueCodeableConcept": ["coding": [["code": "R0690"]]],
                    ]
                ),
                expecting: schedule
            ),
            Spoilt("all at once", .set("end", at("15:05:00")), .set("minutesDuration", 15), expecting: times, schedule),
        ]
    }

    @Test("a booking agrees with its slots and their schedule", arguments: BookingMount.allCases)
    func agreements(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        for spoilt in Self.agreements(mount) {
            let answer = try stub.answer(to: edited(mount, spoilt.edits))
            #expect(try answer.refusals() == spoilt.expected, "\(spoilt.name): \(answer.text)")
        }
    }

    @Test(
        "what may be left out or said otherwise is booked all the same",
        arguments: [
            [.remove("participant.2")], [.set("minutesDuration", 10)], [.set("id", "mine")],
            [.set("start", "2019-01-19T15:00:00.000Z"), .set("end", "2019-01-19T16:10:00+01:00")],
            [.set("serviceType", [["text": "another"]]), .set("serviceCategory", ["text": "another"])],
            [.set("comment", .string(String(repeating: "é", count: 500)))],
            [.set("contained.0.type", [["text": "gp-practice"]])],
            [.set("meta.versionId", "7"), .set("meta.lastUpdated", "2001-01-01T00:00:00Z")],
            [.set("priority", 3)],
        ] as [[TreeEdit]]
    )
    func allowed(_ edits: [TreeEdit]) throws {
        for mount in BookingMount.allCases {
            let answer = try mount.stub().answer(to: edited(mount, edits))
            #expect(answer.status == 201, "\(answer.text)")
            let booked = try answer.tree()
            #expect(booked["id"] == .string(mount.firstBooked))
            #expect(booked["start"] == .string(mount.practice.instant(19, "15:00:00")))
            #expect(booked["end"] == .string(mount.practice.instant(19, "15:10:00")))
            #expect(booked["serviceType"] == [["text": "GP consultation"]])
            #expect(booked["meta"]?["versionId"] == answer.version.map { .string($0) })
        }
    }

    @Test("the past is told by the minute", arguments: [("2019-01-19T14:59:59Z", 201), ("2019-01-19T15:00:01Z", 422)])
    func past(_ now: String, _ status: Int) throws {
        let mount = BookingMount.gpconnect
        let stub = try mount.stub { $0.clock = .frozen(now) }
        let answer = try stub.answer(to: mount.consumer.book(mount.practice.booking()))
        #expect(answer.status == status)
        if status == 422 { #expect(try answer.refusals() == ["422 INVALID_RESOURCE appointment.not-past"]) }
    }

    @Test("a thousand slots are refused like any other number, and all are looked at")
    func manySlots() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        let slots = JSONValue.array((0..<1000).map { ["reference": .string("Slot/none-\($0)")] })
        let answer = try stub.answer(to: edited(mount, [.set("slot", slots)]))
        #expect(answer.status == 422)
        let refusals = try answer.refusals()
        #expect(refusals.count == 101)
        #expect(answer.text.contains("at least 900 more problems are not named here"))
        let same = JSONValue.array((0..<1000).map { _ in ["reference": .string("Slot/\(mount.practice.slots[0])")] })
        #expect(try stub.answer(to: edited(mount, [.set("slot", same)])).status == 422)
    }

    @Test("contained resources that refer to each other in a circle are no trouble")
    func circle() throws {
        let mount = BookingMount.gpconnect
        let edits: [TreeEdit] = [
            .set("contained.0.partOf", ["reference": "#other"]),
            .set(
                "contained.1",
                [
                    "resourceType": "Organization", "id": "other", "name": "Other",
                    "partOf": ["reference": "#consumer"],
                ]
            ),
        ]
        #expect(try mount.stub().answer(to: edited(mount, edits)).status == 201)
    }

    @Test("seed data with appointments alone can be listed and cancelled, and a booking says what is missing")
    func appointmentsAlone() throws {
        let mount = BookingMount.gpconnect
        let seeded = try mount.stub().answer(to: mount.consumer.read("1001")).resource()
        let stub = try Stub(serving: [seeded], to: mount.consumer)
        let list = try stub.answer(to: mount.consumer.appointments(of: "2"))
        #expect(try list.ids(of: "Appointment") == ["1001"])
        #expect(try stub.answer(to: mount.consumer.appointments(of: "3")).status == 404)
        #expect(try stub.answer(to: mount.consumer.slots()).text == #"{"resourceType":"Bundle","type":"searchset"}"#)
        let booking = try stub.answer(to: mount.consumer.book(mount.practice.booking()))
        #expect(
            try booking.refusals() == ["422 INVALID_RESOURCE booking.slots-known"]
                + Array(repeating: "422 INVALID_RESOURCE booking.participants-known", count: 3)
        )
        #expect(try mount.consumer.cancel("1001", in: stub).status == 200)
    }

    @Test("a booking needs its own interaction id, and a token to write")
    func access() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        let sound = mount.consumer.book(mount.practice.booking())
        let reading = sound.with("Authorization", .bearer(.gpConnectReading))
        #expect(try stub.answer(to: reading).refusals() == ["400 BAD_REQUEST token.scope"])
        let other = "urn:nhs:names:services:gpconnect:fhir:rest:read:appointment-1"
        #expect(
            try stub.answer(to: sound.with("Ssp-InteractionID", other)).refusals()
                == ["400 BAD_REQUEST interaction-id.matches"]
        )
        #expect(
            try stub.answer(to: sound.with("If-None-Exist", "identifier=1")).refusals()
                == ["412 FHIR_CONSTRAINT_VIOLATION if-none-exist.absent"]
        )
        #expect(
            try stub.answer(to: sound.with("If-None-Match", "*")).refusals()
                == ["412 FHIR_CONSTRAINT_VIOLATION if-none-match.unmatched"]
        )
        #expect(
            try stub.answer(to: sound.with("If-None-Match", "1")).refusals() == ["400 BAD_REQUEST if-match.readable"]
        )
        #expect(try stub.answer(to: sound.with(.text("{"))).refusals() == ["400 BAD_REQUEST body.readable"])
        #expect(
            try stub.answer(to: sound.with("Content-Type", "text/plain")).refusals() == [
                "415 BAD_REQUEST media-type.body"
            ]
        )
        #expect(try stub.answer(to: sound).status == 201)
    }
}
