package import Bytes

/// One thing by which a search chooses.
package enum SearchCriterion: Sendable {
    /// A span of time.
    case window(WindowPolicy)
    /// Codes of a list: `status=free`.
    case code(CodePolicy)
    /// An identifier: `identifier=system|value`.
    case identifier(IdentifierPolicy)
    /// What the resources are that are referred to, over some steps: `schedule.actor:Practitioner=1`.
    case chain(ChainPolicy)
    /// Who asks, where resources are open to some only.
    case access(AccessPolicy)
    /// The resource that the path names, to which what is found refers by a search parameter.
    case compartment(parameter: Text)
    /// What lies before now, by stub time and the instant of this search parameter, is left out; what has none stays.
    case upcoming(Text)
    /// One of these parameters of the query at least (`search.parameter-required`).
    case some(of: [Text])
    /// Whom what is found is for.
    case subject(SubjectPolicy)
    /// A parameter by which can be asked only for what is done anyway: `_sort=start` (`search.parameter-value`).
    case constant(Text, Text)

    package struct CodePolicy: Sendable {
        package let asked: ParameterPolicy
        /// The search parameter.
        package let parameter: Text
        /// The codes that can be asked for; empty for any.
        package let codes: [Text]
        /// The search parameter that names the system a resource comes from, where a value can be `system|code` of
        /// that; nil where it cannot.
        package let source: Text?

        /// - Parameter asked: nil for one that is called as the search parameter is, and must be there.
        package init(_ parameter: Text, _ codes: [Text], asked: ParameterPolicy? = nil, source: Text? = nil) {
            self.asked = asked ?? ParameterPolicy(parameter)
            self.parameter = parameter
            self.codes = codes
            self.source = source
        }
    }

    package struct IdentifierPolicy: Sendable {
        /// With one value.
        package let asked: ParameterPolicy
        /// The search parameter.
        package let parameter: Text
        /// The systems that are known; empty for any.
        package let systems: [Text]
        package let form: IdentifierForm

        /// - Parameter asked: nil for one that is called as the search parameter is, and must be there.
        package init(
            _ parameter: Text = "identifier",
            systems: [Text],
            _ form: IdentifierForm = .any,
            asked: ParameterPolicy? = nil
        ) {
            self.asked = asked ?? ParameterPolicy(parameter)
            self.parameter = parameter
            self.systems = systems
            self.form = form
        }
    }

    /// What the value of an identifier looks like.
    package enum IdentifierForm: Hashable, Sendable {
        case any
        /// Ten digits of which the last is a check digit (`nhs-number.valid`).
        case nhsNumber
        /// Ten digits.
        case tenDigits
    }

    package struct ChainPolicy: Sendable {
        package let asked: ParameterPolicy
        /// From what is found to what is asked for; the parameters of all steps but the first are `found`.
        package let way: [Inclusion]
        /// The type of what is asked for.
        package let type: Text
        package let value: ChainValue
        /// What a search breaks whose value cannot be one.
        package let malformed: Rule
        /// What a search breaks that names one that is not there; nil where it only finds nothing.
        package let unknown: Rule?

        package init(
            _ asked: ParameterPolicy,
            _ way: [Inclusion],
            to type: Text,
            by value: ChainValue,
            malformed: Rule = .searchParameterValue,
            unknown: Rule? = nil
        ) {
            self.asked = asked
            self.way = way
            self.type = type
            self.value = value
            self.malformed = malformed
            self.unknown = unknown
        }
    }

    /// By what the resource at the end of a chain is asked for.
    package enum ChainValue: Hashable, Sendable {
        /// Its id.
        case id
        /// Its id, also with the system that it comes from, `system|id` (`SourceSystem`): then what is found is of that
        /// system too, by this search parameter.
        case idInSource(Text)
        /// Its id, also behind its type or this system: `1`, `HealthcareService/1`, `system|1`.
        case idInSystem(Text)
        /// `system|value` of an identifier, by a search parameter that is `found`; a value without a system is of the one
        /// before it in the list, and the first of this one.
        case identifier(Text, bare: Text)
    }

    /// Resources bear codings of these systems that say who may see them; one without a coding of a system is open to
    /// all, as far as that system goes.
    package struct AccessPolicy: Sendable {
        /// The name in the query; its values are `system|code`, and those of other systems say nothing.
        package let parameter: Text
        package let systems: [Text]
        /// The search parameter that holds the codings of a resource.
        package let codings: Text

        package init(_ parameter: Text, systems: [Text], codings: Text) {
            self.parameter = parameter
            self.systems = systems
            self.codings = codings
        }
    }
}

extension SearchCriterion {
    /// FHIR's types of search parameter, as far as criteria have them.
    package enum ParameterType: String, Sendable {
        case date
        case token
        case reference
        case string
        case special
    }

    /// The parameters of a query that it reads, each once, with all its spellings.
    package var parameters: [(names: [Text], type: ParameterType)] {
        switch self {
        case .window(let policy):
            let names = [policy.lower.parameter, policy.upper.parameter]
            return (names[0] == names[1] ? [names[0]] : names).map { ([$0], .date) }
        case .code(let policy): return [(policy.asked.names, .token)]
        case .identifier(let policy): return [(policy.asked.names, .token)]
        case .chain(let policy):
            return [(policy.asked.names, policy.value == .id ? .reference : .token)]
        case .access(let policy): return [([policy.parameter], .token)]
        case .subject(let policy):
            return [
                (policy.identifier.asked.names, .token), ([policy.name], .string), ([policy.birthDate], .date),
                ([policy.postcode], .string),
            ]
        case .constant(let name, _): return [([name], .special)]
        case .compartment, .upcoming, .some: return []
        }
    }
}
