import Exchanging
import HTTP
import Provider

/// Answers what is for a mount, or for none, in the words of a dialect.
struct MountedProviders: Sendable {
    let setting: StubSetting

    /// Judges a request by the dialect of its mount, with the faults that a test has asked for.
    ///
    /// - Returns: the outcome, and the fault that had a part in it.
    func outcome(of choice: SandboxChoice, in state: SandboxState) -> (ExchangeOutcome, AppliedFault?) {
        guard let exchange = exchange(for: choice, in: state) else {
            let target = choice.request.target
            let refusal =
                Refusal(unknownMethodOf: choice.request) ?? Refusal(unknownPath: target, mounts: setting.mounts.summary)
            return (outcome(of: refusal, by: setting.mounts.fallback), nil)
        }
        return FaultedExchange(exchange: exchange, faults: state.faults).outcome()
    }

    /// The outcome of bytes that are no request that can be served.
    ///
    /// - Parameter request: with the sandbox taken out of its path; nil where not even the path is known.
    func outcome(of error: ProtocolError, _ request: Request?) -> ExchangeOutcome {
        let mount = request.flatMap { setting.mounts.mount(for: $0.target.segments) }
        guard let request, let mount else { return outcome(of: Refusal(error), by: setting.mounts.fallback) }
        return outcome(of: Refusal(error), by: mount, in: .asked(by: request, at: mount))
    }

    /// Whether path and method alone decide the answer: one of them is unknown, or they do not go together.
    func isDecidedByHead(_ choice: SandboxChoice) -> Bool {
        exchange(for: choice, in: choice.sandbox.current)?.isDecidedByHead ?? true
    }

    /// Nil for a path of no mount.
    private func exchange(for choice: SandboxChoice, in state: SandboxState) -> Exchange? {
        guard let mount = setting.mounts.mount(for: choice.request.target.segments) else { return nil }
        return Exchange(
            request: choice.request,
            codingFault: choice.codingFault,
            mount: mount,
            state: state.provider,
            prefix: choice.prefix,
            setting: setting,
            realTime: setting.now
        )
    }

    private func outcome(
        of refusal: Refusal,
        by mount: Mount,
        in format: ContentFormat? = nil
    ) -> ExchangeOutcome {
        let renderer = RefusalRenderer(
            dialect: mount.dialect,
            format: format ?? .standard(of: mount.dialect),
            identifiers: setting.requestIdentifiers
        )
        return ExchangeOutcome(response: renderer.response(to: refusal), mount: mount, refusal: refusal)
    }
}
