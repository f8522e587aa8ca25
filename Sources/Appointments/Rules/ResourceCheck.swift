package import FHIR

/// Whether a resource is an Appointment that a dialect accepts, by FHIR's definitions.
package struct ResourceCheck: Sendable {
    private let validator: Validator
    private let reason: CancellationRules.ReasonPlacement

    package init(_ dialect: Dialect) {
        validator = Validator(dialect.release)
        reason = dialect.cancellation.reason
    }
}

extension ResourceCheck {
    /// The problem of a resource of another type, or of none.
    package func typeProblems(of resource: JSONValue) -> [Problem] {
        guard let object = resource.object else {
            return [
                Problem(.bodyResourceType, at: .body, expected: "an Appointment, a JSON object", found: resource.shown)
            ]
        }
        guard object["resourceType"] != "Appointment" else { return [] }
        let found = object["resourceType"]?.shown ?? "none"
        let path = ElementPath("", [.member("resourceType")])
        return [Problem(.bodyResourceType, at: .element(path), expected: "\"Appointment\"", found: found)]
    }

    /// Everything in which an Appointment breaks its definition.
    package func definitionProblems(of resource: JSONValue) -> [Problem] {
        validator.findings(in: resource).map { finding in
            Problem(
                rule(for: finding, in: resource),
                at: .element(finding.path),
                expected: finding.expected,
                found: finding.found
            )
        }
    }

    private func rule(for finding: Finding, in resource: JSONValue) -> Rule {
        if isBlankReason(finding, in: resource) { return .cancelReasonText }
        switch finding.kind {
        case .unknownElement, .resourceType, .wrongKind, .empty, .null, .extension: return .definitionElements
        case .missing, .tooMany, .choiceTwice: return .definitionCardinality
        case .invalidValue, .reference, .narrative, .tooLong, .fixedValue: return .definitionValues
        case .unknownCode: return .definitionCodes
        case .invariant, .contained: return .definitionInvariants
        }
    }

    /// A reason that is empty or blank is no FHIR string either, yet its own rule says more about it.
    private func isBlankReason(_ finding: Finding, in resource: JSONValue) -> Bool {
        guard case .extension(let url) = reason else { return false }
        let steps = finding.path.steps
        guard steps.count == 3, steps[0] == .member("extension"), steps[2] == .member("valueString"),
            case .item(let index) = steps[1],
            let carrier = resource["extension"]?[index], carrier["url"]?.string == url,
            let text = carrier["valueString"]?.string
        else { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
