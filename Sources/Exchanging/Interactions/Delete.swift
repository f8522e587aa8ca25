import HTTP
import Provider

/// delete: a resource that is there no more; its versions are kept (FHIR, RESTful API, delete).
struct Delete: Performance {
    let success: ChangeAnswer.Success

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        let (_, commits) = try exchange.store.transact { (transaction) throws(Refusal) in
            try exchange.rememberMessage(in: &transaction)
            let current = try exchange.current(key) { transaction.current(key) }
            try Precondition(exchange).check(against: current)
            transaction.delete(key)
        }
        var fields = Fields()
        fields.append(.contentType, exchange.negotiation.answer.contentType)
        fields.append(.variesByAccept)
        let content = try exchange.negotiation.answer.write(exchange.outcome(of: success))
        return InteractionResult(response: Response(status: .ok, fields: fields, content: content), commits: commits)
    }
}
