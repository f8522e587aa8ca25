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
        case .vread: [.versionKnown, .versionKept]
        case .read(let policy): [.ifMatchReadable] + policy.rules
        case .cancel(let policy), .command(let policy): rulesOfChanges(interaction) + policy.rules
        case .amend(let policy): rulesOfChanges(interaction) + policy.rules
        }
    }

    private func rulesOfChanges(_ interaction: Interaction) -> [Rule] {
        let profile = interaction.resourceType.flatMap(resource)?.profile
        return bodies.rules + repeats.rules + concurrency.rules + ResourceCheck.rules(profile: profile)
    }
}
