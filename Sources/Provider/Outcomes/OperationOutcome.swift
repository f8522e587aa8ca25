import Bytes
package import FHIR

/// A refusal in the words of a dialect: the status and the OperationOutcome.
package struct OperationOutcome: Sendable {
    /// The first problem decides, since a step names the gravest first.
    package let status: Int
    package let resource: JSONValue
}

extension Dialect {
    /// The answer to a refusal.
    ///
    /// - Parameters:
    ///   - refusal: what was broken.
    ///   - asked: what is answered whatever was broken; nil for what the rule book says.
    ///   - identifier: the id of the outcome, for dialects whose outcomes have one.
    package func outcome(
        of refusal: Refusal,
        answering asked: RuleAnswer? = nil,
        identifier: () -> String
    ) -> OperationOutcome {
        var outcome: JSONObject = ["resourceType": "OperationOutcome"]
        if vocabulary.identification == .uuid { outcome["id"] = .string(identifier()) }
        if let profile = vocabulary.outcomeProfile {
            outcome["meta"] = ["profile": [.string(profile)]]
        }
        let status = (asked ?? refusal.problems.first.map { answer(to: $0.rule) } ?? .unforeseen).status
        outcome["issue"] = .array(issues(of: refusal, asked))
        return OperationOutcome(status: status, resource: .object(outcome))
    }

    /// What breaking the rule answers; a rule in no table is the stub's own fault, and said so with 500.
    package func answer(to rule: Rule) -> RuleAnswer {
        rules[rule].answer
    }

    /// What the system answers with this status, 400 to 599, whatever the reason.
    package func answer(withStatus status: Int) -> RuleAnswer {
        statuses.answer(status, gone: release == .stu3 ? .notFound : .deleted)
    }

    /// The id that people see: `core.if-match.required`.
    package func identifier(of rule: Rule) -> String {
        "\(name).\(rule.name)"
    }

    /// - Parameter asked: see above.
    private func issues(of refusal: Refusal, _ asked: RuleAnswer?) -> [JSONValue] {
        switch vocabulary.issues {
        case .onePerProblem:
            let named = refusal.problems.map { issue(for: [$0], asked) }
            guard let last = refusal.problems.last, let words = refusal.wordsOnOmitted else { return named }
            return named + [.object(issue(like: last, asked, diagnostics: words))]
        case .single:
            return refusal.problems.isEmpty ? [] : [issue(for: refusal.problems, asked, refusal.wordsOnOmitted)]
        }
    }

    /// One issue for problems of which the first gives the codes.
    private func issue(for problems: [Problem], _ asked: RuleAnswer?, _ addition: String? = nil) -> JSONValue {
        let words = problems.map(diagnostics) + (addition.map { [$0] } ?? [])
        var issue = issue(like: problems.first, asked, diagnostics: words.joined(separator: "; "))
        if release == .stu3 {
            issue["location"] = .array(problems.map { .string($0.location.xpath.writable) })
        }
        issue["expression"] = .array(problems.map { .string(told($0.location).fhirPath.writable) })
        return .object(issue)
    }

    /// An issue without its place.
    private func issue(like problem: Problem?, _ asked: RuleAnswer?, diagnostics: String) -> JSONObject {
        let codes = asked ?? problem.map { answer(to: $0.rule) } ?? .unforeseen
        var issue: JSONObject = ["severity": "error", "code": .string((codes.issue ?? .processing).rawValue)]
        if let coding = codes.coding {
            issue["details"] = ["coding": [coding.resource]]
        }
        issue["diagnostics"] = .string(diagnostics.writable)
        return issue
    }
}

extension Refusal {
    /// Nil if all problems are named.
    fileprivate var wordsOnOmitted: String? {
        switch omitted {
        case 0: nil
        case 1: "at least 1 more problem is not named here"
        default: "at least \(omitted) more problems are not named here"
        }
    }
}

extension OutcomeCoding {
    fileprivate var resource: JSONValue {
        var coding: JSONObject = ["system": .string(system), "code": .string(code)]
        if let display { coding["display"] = .string(display) }
        return .object(coding)
    }
}

extension Problem.Location {
    /// `OperationOutcome.issue.expression`: FHIRPath for an element, `http.` and the name for a part of the message.
    fileprivate var fhirPath: String {
        switch self {
        case .element(let path): path.fhirPath
        case .field(let name): "http.\(name)"
        case .claim(let name): "http.Authorization.\(name)"
        case .parameter(let name): "http.\(name)"
        case .target: "http.target"
        case .body: "http.body"
        }
    }

    /// `OperationOutcome.issue.location` of STU3: an XPath, and for a part of the message the same as `expression`.
    fileprivate var xpath: String {
        guard case .element(let path) = self else { return fhirPath }
        return path.xpath
    }
}
