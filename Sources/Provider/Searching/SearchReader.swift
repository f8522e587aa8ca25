import Bytes
import FHIR

/// Reads the parameters of a search, and says all that is wrong with them.
struct SearchReader {
    private let policy: SearchPolicy
    private let request: SearchRequest
    private(set) var conditions = SearchConditions()
    /// What is missing, or there too often.
    private var missing: [Problem] = []
    /// What is there and wrong.
    private var wrong: [Problem] = []

    init(_ policy: SearchPolicy, _ request: SearchRequest) {
        self.policy = policy
        self.request = request
        for criterion in policy.criteria { read(criterion) }
        readInclusions()
    }

    /// What decides the answer comes first: what is missing before what is wrong.
    var problems: [Problem] { missing + wrong }

    private mutating func read(_ criterion: SearchCriterion) {
        switch criterion {
        case .window(let policy):
            let reader = SearchWindowReader(policy, request)
            conditions.window = reader.window
            take(reader.problems, missing: [policy.incomplete, .searchParameterOnce])
        case .code(let policy):
            read(policy)
        case .identifier(let policy):
            read(policy)
        case .access(let policy):
            let sent = request.values(of: policy.parameter)
            conditions.access = SearchConditions.Access(codings: policy.codings, systems: policy.systems, sent: sent)
        case .compartment(let parameter):
            conditions.exact = request.compartment.map { SearchValue(parameter, .reference($0)) }
        }
    }

    private mutating func read(_ policy: SearchCriterion.CodePolicy) {
        let expected = policy.codes.joined(separator: " or ")
        guard let value = single(policy.parameter, expected: expected) else { return }
        guard policy.codes.contains(value) else {
            return report(.searchParameterValue, policy.parameter, expected: expected, found: value)
        }
        conditions.tokens.append((policy.parameter, value))
    }

    private mutating func read(_ policy: SearchCriterion.IdentifierPolicy) {
        let expected = "a system and a value, such as \(policy.systems.first ?? "https://system")|value"
        guard let sent = single(policy.parameter, expected: expected) else { return }
        guard let (system, value) = sent.split(at: "|"), !system.isBlank, !value.isBlank else {
            return report(.searchParameterValue, policy.parameter, expected: expected, found: sent)
        }
        guard policy.systems.isEmpty || policy.systems.contains(system) else {
            let known = policy.systems.joined(separator: " or ")
            return report(.searchIdentifierSystem, policy.parameter, expected: known, found: system)
        }
        guard policy.form == .any || NHSNumber.isValid(value) else {
            let expected = "ten digits, the last of which is their check digit"
            return report(.nhsNumberValid, policy.parameter, expected: expected, found: value)
        }
        conditions.exact = .token(policy.parameter, system: system, value)
    }

    /// The value of a parameter that is sent once.
    private mutating func single(_ name: Text, expected: String) -> Text? {
        let values = request.values(of: name)
        guard values.count != 1 else { return values[0] }
        let problem = Problem(
            values.isEmpty ? .searchParameterRequired : .searchParameterOnce,
            at: .parameter(name),
            expected: expected,
            found: values.isEmpty ? "no such parameter" : "\(values.count) of them"
        )
        missing.append(problem)
        return nil
    }

    private mutating func readInclusions() {
        guard let includes = policy.includes else { return }
        let direct = includes.direct.flatMap(request.values).compactMap { Inclusion($0) }
        let iterating = includes.iterating.flatMap(request.values).compactMap { Inclusion($0) }
        for inclusion in includes.required where !direct.contains(inclusion) && !iterating.contains(inclusion) {
            let name = includes.direct.first ?? includes.iterating.first ?? ""
            missing.append(
                Problem(
                    .searchIncludeRequired,
                    at: .parameter(name),
                    expected: "\(inclusion)",
                    found: request.values(of: name).isEmpty ? "no such parameter" : "another value"
                )
            )
        }
        conditions.direct = includes.known.filter { direct.contains($0) }
        conditions.iterating = includes.known.filter { iterating.contains($0) }
    }

    private mutating func take(_ problems: [Problem], missing rules: [Rule]) {
        missing += problems.filter { rules.contains($0.rule) }
        wrong += problems.filter { !rules.contains($0.rule) }
    }

    private mutating func report(_ rule: Rule, _ parameter: Text, expected: String, found: Text) {
        let found = JSONValue.string(found).shown
        wrong.append(Problem(rule, at: .parameter(parameter), expected: expected, found: found))
    }
}

extension Text {
    fileprivate var isBlank: Bool { utf8.allSatisfy { $0 == .space } }
}
