import Bytes
import FHIR
import HTTP
import Provider

/// The operation process-message: books or cancels what a message asks, and answers with a message (FHIR, Messaging).
struct ProcessMessage: Performance {
    let policy: MessagePolicy

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let check = ResourceCheck(exchange.dialect, ResourcePolicy("Bundle"), unheld: .accepted)
        let reader = BodyReader(exchange.dialect, check)
        let body = try reader.resource(in: exchange.content(), format: exchange.negotiation.body)
        try Precondition(exchange).checkWithoutVersion()
        try Refusal.ifAny(check.definitionProblems(of: .object(body), in: exchange.negotiation.body))
        let message = Message(body)
        let workflow = try message.workflow(policy)
        try checkFocus(of: message, exchange)
        try exchange.checkRoom()
        let (dialect, now) = (exchange.dialect, exchange.now)
        // Another consumer may write between the check and the write; then everything is judged again on what it wrote.
        let (outcome, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> Message.Outcome in
            try exchange.rememberMessage(in: &transaction)
            return try message.carryOut(workflow, policy, by: dialect, in: &transaction, now: now)
        }
        let format = exchange.negotiation.answer
        var fields = Fields()
        fields.append(.contentType, format.contentType)
        fields.append(.variesByAccept)
        let answer = message.answer(
            outcome,
            policy,
            dialect.release,
            endpoint: "\(exchange.base)/$process-message",
            time: dialect.instants.text(of: now)
        )
        let content = try format.write(.object(answer))
        let response = Response(status: .ok, fields: fields, content: content)
        return InteractionResult(response: response, commits: commits, resource: outcome.key)
    }

    /// What is stored has the profile of its type.
    private func checkFocus(of message: Message, _ exchange: Exchange) throws(Refusal) {
        guard let focus = message.focusResource, let type = focus["resourceType"]?.string,
            let check = exchange.mount.resourceCheck(of: type)
        else { return }
        try Refusal.ifAny(check.definitionProblems(of: .object(focus), in: exchange.negotiation.body))
    }
}
