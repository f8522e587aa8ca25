import Provider
extension Obligation {
    /// What is sent back must have been read; a command says only what is to be done.
    static let readBeforeUpdate = Obligation(
        "read-before-update",
        "An appointment must be read before it is updated.",
        source: "FHIR, RESTful API, update",
        binds: \.takesWholeResources
    ) { conversation in
        conversation.changes.map { place in
            let number = conversation.entries[place].number
            guard let look = conversation.look(before: place) else {
                return .broken([number], "the appointment was updated without having been read")
            }
            return .kept([look.number, number])
        }
    }
}
