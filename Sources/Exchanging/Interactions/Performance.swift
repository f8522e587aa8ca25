import HTTP
import Provider

/// How one kind of interaction is carried out, once a request has passed the checks that all have in common.
protocol Performance {
    /// - Throws: `Refusal`: it breaks a rule of the interaction; nothing has changed.
    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult
}

/// What came of an interaction.
struct InteractionResult {
    var response: Response
    /// What was written, in its order.
    var commits: [Commit] = []
    /// What it is about, where the path does not say so; nil for what was written first.
    var resource: ResourceKey?
    /// What was broken, where the system answers as if nothing were.
    var refusal: Refusal?
    /// What the consumer is not told, for whoever looks into the journal.
    var remark: String?
}

extension Interaction.Action {
    /// Who carries it out.
    var performance: any Performance {
        switch self {
        case .read(let policy): Read(policy: policy)
        case .vread: VersionRead()
        case .history: History()
        case .capabilities: Capabilities()
        case .cancel(let policy): Update(change: .cancel(policy))
        case .amend(let policy): Update(change: .amend(policy))
        case .replace(let policy): Update(change: .replace(policy))
        case .delete(let success): Delete(success: success)
        case .command(let policy): Command(policy: policy)
        case .search(let policy): Find(policy: policy)
        case .create(let policy): Create(policy: policy)
        case .register(let policy): Register(policy: policy)
        case .process(let policy): ProcessMessage(policy: policy)
        case .definitions(let policy): MessageDefinitions(policy: policy)
        }
    }
}
