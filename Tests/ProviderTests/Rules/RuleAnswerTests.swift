import Bytes
import Provider
import Testing

/// Every row of every dialect, written out: what breaking the rule answers.
@Suite("What breaking each rule answers")
struct RuleAnswerTests {
    @Test("each dialect answers by its table, and has no other rules", arguments: tables)
    func answers(_ table: Table) throws {
        let dialect = try #require(Dialect.named(Text(table.dialect)))
        let expected = table.rows.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(dialect.enforcedRules.map(\.row) == expected)
        let systems = Set(dialect.enforcedRules.compactMap(\.answer.coding?.system))
        #expect(systems == Set([table.system].compactMap(\.self) + table.others))
    }

    @Test("a code has the display of its code system, where that is known to the letter")
    func displays() {
        var displays: [String: String] = [:]
        for coding in Dialect.all.flatMap(\.enforcedRules).compactMap(\.answer.coding) {
            let display = coding.display ?? "none"
            #expect(displays[coding.code, default: display] == display)
            displays[coding.code] = display
        }
        #expect(displays == Self.displays)
    }

    private static let displays = [
        "BAD_REQUEST": "Bad request",
        "INVALID_RESOURCE": "Invalid validation of resource",
        "INVALID_PARAMETER": "Invalid parameter",
        "NO_RECORD_FOUND": "No record found",
        "PATIENT_NOT_FOUND": "Patient not found",
        "ORGANISATION_NOT_FOUND": "Organisation not found",
        "PRACTITIONER_NOT_FOUND": "Practitioner not found",
        "DUPLICATE_REJECTED": "Create would lead to creation of a duplicate resource",
        "INVALID_NHS_NUMBER": "Invalid NHS number",
        "INVALID_IDENTIFIER_SYSTEM": "Invalid identifier system",
        "INVALID_PATIENT_DEMOGRAPHICS": "Invalid patient demographics",
        "FHIR_CONSTRAINT_VIOLATION": "FHIR constraint violated",
        "NOT_IMPLEMENTED": "Not implemented",
        "INTERNAL_SERVER_ERROR": "Unexpected internal server error",
        "SEND_BAD_REQUEST": "400: The API was unable to process the request.",
        "SEND_UNAUTHORIZED": "401: The API deemed you unauthorized to make this request.",
        "SEND_METHOD_NOT_ALLOWED": "405: This API doesnt allow this method.",
        "SEND_NOT_ACCEPTABLE": "406: Senders message had an incorrect content type defined for a response.",
        "PROXY_BAD_REQUEST": "400: The Proxy was unable to process the request.",
        "PROXY_NOT_FOUND": "404: The Proxy was unable to find the specified resource.",
        "REC_BAD_REQUEST": "400: The Receiver was unable to process the request.",
        "REC_UNAUTHORIZED": "none",
        "REC_FORBIDDEN": "none",
        "REC_NOT_FOUND": "404: The Receiver was unable to find the specified resource.",
        "REC_NOT_ACCEPTABLE": "406: Message had an incorrect content type defined for a response.",
        "REC_TIMEOUT": "none",
        "REC_CONFLICT": "409: The Receiver identified a conflict.",
        "REC_UNSUPPORTED_MEDIA_TYPE": "415: The request is in an unsupported format.",
        "REC_UNPROCESSABLE_ENTITY":
            "422: Message was not malformed but deemed unprocessable by the Receiver.",
        "REC_SERVER_ERROR": "500: The Receiver has encountered an error processing the request.",
        "RESOURCE_NOT_FOUND": "none",
        "REC_NOT_IMPLEMENTED": "501: The Request was not recognized by the Receiver.",
        "REC_UNAVAILABLE": "none",
    ]

    struct Table: Sendable, CustomTestStringConvertible {
        let dialect: String
        /// The code system of the codings; nil for a dialect without.
        var system: String?
        /// Code systems of single codings.
        var others: [String] = []
        /// In the order of the checks: rule, status, issue code and code; what is answered in place of an outcome.
        let rows: String

        var testDescription: String { dialect }
    }
}

extension RuleEntry {
    fileprivate var row: String {
        switch answer.content {
        case .outcome(let issue, let coding):
            ([rule.name, "\(answer.status)", issue.rawValue] + (coding.map { [$0.code] } ?? [])).joined(separator: " ")
        case .appointment(let status):
            "\(rule.name) \(answer.status) appointment \(status)"
        }
    }
}

extension RuleAnswerTests {
    static let tables = [core, systmone, gpconnect, registry, bars, healthcloud]

    private static let core = Table(
        dialect: "core",
        rows: """
            message.well-formed    400 structure
            message.version        505 not-supported
            message.target-size    414 too-long
            message.head-size      431 too-long
            message.size           413 too-long
            message.in-time        408 timeout
            message.expectation    417 not-supported
            message.method-known   501 not-supported
            route.known            404 not-found
            route.method           405 not-supported
            query.understood       400 invalid
            server.sound           500 exception
            server.memory          503 transient
            media-type.answer      406 not-supported
            media-type.body        415 not-supported
            content-coding.known   415 not-supported
            token.bearer           403 security
            token.claims           403 security
            token.not-expired      403 expired
            history.query          400 value
            appointment.known      404 not-found
            version.known          404 not-found
            version.kept           410 not-found
            content-coding.kept    400 structure
            body.readable          400 structure
            body.resource-type     400 structure
            body.id                400 value
            if-match.required      412 required
            if-match.readable      400 value
            if-match.current       409 conflict
            if-unmodified-since.unchanged 412 conflict
            if-none-match.unmatched 412 conflict
            definition.elements    422 structure
            definition.cardinality 422 required
            definition.values      422 value
            definition.codes       422 code-invalid
            definition.invariants  422 invariant
            cancel.status          422 business-rule
            cancel.from            422 business-rule
            cancel.nothing-else    422 business-rule
            cancel.reason-once     422 business-rule
            cancel.reason-kind     422 value
            cancel.reason-text     422 value
            """
    )

    private static let systmone = Table(
        dialect: "systmone",
        system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
        rows: """
            message.well-formed      400 invalid       BAD_REQUEST
            message.version          505 invalid       BAD_REQUEST
            message.target-size      414 invalid       BAD_REQUEST
            message.head-size        431 invalid       BAD_REQUEST
            message.size             413 invalid       BAD_REQUEST
            message.in-time          408 invalid       BAD_REQUEST
            message.expectation      417 invalid       BAD_REQUEST
            message.method-known     501 not-supported NOT_IMPLEMENTED
            route.known              404 not-found     NO_RECORD_FOUND
            route.method             405 invalid       BAD_REQUEST
            query.understood         400 invalid       BAD_REQUEST
            server.sound             500 processing    INTERNAL_SERVER_ERROR
            server.memory            503 transient     INTERNAL_SERVER_ERROR
            header.required          400 invalid       BAD_REQUEST
            interaction-id.matches   400 invalid       BAD_REQUEST
            media-type.answer        415 invalid       BAD_REQUEST
            media-type.body          415 invalid       BAD_REQUEST
            content-coding.known     415 invalid       BAD_REQUEST
            token.required           400 invalid       BAD_REQUEST
            token.bearer             400 invalid       BAD_REQUEST
            token.readable           400 invalid       BAD_REQUEST
            token.claims             400 invalid       BAD_REQUEST
            token.lifetime           400 invalid       BAD_REQUEST
            token.not-expired        400 invalid       BAD_REQUEST
            token.reason-for-request 400 invalid       BAD_REQUEST
            token.scope              400 invalid       BAD_REQUEST
            token.subject            400 invalid       BAD_REQUEST
            token.resource-type      400 invalid       BAD_REQUEST
            token.resource           422 invalid       INVALID_RESOURCE
            history.query            400 invalid       BAD_REQUEST
            appointment.known        404 not-found     NO_RECORD_FOUND
            patient.known            404 not-found     PATIENT_NOT_FOUND
            practitioner.known       404 not-found     PRACTITIONER_NOT_FOUND
            organization.known       404 not-found     ORGANISATION_NOT_FOUND
            location.known           404 not-found     NO_RECORD_FOUND
            version.known            404 not-found     NO_RECORD_FOUND
            version.kept             410 not-found     NO_RECORD_FOUND
            appointment.not-past     422 invalid       INVALID_RESOURCE
            search.parameter-required 400 invalid       BAD_REQUEST
            search.parameter-once    400 invalid       BAD_REQUEST
            search.include-required  400 invalid       BAD_REQUEST
            search.parameter-value   422 invalid       INVALID_PARAMETER
            search.range             422 invalid       INVALID_PARAMETER
            search.window            422 invalid       INVALID_PARAMETER
            search.not-past          422 invalid       INVALID_PARAMETER
            search.identifier-system 400 value         INVALID_IDENTIFIER_SYSTEM
            nhs-number.valid         400 value         INVALID_NHS_NUMBER
            content-coding.kept      400 invalid       BAD_REQUEST
            body.readable            400 invalid       BAD_REQUEST
            body.resource-type       400 invalid       BAD_REQUEST
            body.resource-type-known 422 invalid       INVALID_RESOURCE
            body.id                  400 invalid       BAD_REQUEST
            if-match.readable        400 invalid       BAD_REQUEST
            if-match.current         409 conflict      FHIR_CONSTRAINT_VIOLATION
            if-unmodified-since.unchanged 412 conflict FHIR_CONSTRAINT_VIOLATION
            if-none-match.unmatched 412 conflict FHIR_CONSTRAINT_VIOLATION
            definition.elements      422 invalid       INVALID_RESOURCE
            definition.cardinality   422 invalid       INVALID_RESOURCE
            definition.values        422 invalid       INVALID_RESOURCE
            definition.codes         422 invalid       INVALID_RESOURCE
            definition.invariants    422 invalid       INVALID_RESOURCE
            profile.kept             422 invalid       INVALID_RESOURCE
            cancel.status            422 invalid       INVALID_RESOURCE
            cancel.from              422 invalid       INVALID_RESOURCE
            cancel.nothing-else      422 invalid       INVALID_RESOURCE
            cancel.reason-required   422 invalid       INVALID_RESOURCE
            cancel.reason-once       422 invalid       INVALID_RESOURCE
            cancel.reason-kind       422 invalid       INVALID_RESOURCE
            cancel.reason-text       422 invalid       INVALID_PARAMETER
            amend.from               422 invalid       INVALID_RESOURCE
            amend.length             422 invalid       INVALID_RESOURCE
            amend.nothing-else       422 invalid       INVALID_RESOURCE
            if-none-exist.absent     412 conflict      FHIR_CONSTRAINT_VIOLATION
            server.room              503 transient     INTERNAL_SERVER_ERROR
            booking.status           422 invalid       INVALID_RESOURCE
            booking.participants     422 invalid       INVALID_RESOURCE
            booking.organisation     422 invalid       INVALID_RESOURCE
            booking.length           422 invalid       INVALID_RESOURCE
            booking.references       422 invalid       INVALID_RESOURCE
            booking.slots-known      422 invalid       INVALID_RESOURCE
            booking.participants-known 422 invalid       INVALID_RESOURCE
            booking.slots-free       409 duplicate     DUPLICATE_REJECTED
            booking.slots-adjacent   422 invalid       INVALID_RESOURCE
            booking.times            422 invalid       INVALID_RESOURCE
            booking.schedule         422 invalid       INVALID_RESOURCE
            registration.parameter   422 invalid       INVALID_RESOURCE
            registration.parameter-once 400 invalid       BAD_REQUEST
            registration.identifiers 400 invalid       BAD_REQUEST
            registration.name        400 invalid       BAD_REQUEST
            registration.birth-date  400 invalid       BAD_REQUEST
            registration.telecom     400 invalid       BAD_REQUEST
            registration.address     422 invalid       INVALID_RESOURCE
            registration.elements    422 invalid       INVALID_RESOURCE
            registration.number-current 400 value         INVALID_NHS_NUMBER
            registration.traced      400 business-rule INVALID_PATIENT_DEMOGRAPHICS
            registration.new         409 duplicate     DUPLICATE_REJECTED
            """
    )

    private static let gpconnect = Table(
        dialect: "gpconnect",
        system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
        rows: """
            message.well-formed      400 invalid       BAD_REQUEST
            message.version          505 invalid       BAD_REQUEST
            message.target-size      414 invalid       BAD_REQUEST
            message.head-size        431 invalid       BAD_REQUEST
            message.size             413 invalid       BAD_REQUEST
            message.in-time          408 invalid       BAD_REQUEST
            message.expectation      417 invalid       BAD_REQUEST
            message.method-known     501 not-supported NOT_IMPLEMENTED
            route.known              404 not-found     NO_RECORD_FOUND
            route.method             405 invalid       BAD_REQUEST
            query.understood         400 invalid       BAD_REQUEST
            server.sound             500 processing    INTERNAL_SERVER_ERROR
            server.memory            503 transient     INTERNAL_SERVER_ERROR
            header.required          400 invalid       BAD_REQUEST
            interaction-id.matches   400 invalid       BAD_REQUEST
            media-type.answer        415 invalid       BAD_REQUEST
            media-type.body          415 invalid       BAD_REQUEST
            content-coding.known     415 invalid       BAD_REQUEST
            token.required           400 invalid       BAD_REQUEST
            token.bearer             400 invalid       BAD_REQUEST
            token.readable           400 invalid       BAD_REQUEST
            token.claims             400 invalid       BAD_REQUEST
            token.lifetime           400 invalid       BAD_REQUEST
            token.not-expired        400 invalid       BAD_REQUEST
            token.reason-for-request 400 invalid       BAD_REQUEST
            token.scope              400 invalid       BAD_REQUEST
            token.subject            400 invalid       BAD_REQUEST
            token.resource-type      400 invalid       BAD_REQUEST
            token.resource           422 invalid       INVALID_RESOURCE
            history.query            400 invalid       BAD_REQUEST
            appointment.known        404 not-found     NO_RECORD_FOUND
            patient.known            404 not-found     PATIENT_NOT_FOUND
            practitioner.known       404 not-found     PRACTITIONER_NOT_FOUND
            organization.known       404 not-found     ORGANISATION_NOT_FOUND
            location.known           404 not-found     NO_RECORD_FOUND
            version.known            404 not-found     NO_RECORD_FOUND
            version.kept             410 not-found     NO_RECORD_FOUND
            appointment.not-past     422 invalid       INVALID_RESOURCE
            search.parameter-required 400 invalid       BAD_REQUEST
            search.parameter-once    400 invalid       BAD_REQUEST
            search.include-required  400 invalid       BAD_REQUEST
            search.parameter-value   422 invalid       INVALID_PARAMETER
            search.range             422 invalid       INVALID_PARAMETER
            search.window            422 invalid       INVALID_PARAMETER
            search.not-past          422 invalid       INVALID_PARAMETER
            search.identifier-system 400 value         INVALID_IDENTIFIER_SYSTEM
            nhs-number.valid         400 value         INVALID_NHS_NUMBER
            content-coding.kept      400 invalid       BAD_REQUEST
            body.readable            400 invalid       BAD_REQUEST
            body.resource-type       400 invalid       BAD_REQUEST
            body.resource-type-known 422 invalid       INVALID_RESOURCE
            body.id                  400 invalid       BAD_REQUEST
            if-match.readable        400 invalid       BAD_REQUEST
            if-match.current         409 conflict      FHIR_CONSTRAINT_VIOLATION
            if-unmodified-since.unchanged 412 conflict FHIR_CONSTRAINT_VIOLATION
            if-none-match.unmatched 412 conflict FHIR_CONSTRAINT_VIOLATION
            definition.elements      422 invalid       INVALID_RESOURCE
            definition.cardinality   422 invalid       INVALID_RESOURCE
            definition.values        422 invalid       INVALID_RESOURCE
            definition.codes         422 invalid       INVALID_RESOURCE
            definition.invariants    422 invalid       INVALID_RESOURCE
            profile.kept             422 invalid       INVALID_RESOURCE
            cancel.status            422 invalid       INVALID_RESOURCE
            cancel.from              422 invalid       INVALID_RESOURCE
            cancel.nothing-else      422 invalid       INVALID_RESOURCE
            cancel.reason-required   422 invalid       INVALID_RESOURCE
            cancel.reason-once       422 invalid       INVALID_RESOURCE
            cancel.reason-kind       422 invalid       INVALID_RESOURCE
            cancel.reason-text       422 invalid       INVALID_PARAMETER
            amend.from               422 invalid       INVALID_RESOURCE
            amend.length             422 invalid       INVALID_RESOURCE
            amend.nothing-else       422 invalid       INVALID_RESOURCE
            if-none-exist.absent     412 conflict      FHIR_CONSTRAINT_VIOLATION
            server.room              503 transient     INTERNAL_SERVER_ERROR
            booking.status           422 invalid       INVALID_RESOURCE
            booking.participants     422 invalid       INVALID_RESOURCE
            booking.organisation     422 invalid       INVALID_RESOURCE
            booking.length           422 invalid       INVALID_RESOURCE
            booking.references       422 invalid       INVALID_RESOURCE
            booking.slots-known      422 invalid       INVALID_RESOURCE
            booking.participants-known 422 invalid       INVALID_RESOURCE
            booking.slots-free       409 duplicate     DUPLICATE_REJECTED
            booking.slots-adjacent   422 invalid       INVALID_RESOURCE
            booking.times            422 invalid       INVALID_RESOURCE
            booking.schedule         422 invalid       INVALID_RESOURCE
            registration.parameter   422 invalid       INVALID_RESOURCE
            registration.parameter-once 400 invalid       BAD_REQUEST
            registration.identifiers 400 invalid       BAD_REQUEST
            registration.name        400 invalid       BAD_REQUEST
            registration.birth-date  400 invalid       BAD_REQUEST
            registration.telecom     400 invalid       BAD_REQUEST
            registration.address     422 invalid       INVALID_RESOURCE
            registration.elements    422 invalid       INVALID_RESOURCE
            registration.number-current 400 value         INVALID_NHS_NUMBER
            registration.traced      400 business-rule INVALID_PATIENT_DEMOGRAPHICS
            registration.new         409 duplicate     DUPLICATE_REJECTED
            """
    )

    private static let registry = Table(
        dialect: "registry",
        rows: """
            message.well-formed    400 structure
            message.version        505 not-supported
            message.target-size    414 too-long
            message.head-size      431 too-long
            message.size           413 too-long
            message.in-time        408 timeout
            message.expectation    417 not-supported
            message.method-known   501 not-supported
            route.known            404 not-found
            route.method           405 not-supported
            query.understood       400 invalid
            server.sound           500 exception
            server.memory          503 transient
            media-type.answer      406 not-supported
            media-type.body        415 not-supported
            content-coding.known   415 not-supported
            token.required         403 login
            token.bearer           403 security
            token.readable         403 security
            token.claims           403 security
            token.not-expired      403 expired
            token.not-before       403 security
            history.query          400 value
            appointment.known      404 not-found
            version.known          404 not-found
            version.kept           410 not-found
            search.parameter-required 400 required
            search.parameter-once  400 invalid
            search.parameter-value 400 value
            search.identifier-system 400 value
            content-coding.kept    400 structure
            body.readable          400 structure
            body.resource-type     400 structure
            body.id                400 value
            if-match.required      412 required
            if-match.readable      400 value
            if-match.current       409 conflict
            if-unmodified-since.unchanged 412 conflict
            if-none-match.unmatched 412 conflict
            definition.elements    422 structure
            definition.cardinality 422 required
            definition.values      422 value
            definition.codes       422 code-invalid
            definition.invariants  422 invariant
            profile.kept           422 structure
            cancel.status          422 business-rule
            cancel.from            422 business-rule
            cancel.nothing-else    422 business-rule
            if-none-exist.absent   412 not-supported
            server.room            503 transient
            pointer.elements       422 business-rule
            pointer.required       422 required
            pointer.status         422 business-rule
            pointer.url            422 value
            pointer.patient        422 value
            pointer.new            422 duplicate
            """
    )

    private static let bars = Table(
        dialect: "bars",
        system: "https://fhir.nhs.uk/Codesystem/http-error-codes",
        others: ["https://fhir.nhs.uk/CodeSystem/Spine-ErrorOrWarningCode"],
        rows: """
            message.well-formed    400 structure     SEND_BAD_REQUEST
            message.version        505 not-supported SEND_BAD_REQUEST
            message.target-size    414 too-long      SEND_BAD_REQUEST
            message.head-size      431 too-long      SEND_BAD_REQUEST
            message.size           413 too-long      SEND_BAD_REQUEST
            message.in-time        408 timeout       REC_TIMEOUT
            message.expectation    417 not-supported SEND_BAD_REQUEST
            message.method-known   501 not-supported REC_NOT_IMPLEMENTED
            route.known            404 not-found     PROXY_NOT_FOUND
            route.method           405 not-supported SEND_METHOD_NOT_ALLOWED
            query.understood       400 invalid       SEND_BAD_REQUEST
            server.sound           500 exception     REC_SERVER_ERROR
            server.memory          503 transient     REC_UNAVAILABLE
            route.built            501 not-supported REC_NOT_IMPLEMENTED
            header.required        400 required      SEND_BAD_REQUEST
            header.target          400 invalid       PROXY_BAD_REQUEST
            header.members         400 structure     PROXY_BAD_REQUEST
            header.uuid            400 invalid       PROXY_BAD_REQUEST
            header.identity        400 value         REC_BAD_REQUEST
            media-type.answer      406 processing    SEND_NOT_ACCEPTABLE
            media-type.version     406 processing    REC_NOT_ACCEPTABLE
            media-type.body        415 not-supported REC_UNSUPPORTED_MEDIA_TYPE
            content-coding.known   415 not-supported REC_UNSUPPORTED_MEDIA_TYPE
            token.required         401 unknown       SEND_UNAUTHORIZED
            token.bearer           401 security      SEND_UNAUTHORIZED
            token.claims           401 security      SEND_UNAUTHORIZED
            token.not-expired      401 expired       SEND_UNAUTHORIZED
            history.query          400 value         SEND_BAD_REQUEST
            appointment.id-form    400 value         REC_BAD_REQUEST
            appointment.known      404 not-found     REC_NOT_FOUND
            pointer.known          404 processing    RESOURCE_NOT_FOUND
            version.known          404 not-found     REC_NOT_FOUND
            version.kept           410 not-found     REC_NOT_FOUND
            search.parameter-required 400 required   SEND_BAD_REQUEST
            search.parameter-once  400 value         SEND_BAD_REQUEST
            search.include-required 400 required     SEND_BAD_REQUEST
            search.parameter-value 400 value         SEND_BAD_REQUEST
            search.window          400 value         SEND_BAD_REQUEST
            search.too-costly      422 too-costly    REC_UNPROCESSABLE_ENTITY
            search.target-form     400 value         REC_BAD_REQUEST
            search.target-known    404 not-found     REC_NOT_FOUND
            search.identifier-system 400 value       SEND_BAD_REQUEST
            content-coding.kept    400 structure     REC_BAD_REQUEST
            body.readable          400 structure     REC_BAD_REQUEST
            body.resource-type     400 structure     REC_BAD_REQUEST
            body.id                400 value         REC_BAD_REQUEST
            message.new            409 duplicate     REC_CONFLICT
            if-match.readable      400 value         REC_BAD_REQUEST
            if-match.current       409 conflict      REC_CONFLICT
            if-unmodified-since.unchanged 412 conflict
            if-none-match.unmatched 412 conflict
            definition.elements    400 structure     REC_BAD_REQUEST
            definition.cardinality 400 required      REC_BAD_REQUEST
            definition.values      400 value         REC_BAD_REQUEST
            definition.codes       400 value         REC_BAD_REQUEST
            definition.invariants  400 invariant     REC_BAD_REQUEST
            profile.kept           400 structure     REC_BAD_REQUEST
            cancel.status          422 not-supported REC_UNPROCESSABLE_ENTITY
            cancel.from            409 conflict      REC_CONFLICT
            cancel.nothing-else    422 processing    REC_UNPROCESSABLE_ENTITY
            replace.kept           422 processing    REC_UNPROCESSABLE_ENTITY
            if-none-exist.absent   412 not-supported
            server.room            503 transient     REC_UNAVAILABLE
            booking.required       400 required      REC_BAD_REQUEST
            booking.status         422 not-supported REC_UNPROCESSABLE_ENTITY
            booking.participants   400 required      REC_BAD_REQUEST
            booking.slots-known    422 processing    REC_UNPROCESSABLE_ENTITY
            booking.slots-free     409 conflict      REC_CONFLICT
            booking.slots-adjacent 422 processing    REC_UNPROCESSABLE_ENTITY
            booking.times          422 processing    REC_UNPROCESSABLE_ENTITY
            booking.schedule       422 processing    REC_UNPROCESSABLE_ENTITY
            message.bundle         400 invalid       REC_BAD_REQUEST
            message.version-served 422 not-supported REC_UNPROCESSABLE_ENTITY
            message.header-required 400 required     REC_BAD_REQUEST
            message.header-system  400 invalid       REC_BAD_REQUEST
            message.workflow       400 invariant     REC_BAD_REQUEST
            message.resources      400 required      REC_BAD_REQUEST
            message.appointment-named 400 required   REC_BAD_REQUEST
            sentinel.target        404 not-found     PROXY_NOT_FOUND
            sentinel.400           400 invalid       REC_BAD_REQUEST
            sentinel.401           401 security      REC_UNAUTHORIZED
            sentinel.403           403 forbidden     REC_FORBIDDEN
            sentinel.406           406 processing    REC_NOT_ACCEPTABLE
            sentinel.408           408 timeout       REC_TIMEOUT
            sentinel.409           409 conflict      REC_CONFLICT
            sentinel.422           422 processing    REC_UNPROCESSABLE_ENTITY
            sentinel.500           500 exception     REC_SERVER_ERROR
            sentinel.501           501 not-supported REC_NOT_IMPLEMENTED
            sentinel.503           503 transient     REC_UNAVAILABLE
            """
    )

    private static let healthcloud = Table(
        dialect: "healthcloud",
        rows: """
            message.well-formed    400 structure
            message.version        505 not-supported
            message.target-size    414 too-long
            message.head-size      431 too-long
            message.size           413 too-long
            message.in-time        408 timeout
            message.expectation    417 not-supported
            message.method-known   501 not-supported
            route.known            404 not-found
            route.method           405 not-supported
            query.understood       400 invalid
            server.sound           500 exception
            server.memory          503 transient
            media-type.answer      406 not-supported
            media-type.body        415 not-supported
            content-coding.known   415 not-supported
            token.required         401 login
            token.bearer           401 security
            token.claims           401 security
            token.not-expired      401 expired
            history.query          400 value
            appointment.known      404 not-found
            slot.known             404 not-found
            version.known          404 not-found
            version.kept           410 not-found
            appointment.not-past   200 appointment proposed
            search.parameter-required 400 required
            search.parameter-value 400 value
            search.window          400 value
            content-coding.kept    400 structure
            body.readable          400 structure
            body.resource-type     400 structure
            body.id                400 value
            if-match.readable      400 value
            if-unmodified-since.unchanged 412 conflict
            if-none-match.unmatched 412 conflict
            definition.elements    422 structure
            definition.cardinality 422 structure
            definition.values      422 value
            definition.codes       422 value
            definition.invariants  422 invariant
            profile.kept           422 structure
            cancel.path            404 not-found
            cancel.status          200 appointment   proposed
            cancel.from            200 appointment   proposed
            cancel.nothing-else    200 appointment   proposed
            if-none-exist.absent   412 not-supported
            server.room            503 transient
            booking.required       422 required
            booking.status         200 appointment proposed
            booking.slots-known    404 not-found
            booking.participants-known 404 not-found
            booking.slots-free     200 appointment proposed
            booking.slots-adjacent 200 appointment proposed
            booking.times          200 appointment proposed
            booking.schedule       200 appointment proposed
            """
    )
}
