import Provider

extension Obligation {
    /// Who books or cancels is a Sender; what a registry has of the appointment is the Receiver's.
    static let pointerLeft = Obligation(
        "pointer-left",
        "The registry's pointers must be left to the Receiver, who adds and removes them.",
        remedy: "it should have left the pointer alone: the Receiver removes it with the cancel",
        source: "BaRS Core 1.2.2, DocumentReference",
        rules: [.pointerKnown],
        scope: .dialect,
        binds: { $0.pointers != nil }
    ) { conversation in
        let type = conversation.dialect.pointers?.resourceType
        return conversation.entries.compactMap { entry in
            guard entry.refusal == nil, let interaction = entry.interaction, interaction.changes else { return nil }
            guard interaction.resourceType == type else {
                // A cancel tells that the consumer could have removed the pointer; whether it did is seen by its own request.
                if case .cancel = interaction.action { return .kept([entry.number]) }
                return nil
            }
            return .broken([entry.number], "the consumer changed a pointer itself, by \(interaction.method.rawValue)")
        }
    }
}
