import Provider

/// read: the current version of a resource (FHIR, RESTful API, read).
struct Read: Performance {
    let policy: ReadingPolicy

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        let version = try exchange.current(key)
        if policy == .futureOnly, !AppointmentTime.isAhead(version, of: exchange.now) {
            try Refusal.ifAny(AppointmentTime.pastProblems(of: try version.resource, now: exchange.now))
        }
        var response = try exchange.representation(of: version, exchange.negotiation.answer)
        exchange.locateContent(of: version, as: key, in: &response)
        return InteractionResult(response: response)
    }
}
