import Bytes
import FHIR

/// Reads the parameters of a search, and says all that is wrong with them.
struct SearchReader {
    private let policy: SearchPolicy
    let request: SearchRequest
    var conditions = SearchConditions()
    /// What is missing, or there too often.
    private var missing: [Problem] = []
    /// What is there and wrong.
    private var wrong: [Problem] = []

    init(_ policy: SearchPolicy, _ request: SearchRequest) {
        self.policy = policy
        self.request = request
        for criterion in policy.criteria { read(criterion) }
        if let pages = policy.pages { read(pages) }
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
        case .chain(let policy):
            read(policy)
        case .access(let policy):
            let sent = request.values(of: policy.parameter)
            conditions.access = SearchConditions.Access(codings: policy.codings, systems: policy.systems, sent: sent)
        case .compartment(let parameter):
            conditions.exact = request.compartment.map { SearchValue(parameter, .reference($0)) }
        case .upcoming(let parameter):
            conditions.earliest = (parameter, request.now)
        case .some(let names):
            guard request.sent(names).isEmpty else { return }
            let expected = "this one, or \(names.dropFirst().joined(separator: ", or "))"
            let problem = Problem(
                .searchParameterRequired,
                at: .parameter(names.first ?? ""),
                expected: expected,
                found: "none of them"
            )
            missing.append(problem)
        case .subject(let policy):
            read(policy)
        case .constant(let name, let value):
            for sent in request.values(of: name) where sent != value {
                report(.searchParameterValue, name, expected: value.string, found: sent)
            }
        }
    }

    private mutating func read(_ policy: SearchCriterion.CodePolicy) {
        let codes = policy.codes.joined(separator: " or ")
        let form = policy.source == nil ? "a code" : "a code, or a source system and a code, such as system|code"
        let expected = codes.isEmpty ? form : codes
        for (name, values) in lists(policy.asked, expected: expected) {
            var alternatives: Set<SearchConditions.Codes.Alternative> = []
            for value in values {
                let (source, code) = policy.source == nil ? (nil, value) : value.inSource
                guard !code.isBlank, policy.codes.isEmpty || policy.codes.contains(code) else {
                    report(.searchParameterValue, name, expected: expected, found: value)
                    continue
                }
                alternatives.insert(SearchConditions.Codes.Alternative(source: source, code: code))
            }
            conditions.codes.append(
                SearchConditions.Codes(parameter: policy.parameter, source: policy.source, alternatives: alternatives)
            )
        }
    }

    private mutating func read(_ policy: SearchCriterion.IdentifierPolicy) {
        guard let (system, value) = identifier(policy) else { return }
        guard conditions.exact != nil else {
            conditions.exact = .token(policy.parameter, system: system, value)
            return
        }
        let alternative = SearchConditions.Codes.Alternative(source: nil, code: "\(system)|\(value)")
        conditions.codes.append(
            SearchConditions.Codes(parameter: policy.parameter, source: nil, alternatives: [alternative])
        )
    }

    /// The system and the value of an identifier; nil where none is sent, or a wrong one.
    mutating func identifier(_ policy: SearchCriterion.IdentifierPolicy) -> (system: Text, value: Text)? {
        let expected = "a system and a value, such as \(policy.systems.first ?? "https://system")|value"
        guard let (name, values) = lists(policy.asked, expected: expected).first, let sent = values.first else {
            return nil
        }
        // FHIR, search, escaping: a comma stands between values.
        guard policy.form != .any || !sent.hasSeveralValues else {
            report(.searchParameterOnce, name, expected: "one value", found: sent)
            return nil
        }
        guard let (system, value) = sent.split(at: "|"), !system.isBlank, !value.isBlank else {
            report(.searchParameterValue, name, expected: expected, found: sent)
            return nil
        }
        guard policy.systems.isEmpty || policy.systems.contains(system) else {
            let known = policy.systems.joined(separator: " or ")
            report(.searchIdentifierSystem, name, expected: known, found: system)
            return nil
        }
        switch policy.form {
        case .nhsNumber where !NHSNumber.isValid(value):
            let expected = "ten digits, the last of which is their check digit"
            report(.nhsNumberValid, name, expected: expected, found: value)
            return nil
        case .tenDigits where value.utf8.count != 10 || !value.utf8.allSatisfy(\.isDigit):
            report(.searchParameterValue, name, expected: "ten digits", found: value)
            return nil
        case .any, .nhsNumber, .tenDigits:
            return (system, value)
        }
    }

    private mutating func read(_ policy: SearchCriterion.ChainPolicy) {
        let expected = policy.value.expected(of: policy.type)
        for (name, values) in lists(policy.asked, expected: expected) {
            var targets: Set<SearchChain.Target> = []
            var system: Text?
            for value in values {
                var named: Text = value
                switch policy.value {
                case .id: break
                case .idInSource: (system, named) = value.inSource
                case .idInSystem(let own):
                    named = value.dropping(prefix: "\(policy.type)/") ?? value.dropping(prefix: "\(own)|") ?? value
                    if !named.isLogicalID { named = "" }
                case .identifier:
                    if let (before, after) = value.split(at: "|") { (system, named) = (before, after) }
                }
                guard !named.isBlank else {
                    report(policy.malformed, name, expected: expected, found: value)
                    continue
                }
                targets.insert(SearchChain.Target(system: system, value: named))
            }
            conditions.chains.append(SearchChain(policy: policy, name: name, targets: targets))
        }
    }

    /// What is sent of a parameter: for each time how it is spelled, and its values.
    mutating func lists(_ asked: ParameterPolicy, expected: String) -> [(name: Text, values: [Text])] {
        let sent = request.sent(asked.names)
        guard let first = sent.first?.name ?? asked.names.first, !sent.isEmpty || asked.isRequired else { return [] }
        let isRepeatable = asked.values == .lists
        guard !sent.isEmpty, sent.count <= (isRepeatable ? ParameterPolicy.mostLists : 1) else {
            let problem = Problem(
                sent.isEmpty ? .searchParameterRequired : isRepeatable ? .searchParameterValue : .searchParameterOnce,
                at: .parameter(first),
                expected: sent.isEmpty || !isRepeatable ? expected : "at most \(ParameterPolicy.mostLists) of them",
                found: sent.isEmpty ? "no such parameter" : "\(sent.count) of them"
            )
            missing.append(problem)
            return []
        }
        guard asked.values != .one else { return sent.map { ($0.name, [$0.value]) } }
        return sent.compactMap { name, value in
            let values = value.split(at: UInt8(ascii: ",")).map(\.trimmed).filter { !$0.isEmpty }
            guard !values.isEmpty, values.count <= ParameterPolicy.mostValues else {
                let most = "at most \(ParameterPolicy.mostValues) values"
                let problem = Problem(
                    .searchParameterValue,
                    at: .parameter(name),
                    expected: values.isEmpty ? expected : most,
                    found: values.isEmpty ? JSONValue.string(value).shown : "\(values.count)"
                )
                wrong.append(problem)
                return nil
            }
            return (name, values)
        }
    }

    private mutating func readInclusions() {
        guard let includes = policy.includes else { return }
        let (direct, iterating) = (asked(by: includes.direct, includes), asked(by: includes.iterating, includes))
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

    private func asked(by names: [Text], _ policy: IncludePolicy) -> [Inclusion] {
        names.flatMap(request.values).compactMap { Inclusion($0) }.flatMap(policy.known)
    }

    private mutating func take(_ problems: [Problem], missing rules: [Rule]) {
        missing += problems.filter { rules.contains($0.rule) }
        wrong += problems.filter { !rules.contains($0.rule) }
    }

    mutating func report(_ rule: Rule, _ parameter: Text, expected: String, found: Text) {
        let found = JSONValue.string(found).shown
        wrong.append(Problem(rule, at: .parameter(parameter), expected: expected, found: found))
    }
}

extension SearchCriterion.ChainValue {
    /// For people.
    fileprivate func expected(of type: Text) -> String {
        switch self {
        case .id, .idInSystem: "the id of a \(type)"
        case .idInSource: "the id of a \(type), or its source system and id, such as system|id"
        case .identifier(_, let bare): "an identifier of a \(type), such as \(bare)|value"
        }
    }
}

extension Text {
    var isBlank: Bool { utf8.allSatisfy { $0 == .space } }

    /// Whether a comma stands in it that no backslash escapes.
    fileprivate var hasSeveralValues: Bool {
        split(at: UInt8(ascii: ",")).dropLast().contains { !$0.hasSuffix("\\") }
    }

    /// Whether it can be a logical id (FHIR, data types, id).
    fileprivate var isLogicalID: Bool {
        (1...64).contains(utf8.count)
            && utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }

    /// Without blanks at either end.
    fileprivate var trimmed: Text {
        guard utf8.first == .space || utf8.last == .space else { return self }
        let bytes = utf8.drop { $0 == .space }
        let end = bytes.lastIndex { $0 != .space }.map { bytes.index(after: $0) } ?? bytes.startIndex
        return Text(String(Substring(bytes[..<end])))
    }

    /// The system that stands before a bar, if one does, and the rest.
    fileprivate var inSource: (source: Text?, rest: Text) {
        guard let (source, rest) = split(at: "|") else { return (nil, self) }
        return (source.isEmpty ? nil : source, rest)
    }
}
