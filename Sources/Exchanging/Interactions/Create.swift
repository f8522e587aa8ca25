import Bytes
import FHIR
import HTTP
import Provider

/// create: a new resource, with what is booked for it, in one step (FHIR, RESTful API, create).
struct Create: Performance {
    let policy: CreationPolicy

    /// What a create came to: what it made, or the resource as it would have been and why there is none.
    private enum Ending {
        case made(key: ResourceKey, version: Version)
        case impossible(JSONObject, Refusal)
    }

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        try checkCondition(exchange)
        let check = try check(exchange)
        let reader = BodyReader(exchange.dialect, check)
        let sent = try reader.resource(in: exchange.content(), format: exchange.negotiation.body)
        try checkPath(of: sent, exchange)
        try Precondition(exchange).checkWithoutVersion()
        let (dialect, now) = (exchange.dialect, exchange.now)
        let booking = policy.booking.map { policy in
            Booking(
                sent,
                policy,
                resources: dialect.resources,
                instants: dialect.instants,
                source: exchange.source,
                base: Text(exchange.base),
                now: now
            )
        }
        let pointer = policy.pointer.map { NewPointer(sent, of: policy.resourceType, $0) }
        let problems = problems(of: sent, booking, pointer, check, exchange.negotiation.body)
        // What is answered by a proposal is told after what is refused.
        let isRefused = { (problem: Problem) in dialect.appointmentStatus(answering: problem.rule) == nil }
        try Refusal.ifAny(problems.filter(isRefused))
        let rest = problems.filter { !isRefused($0) }
        try exchange.checkRoom()
        // Another consumer may book between the check and the write; then everything is judged again on what it wrote.
        let (ending, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> Ending in
            try exchange.rememberMessage(in: &transaction)
            try Refusal.ifAny(pointer?.registeredProblems(in: &transaction) ?? [])
            let outcome: Booking.Outcome?
            do throws(Refusal) {
                outcome = try booking?.outcome(in: &transaction)
                try checkWhole(outcome.map { $0.appointment.named("new", in: $0.identifierSystem) }, check)
                try Refusal.ifAny(rest)
                if exchange.isUnprocessed { throw .proposedAskedFor }
            } catch {
                let proposal = try proposal(booking, in: &transaction, exchange, error)
                try checkWhole(proposal, check)
                return .impossible(proposal, error)
            }
            let made =
                outcome.map { dialect.write($0, in: &transaction, now: now) }
                ?? dialect.make(sent, of: policy.resourceType, in: &transaction, now: now)
            return .made(key: made.key, version: made.version)
        }
        switch ending {
        case .made(let key, let version):
            var response = try exchange.answer(policy.answer, toWriting: version, as: key)
            response.status = Status(policy.status)
            return InteractionResult(response: response, commits: commits)
        case .impossible(let proposal, let refusal):
            return InteractionResult(response: try exchange.answer(withUnstored: proposal), refusal: refusal)
        }
    }

    /// What is wrong with the body by itself; of a pointer what its definition says already is not said again.
    private func problems(
        of sent: JSONObject,
        _ booking: Booking?,
        _ pointer: NewPointer?,
        _ check: ResourceCheck,
        _ format: WireFormat?
    ) -> [Problem] {
        let definition =
            policy.isSparse
            ? check.commandProblems(of: .object(sent)) : check.definitionProblems(of: .object(sent), in: format)
        let ofPointer = (pointer?.contentProblems ?? []).filter { problem in
            !definition.contains { $0.location == problem.location }
        }
        return definition + (booking?.contentProblems ?? []) + ofPointer
    }

    /// What is made of a sparse body has to be whole, with what its slots and their schedule add; stored or not.
    private func checkWhole(_ made: JSONObject?, _ check: ResourceCheck) throws(Refusal) {
        guard policy.isSparse, let made else { return }
        try Refusal.ifAny(check.definitionProblems(of: .object(made)))
    }

    /// What is answered in place of a refusal, in a system that does so.
    ///
    /// - Throws: the refusal, in any other.
    private func proposal(
        _ booking: Booking?,
        in transaction: inout Transaction,
        _ exchange: Exchange,
        _ refusal: Refusal
    ) throws(Refusal) -> JSONObject {
        guard let booking, let rule = refusal.problems.first?.rule,
            let status = exchange.dialect.appointmentStatus(answering: rule)
        else { throw refusal }
        // An id that nothing has, made of the request, so that none is used up.
        let seed = Text(String(decoding: try exchange.content(), as: UTF8.self))
        var number = 1
        var id = IdentifierStyle.uuid.identifier(number, of: seed)
        while exchange.store.current(ResourceKey(policy.resourceType, id)) != nil {
            number += 1
            id = IdentifierStyle.uuid.identifier(number, of: seed)
        }
        return try booking.proposal(Text(status), id: id, in: &transaction)
    }

    /// A command to cancel that is sent to where something is made.
    private func checkPath(of sent: JSONObject, _ exchange: Exchange) throws(Refusal) {
        guard exchange.dialect.command?.isAsked(by: sent) == true else { return }
        let place = "/\(policy.resourceType)\(exchange.source.map { "/\($0)" } ?? "")"
        let form = "/\(policy.resourceType)\(exchange.source == nil ? "" : "/{source}")/{id}"
        let id = sent["id"]?.string?.string ?? "{id}"
        throw Refusal(
            .cancelPath,
            at: .target,
            expected: "\(exchange.base)\(place)/\(id)",
            found: exchange.request.target.shown,
            sentence: "A cancellation is sent to the appointment, at \(form), which is here \(place)/\(id)"
        )
    }

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
}

extension FieldName {
    static let ifNoneExist = FieldName("If-None-Exist")
}
