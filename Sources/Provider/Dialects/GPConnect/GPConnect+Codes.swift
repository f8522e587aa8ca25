extension GPConnect {
    /// The codes that GP Connect's refusals use, of code system Spine-ErrorOrWarningCode-1, with their displays.
    enum SpineCode: String {
        case badRequest = "BAD_REQUEST"
        case invalidResource = "INVALID_RESOURCE"
        case invalidParameter = "INVALID_PARAMETER"
        case noRecordFound = "NO_RECORD_FOUND"
        case patientNotFound = "PATIENT_NOT_FOUND"
        case organisationNotFound = "ORGANISATION_NOT_FOUND"
        case practitionerNotFound = "PRACTITIONER_NOT_FOUND"
        case duplicateRejected = "DUPLICATE_REJECTED"
        case invalidNHSNumber = "INVALID_NHS_NUMBER"
        case invalidIdentifierSystem = "INVALID_IDENTIFIER_SYSTEM"
        case invalidPatientDemographics = "INVALID_PATIENT_DEMOGRAPHICS"
        case constraintViolation = "FHIR_CONSTRAINT_VIOLATION"
        /// With a blank, as the code system has it.
        case accessDenied = "ACCESS DENIED"
        case accessDeniedSSL = "ACCESS_DENIED_SSL"
        case notImplemented = "NOT_IMPLEMENTED"
        case internalServerError = "INTERNAL_SERVER_ERROR"

        var display: String {
            switch self {
            case .badRequest: "Bad request"
            case .invalidResource: "Invalid validation of resource"
            case .invalidParameter: "Invalid parameter"
            case .noRecordFound: "No record found"
            case .patientNotFound: "Patient not found"
            case .organisationNotFound: "Organisation not found"
            case .practitionerNotFound: "Practitioner not found"
            case .duplicateRejected: "Create would lead to creation of a duplicate resource"
            case .invalidNHSNumber: "Invalid NHS number"
            case .invalidIdentifierSystem: "Invalid identifier system"
            case .invalidPatientDemographics: "Invalid patient demographics"
            case .constraintViolation: "FHIR constraint violated"
            case .accessDenied: "Access has been denied to process this request"
            case .accessDeniedSSL: "SSL Protocol or Cipher requirements not met"
            case .notImplemented: "Not implemented"
            case .internalServerError: "Unexpected internal server error"
            }
        }

        /// The issue type that the specification's table gives with the code.
        var issue: IssueCode {
            switch self {
            case .badRequest, .invalidResource, .invalidParameter: .invalid
            case .noRecordFound, .patientNotFound, .organisationNotFound, .practitionerNotFound: .notFound
            case .duplicateRejected: .duplicate
            case .invalidNHSNumber, .invalidIdentifierSystem: .value
            case .invalidPatientDemographics: .businessRule
            case .constraintViolation: .conflict
            case .accessDenied: .forbidden
            case .accessDeniedSSL: .security
            case .notImplemented: .notSupported
            case .internalServerError: .processing
            }
        }

        /// The specification's own examples print `ValueSet` in place of `CodeSystem`: an acknowledged mistake.
        var coding: OutcomeCoding {
            OutcomeCoding(
                system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
                code: rawValue,
                display: display
            )
        }

        /// A rule's answer with this code and the issue type that goes with it.
        func with(_ status: Int) -> RuleChange {
            .answers(status, issue, coding: coding)
        }

        fileprivate var codes: StatusCodes.Codes {
            StatusCodes.Codes(coding, issue: issue)
        }
    }

    static let statusCodes = StatusCodes(
        [
            404: SpineCode.noRecordFound.codes,
            409: SpineCode.constraintViolation.codes,
            410: SpineCode.noRecordFound.codes,
            412: SpineCode.constraintViolation.codes,
            422: SpineCode.invalidResource.codes,
            500: SpineCode.internalServerError.codes,
            501: SpineCode.notImplemented.codes,
            503: StatusCodes.Codes(SpineCode.internalServerError.coding),
        ],
        others: SpineCode.badRequest.codes
    )

    static let statuses = StatusAnswers(
        [
            403: SpineCode.accessDenied.coding,
            404: SpineCode.noRecordFound.coding,
            409: SpineCode.constraintViolation.coding,
            412: SpineCode.constraintViolation.coding,
            422: SpineCode.invalidResource.coding,
            495: SpineCode.accessDeniedSSL.coding,
            496: SpineCode.accessDeniedSSL.coding,
            501: SpineCode.notImplemented.coding,
        ],
        ofClientErrors: SpineCode.badRequest.coding,
        ofServerErrors: SpineCode.internalServerError.coding
    )
}
