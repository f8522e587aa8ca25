package import Bytes

/// The names GP Connect 1.2 gives to things, shared by the systems that speak it.
package enum GPConnect {
    package static let appointmentProfile = structure("GPConnect-Appointment-1")
    package static let operationOutcomeProfile = structure("GPConnect-OperationOutcome-1")
    package static let cancellationReason = structure("Extension-GPConnect-AppointmentCancellationReason-1")
    package static let deliveryChannel = structure("Extension-GPConnect-DeliveryChannel-2")
    package static let practitionerRole = structure("Extension-GPConnect-PractitionerRole-1")

    static func structure(_ name: Text) -> Text {
        "https://fhir.nhs.uk/STU3/StructureDefinition/\(name)"
    }
}

extension GPConnect {
    /// Operations are told apart by an id of their own, in `Ssp-InteractionID`.
    static func interactionIdentifier(_ operation: String) -> Text {
        "urn:nhs:names:services:gpconnect:fhir:rest:\(operation)"
    }

    /// The Spine Security Proxy's fields.
    static let headers = HeaderPolicy(
        fields: [
            HeaderPolicy.FieldPolicy("Ssp-TraceID", tellsRequestsApart: true),
            HeaderPolicy.FieldPolicy("Ssp-From"),
            HeaderPolicy.FieldPolicy("Ssp-To"),
        ],
        interactionField: "Ssp-InteractionID",
        options: .refused
    )

    /// What both systems offer.
    ///
    /// vread and history have no id of their own in GP Connect and take the one of read.
    ///
    /// - Parameters:
    ///   - cancel: how appointments are cancelled.
    ///   - forms: how the bounds of a search for slots are written, beside days.
    static func interactions(_ cancel: CancellationPolicy, slotTimes forms: [WindowPolicy.Form]) -> [Interaction] {
        let read = [interactionIdentifier("read:appointment-1")]
        return [
            .read("Appointment", .futureOnly, identifiers: read),
            .vread("Appointment", identifiers: read),
            .cancel(cancel, identifiers: [interactionIdentifier("cancel:appointment-1")]),
            amend,
            .history("Appointment", identifiers: read),
            slots(forms),
            book,
            patientsAppointments,
        ] + peopleAndPlaces + [register, .capabilities(identifiers: [interactionIdentifier("read:metadata-1")])]
    }

    /// What consumers leave out of a cancel without meaning to change it: the test suite and the specification's own
    /// published request do.
    static let mayBeAbsent = CancellationPolicy.AbsentElements(
        elements: ["serviceCategory", "serviceType"],
        extensions: [deliveryChannel, practitionerRole]
    )

    static let vocabulary = OutcomeVocabulary(outcomeProfile: operationOutcomeProfile.string)

    static let capabilities = CapabilityWording(
        name: "GP Connect",
        version: "1.2.7",
        publisher: "appointment-stub",
        description: "GP Connect appointment management and the foundations that it needs.",
        profiles: [
            appointmentProfile.string,
            operationOutcomeProfile.string,
        ]
            + [
                "GPConnect-Slot-1", "GPConnect-Schedule-1", "CareConnect-GPC-Patient-1",
                "CareConnect-GPC-Practitioner-1", "CareConnect-GPC-Organization-1", "CareConnect-GPC-Location-1",
            ].map { structure($0).string },
        // What the specification's own statement says; unknown elements are refused all the same.
        acceptUnknown: "both"
    )

    /// The token of GP Connect: unsigned, five minutes long, with three FHIR resources among its claims.
    ///
    /// `iat` may lie in the future and `aud` may be anything: the provider test suite and deployed consumers rely on it.
    static let token = TokenPolicy(
        presence: .required,
        claims: [
            .present("iss"), .present("sub"), .present("aud"), .present("exp"), .present("iat"),
            .present("reason_for_request"), .present("requested_scope"), .present("requesting_device"),
            .present("requesting_organization"), .present("requesting_practitioner"),
            .lifetime(seconds: 300),
            .notExpired,
            .reason(claim: "reason_for_request", value: "directcare"),
            .scope(
                claim: "requested_scope",
                reading: ["patient/*.read", "organization/*.read"],
                writing: ["patient/*.write", "organization/*.write"]
            ),
            .subject(claim: "sub", resource: "requesting_practitioner"),
            .resource(claim: "requesting_device", type: "Device", elements: common + device),
            .resource(claim: "requesting_organization", type: "Organization", elements: common + organization),
            .resource(claim: "requesting_practitioner", type: "Practitioner", elements: common + practitioner),
        ]
    )

    private static let common: [Text] = [
        "resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension",
        "modifierExtension",
    ]
    private static let device: [Text] = [
        "identifier", "udi", "status", "type", "lotNumber", "manufacturer", "manufactureDate", "expirationDate",
        "model",
        "version", "patient", "owner", "contact", "location", "url", "note", "safety",
    ]
    private static let organization: [Text] = [
        "identifier", "active", "type", "name", "alias", "telecom", "address", "partOf", "contact", "endpoint",
    ]
    private static let practitioner: [Text] = [
        "identifier", "active", "name", "telecom", "address", "gender", "birthDate", "photo", "qualification",
        "communication",
    ]
}
