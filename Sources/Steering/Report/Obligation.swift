import Provider

/// Something that a consumer owes to a provider, as a value: what it is, whom it binds, and how exchanges show it.
struct Obligation: Sendable {
    /// The last part of the id that people see: `read-before-update`.
    let name: String
    let sentence: String
    /// What whoever breaks it should have done, in a clause without capital and full stop.
    let remedy: String
    /// How much a breach weighs, unless the evidence says otherwise.
    let severity: Severity
    /// Rules of the dialect in whose source the obligation stands; the first that the dialect has counts.
    let rules: [Rule]
    /// Where it stands if the dialect has none of the rules.
    let source: String
    /// What of it stands in no source, in a clause; nil where all does.
    let own: String?
    let scope: Scope
    /// Whether consumers of a dialect owe it, by the dialect's policies.
    let binds: @Sendable (Dialect) -> Bool
    /// Every place that tells whether it is kept, in the order of the exchanges.
    let evidence: @Sendable (Conversation) -> [Evidence]

    /// Which exchanges are looked at together.
    enum Scope: Hashable, Sendable {
        /// Those about one resource.
        case resource
        /// All with one dialect.
        case dialect
    }

    init(
        _ name: String,
        _ sentence: String,
        remedy: String? = nil,
        severity: Severity = .broken,
        source: String,
        rules: [Rule] = [],
        own: String? = nil,
        scope: Scope = .resource,
        binds: @escaping @Sendable (Dialect) -> Bool,
        evidence: @escaping @Sendable (Conversation) -> [Evidence]
    ) {
        self.name = name
        self.sentence = sentence
        self.remedy = remedy ?? sentence
        self.severity = severity
        self.source = source
        self.rules = rules
        self.own = own
        self.scope = scope
        self.binds = binds
        self.evidence = evidence
    }
}

extension Obligation {
    /// In the order in which a consumer meets them, and what is advice last.
    static let all: [Obligation] = [
        .requiredFields, .freshIdentifiers, .requestWellMade, .bodyInItsFormat, .noPatientInURL, .readBeforeUpdate,
        .readBeforeMessage, .sameBase, .ifMatchOfRead, .bodyAsRead, .reasonGiven, .updateSentOnce, .conflictReread,
        .refusalNotRepeated, .proposedLookedAt, .lostAnswerLookedAt, .retrySameMessage, .retriesBounded, .pace,
        .versionURLAsTold, .demographicsCompared, .slotFound, .searchFresh, .slotStatusRead, .lostBookingLookedFor,
        .providerFirst, .pointerLeft, .tagAsTold, .versionInBody, .fieldsAskedFor, .mediaTypeCurrent,
    ]

    /// The id that people see: `core.consumer.read-before-update`.
    func identifier(in dialect: Dialect) -> String {
        "\(dialect.name).consumer.\(name)"
    }

    func source(in dialect: Dialect) -> String {
        let enforced = dialect.breakable
        let source = rules.first(where: enforced.contains).map { dialect.rules[$0].source } ?? source
        return own.map { "\(source) (\($0))" } ?? source
    }
}
