package import Provider
package import HTTP

/// How an exchange ended, for whoever keeps account of it.
package struct ExchangeOutcome {
    package var response: Response
    /// Nil for what reached no mount.
    package var mount: Mount?
    package var interaction: Interaction?
    /// The resource that the path names.
    package var resource: ResourceKey?
    /// What was broken; nil if nothing was.
    package var refusal: Refusal?
    /// What the consumer is not told, for whoever looks into the journal.
    package var remark: String?
    /// What was written, in its order.
    package var commits: [Commit] = []
}

extension ExchangeOutcome {
    package init(response: Response, mount: Mount?, refusal: Refusal? = nil) {
        self.response = response
        self.mount = mount
        self.refusal = refusal
    }

    /// The ids of the rules that were broken, each once.
    package var rules: [String] {
        guard let refusal, let mount else { return [] }
        return Set(refusal.problems.map(\.rule)).map { mount.dialect.identifier(of: $0) }.sorted()
    }
}
