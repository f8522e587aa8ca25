import Bytes
import FHIR
import HTTP
import Provider

/// create: a new resource, with what is booked for it, in one step (FHIR, RESTful API, create).
struct Create: Performance {
    let policy: CreationPolicy

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        try checkCondition(exchange)
        let check = try check(exchange)
        let reader = BodyReader(exchange.dialect, check)
        let sent = try reader.resource(in: exchange.content(), format: exchange.negotiation.body)
        try Precondition(exchange).checkWithoutVersion()
        let (dialect, now) = (exchange.dialect, exchange.now)
        let booking = policy.booking.map { policy in
            Booking(sent, policy, resources: dialect.resources, instants: dialect.instants, now: now)
        }
        let pointer = policy.pointer.map { NewPointer(sent, of: policy.resourceType, $0) }
        let definition = check.definitionProblems(of: .object(sent), in: exchange.negotiation.body)
        // What the definition says already of an element is not said again.
        let own = ((booking?.contentProblems ?? []) + (pointer?.contentProblems ?? []))
            .filter { problem in !definition.contains { $0.location == problem.location } }
        try Refusal.ifAny(definition + own)
        try checkRoom(exchange)
        // Another consumer may book between the check and the write; then everything is judged again on what it wrote.
        let (made, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> Made in
            try Refusal.ifAny(pointer?.registeredProblems(in: &transaction) ?? [])
            let outcome = try booking?.outcome(in: &transaction)
            let content = outcome?.appointment ?? sent
            let made = dialect.make(content, of: policy.resourceType, in: &transaction, now: now)
            dialect.write(outcome?.slots ?? [], in: &transaction, now: now)
            return made
        }
        var response = try exchange.answer(toWriting: made.version, as: made.key)
        response.status = Status(policy.status)
        return InteractionResult(response: response, commits: commits)
    }

    private typealias Made = (key: ResourceKey, version: Version)

    private func check(_ exchange: Exchange) throws(Refusal) -> ResourceCheck {
        guard let resource = exchange.dialect.resource(policy.resourceType) else {
            throw Refusal(unknownPath: exchange.request.target, mounts: exchange.setting.mounts.summary)
        }
        return ResourceCheck(exchange.dialect, resource, creation: policy)
    }

    /// A condition that the stub cannot judge is not passed over.
    private func checkCondition(_ exchange: Exchange) throws(Refusal) {
        guard let condition = exchange.request.fields.list(.ifNoneExist) else { return }
        throw Refusal(
            .ifNoneExistAbsent,
            at: .field("If-None-Exist"),
            expected: "a create without a condition",
            found: condition.string
        )
    }

    private func checkRoom(_ exchange: Exchange) throws(Refusal) {
        guard exchange.store.room < 1 else { return }
        let expected = "at most \(exchange.store.limits.additions) resources that were made or loaded"
        let sentence = "The stub holds \(expected), and has them already; a reset makes room"
        throw Refusal(
            .serverRoom,
            at: .target,
            expected: expected,
            found: "as many; a reset makes room",
            sentence: sentence
        )
    }
}

extension FieldName {
    static let ifNoneExist = FieldName("If-None-Exist")
}
