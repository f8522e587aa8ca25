import Bytes
package import FHIR

/// Whether a resource is one of a type that a dialect accepts, by FHIR's definitions.
package struct ResourceCheck: Sendable {
    private let type: Text
    private let validator: Validator
    private let commandValidator: Validator
    private let profile: Profile?
    private let definitions: Definitions
    private let reason: CancellationPolicy.ReasonPlacement?
    /// What a resource breaks whose type FHIR does not have.
    private let unknownType: Rule

    /// - Parameters:
    ///   - creation: what is asked of a new one; nil for what is asked of any.
    ///   - unheld: what becomes of entries of a Bundle whose types the tables leave out.
    package init(
        _ dialect: Dialect,
        _ policy: ResourcePolicy,
        creation: CreationPolicy? = nil,
        unheld: Validator.Unheld = .refused
    ) {
        type = policy.type
        validator = Validator(dialect.release, unheld: unheld)
        commandValidator = Validator(dialect.release, completeness: .sparse)
        profile = creation?.profile ?? policy.profile
        definitions = Definitions.of(dialect.release)
        reason = creation == nil ? dialect.cancellation?.reason : nil
        unknownType = dialect.bodies.unknownType
    }
}

extension ResourceCheck {
    /// The problem of a resource of another type, or of none.
    package func typeProblems(of resource: JSONValue) -> [Problem] {
        guard let object = resource.object else {
            return [
                Problem(
                    .bodyResourceType,
                    at: .body,
                    expected: "\(type.withArticle), a JSON object",
                    found: resource.shown
                )
            ]
        }
        guard object["resourceType"] != .string(type) else { return [] }
        let found = object["resourceType"]?.shown ?? "none"
        let path = ElementPath("", [.member("resourceType")])
        let isKnown = object["resourceType"]?.string.map { definitions.resourceTypes.contains($0) } ?? true
        return [
            Problem(
                isKnown ? .bodyResourceType : unknownType,
                at: .element(path),
                expected: "\"\(type)\"",
                found: found
            )
        ]
    }

    /// Everything in which a resource breaks its definition or the dialect's profile.
    ///
    /// - Parameter format: in whose words; JSON's if it is not known.
    package func definitionProblems(of resource: JSONValue, in format: WireFormat? = nil) -> [Problem] {
        let findings = validator.findings(in: resource).map { format == .xml ? $0.inWordsOfXML : $0 }
        let profiled = profile?.findings(in: resource, definitions: definitions) ?? []
        return findings.map { Problem(rule(for: $0, in: resource), $0) }
            // What the definition says already is not said again.
            + profiled.filter { finding in !findings.contains { $0.path == finding.path } }
            .filter { !isInReason($0, in: resource) }
            .map { Problem(.profileKept, $0) }
    }

    /// Everything in which the body of a cancel breaks the definition.
    ///
    /// A blank reason alone is left to the cancellation, which names all else that is wrong beside it.
    package func cancelProblems(of resource: JSONValue, in format: WireFormat? = nil) -> [Problem] {
        let problems = definitionProblems(of: resource, in: format)
        return problems.allSatisfy { $0.rule == .cancelReasonText } ? [] : problems
    }

    private func rule(for finding: Finding, in resource: JSONValue) -> Rule {
        if isBlankReason(finding, in: resource) { return .cancelReasonText }
        switch finding.kind {
        case .unknownElement, .resourceType, .wrongKind, .empty, .null, .extension, .tooMany, .choiceTwice:
            return .definitionElements
        case .missing: return .definitionCardinality
        case .invalidValue, .reference, .narrative, .tooLong, .fixedValue: return .definitionValues
        case .unknownCode: return .definitionCodes
        case .invariant, .contained: return .definitionInvariants
        }
    }

    /// Everything in which a command, which need not be whole, breaks the definition.
    ///
    /// What the status may be is the cancellation's question.
    package func commandProblems(of resource: JSONValue) -> [Problem] {
        let status = [ElementPath.Step.member("status")]
        return commandValidator.findings(in: resource)
            .filter { $0.kind != .unknownCode || $0.path.steps != status }
            .map { Problem(rule(for: $0, in: resource), $0) }
    }

    /// The cancellation has its own rules for the reason, which say more.
    private func isInReason(_ finding: Finding, in resource: JSONValue) -> Bool {
        guard case .extension(let url) = reason, finding.path.steps.first == .member("extension"),
            finding.path.steps.count > 1, case .item(let index) = finding.path.steps[1]
        else { return false }
        return resource["extension"]?[index]?["url"]?.string == url
    }

    /// A reason that is empty or blank is no FHIR string either, yet its own rule says more about it.
    private func isBlankReason(_ finding: Finding, in resource: JSONValue) -> Bool {
        guard isInReason(finding, in: resource), finding.path.steps.count == 3,
            finding.path.steps[2] == .member("valueString"), case .item(let index) = finding.path.steps[1],
            let value = resource["extension"]?[index]?["valueString"]
        else { return false }
        // XML without the attribute is null in the tree.
        guard let text = value.string else { return value == .null }
        return text.string.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}

extension Problem {
    fileprivate init(_ rule: Rule, _ finding: Finding) {
        let sentence: String? =
            switch finding.kind {
            case .unknownElement: "\(finding.path) is not \(finding.expected)"
            case .missing: "\(finding.path) is missing; expected \(finding.expected)"
            default: nil
            }
        self.init(
            rule,
            at: .element(finding.path),
            expected: finding.expected,
            found: finding.found,
            sentence: sentence
        )
    }
}

extension Text {
    /// `an Appointment`, `a Slot`.
    fileprivate var withArticle: String {
        utf8.first.map { "AEIOU".utf8.contains($0) } == true ? "an \(self)" : "a \(self)"
    }
}
