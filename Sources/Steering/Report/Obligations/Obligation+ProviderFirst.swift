import Provider

extension Dialect {
    /// Whether it holds pointers to what stands at other systems.
    fileprivate var registersPointers: Bool {
        interactions.contains { if case .create(let policy) = $0.action { policy.pointer != nil } else { false } }
    }
}

extension Obligation {
    /// What happens at the provider no journal of the registry has; the report names it all the same, so that nobody takes
    /// silence for a verdict.
    static let providerFirst = Obligation(
        "provider-first",
        """
        An appointment must be booked at its provider before it is registered, and cancelled there before it is \
        cancelled here, which no exchange with the registry can show.
        """,
        source: "NHS Booking API, registry overview",
        scope: .dialect,
        binds: \.registersPointers,
        evidence: { _ in [] }
    )
}
