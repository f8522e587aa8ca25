package import FHIR

/// A refusal in the words of a dialect: the status and the OperationOutcome.
package struct OperationOutcome: Sendable {
    /// The first problem decides, since a step names the gravest first.
    package let status: Int
    package let resource: JSONValue
}

extension Dialect {
    /// The answer to a refusal.
    package func outcome(of refusal: Refusal) -> OperationOutcome {
        let issues = refusal.problems.map { issue(for: $0) }
        let status = refusal.problems.first.map { answer(to: $0.rule).status } ?? RuleAnswer.unforeseen.status
        var outcome: JSONObject = ["resourceType": "OperationOutcome"]
        if let profile = vocabulary.outcomeProfile {
            outcome["meta"] = ["profile": [.string(profile)]]
        }
        outcome["issue"] = .array(issues)
        return OperationOutcome(status: status, resource: .object(outcome))
    }

    /// What breaking the rule answers; a rule outside the dialect's book is the stub's own fault, and said so with 500.
    package func answer(to rule: Rule) -> RuleAnswer {
        rules[rule]?.answer ?? .unforeseen
    }

    /// The id that people see: `core.if-match.required`.
    package func identifier(of rule: Rule) -> String {
        "\(name).\(rule.rawValue)"
    }

    private func issue(for problem: Problem) -> JSONValue {
        let answer = answer(to: problem.rule)
        var issue: JSONObject = ["severity": "error", "code": .string(answer.issue.rawValue)]
        if let coding = answer.coding {
            issue["details"] = [
                "coding": [
                    [
                        "system": .string(coding.system),
                        "code": .string(coding.code),
                        "display": .string(coding.display),
                    ]
                ]
            ]
        }
        issue["diagnostics"] = .string(diagnostics(of: problem))
        if release == .stu3 {
            issue["location"] = [.string(problem.location.xpath)]
        }
        issue["expression"] = [.string(problem.location.fhirPath)]
        return .object(issue)
    }

    private func diagnostics(of problem: Problem) -> String {
        let values =
            switch vocabulary.diagnostics {
            case .withValues: "expected \(problem.expected), found \(problem.found)"
            case .withoutValues: "expected \(problem.expected)"
            }
        let sentence = rules[problem.rule].map { ": \($0.sentence)" } ?? ""
        return "\(problem.location): \(values) (rule \(identifier(of: problem.rule))\(sentence))"
    }
}

extension RuleAnswer {
    fileprivate static let unforeseen = RuleAnswer(status: 500, issue: .exception)
}

extension Problem.Location {
    /// `OperationOutcome.issue.expression`: FHIRPath for an element, `http.` and the name for a part of the message.
    fileprivate var fhirPath: String {
        switch self {
        case .element(let path): path.description
        case .field(let name): "http.\(name)"
        case .claim(let name): "http.Authorization.\(name)"
        case .parameter(let name): "http.\(name)"
        case .target: "http.target"
        case .body: "http.body"
        }
    }

    /// `OperationOutcome.issue.location` of STU3: a simple XPath, whose repetitions count from 1.
    fileprivate var xpath: String {
        guard case .element(let path) = self else { return fhirPath }
        return path.steps.reduce(into: "/f:\(path.root)") { text, step in
            switch step {
            case .member(let name): text += "/f:\(name)"
            case .item(let index): text += "[\(index + 1)]"
            }
        }
    }
}
