import Bytes
import FHIR

extension Dialect {
    /// The rules that a request can break here, in the order of the checks, with what breaking each answers.
    package var enforcedRules: [RuleEntry] {
        rules.entries(for: breakable)
    }

    /// The rules that the dialect's policies name.
    package var breakable: Set<Rule> {
        let hasBodies = interactions.contains { $0.changes }
        return Set(
            Rule.ofMessages + routes.rules + query.rules + headers.rules + mediaTypes.rules(hasBody: hasBodies)
                + token.rules + resources.flatMap(\.rules) + interactions.flatMap(rules(of:))
        )
    }

    private func rules(of interaction: Interaction) -> [Rule] {
        switch interaction.action {
        case .capabilities: []
        case .history: [.historyQuery, .ifMatchReadable]
        case .vread: [.versionKnown, .versionKept, .ifMatchReadable]
        case .read(let policy): [.ifMatchReadable] + policy.rules
        case .cancel(let policy): rulesOfChanges(interaction) + repeats.rules + policy.rules
        case .amend(let policy): rulesOfChanges(interaction) + repeats.rules + policy.rules
        case .replace: rulesOfChanges(interaction) + repeats.rules + [.replaceKept]
        case .delete: concurrency.rules + repeats.rules
        case .command(let policy): rulesOfChanges(interaction) + policy.rules
        case .search(let policy): policy.rules
        case .definitions: [.searchParameterRequired, .searchTargetForm, .searchTargetKnown]
        case .process(let policy):
            rulesOfBodies(profile: resource("Appointment")?.profile) + ConcurrencyPolicy.rulesWithoutVersion
                + repeats.rules + policy.rules
        case .register(let policy): rulesOfBodies(profile: nil) + ConcurrencyPolicy.rulesWithoutVersion + policy.rules
        case .create(let policy):
            rulesOfBodies(profile: policy.profile ?? resource(policy.resourceType)?.profile)
                + ConcurrencyPolicy.rulesWithoutVersion + repeats.rules + policy.rules
                + (interaction.makesInSource && cancellation != nil ? [.cancelPath] : [])
        }
    }

    private func rulesOfChanges(_ interaction: Interaction) -> [Rule] {
        rulesOfBodies(profile: interaction.resourceType.flatMap(resource)?.profile) + concurrency.rules
    }

    private func rulesOfBodies(profile: Profile?) -> [Rule] {
        bodies.rules + ResourceCheck.rules(profile: profile)
    }
}
