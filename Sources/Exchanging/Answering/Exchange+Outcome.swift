import Bytes
import FHIR
import HTTP
import Provider

extension Exchange {
    /// Judges the request in the order of checks that all dialects have, and carries out what it asks.
    package func outcome() -> ExchangeOutcome {
        var interaction: Interaction?
        var result: InteractionResult
        do throws(Refusal) {
            result = try judged(&interaction)
        } catch {
            result = InteractionResult(response: response(to: error))
            result.refusal = error
            result.remark = error.remark
            result.resource = resource == nil ? subjectOfMessage : nil
        }
        compress(&result.response)
        return ExchangeOutcome(
            response: result.response,
            mount: mount,
            interaction: interaction,
            // A create is about what it has made.
            resource: resource ?? result.resource ?? result.commits.first?.key,
            refusal: result.refusal,
            remark: result.remark,
            commits: result.commits
        )
    }

    /// - Parameter meant: is set to what was asked as soon as that is known.
    private func judged(_ meant: inout Interaction?) throws(Refusal) -> InteractionResult {
        try checkLength()
        let match = try offered()
        let candidates = candidates
        guard !candidates.isEmpty else {
            return InteractionResult(response: Self.options(match))
        }
        let interaction = try mount.headerCheck.interaction(request.fields, among: candidates)
        meant = interaction
        if let refusal = negotiation.refusal { throw refusal }
        try checkToken(for: interaction)
        try checkMemory(for: interaction)
        return try interaction.action.performance.result(of: self)
    }

    /// Whether path and method alone decide the answer: one of them is unknown, or they do not go together.
    package var isDecidedByHead: Bool {
        do throws(Refusal) {
            _ = try offered()
            return false
        } catch {
            return true
        }
    }

    /// The route, if it offers the method.
    ///
    /// - Throws: `Refusal`: an unknown method, an unknown path, or a method that the path does not offer.
    private func offered() throws(Refusal) -> RouteMatch {
        if let refusal = Refusal(unknownMethodOf: request) { throw refusal }
        guard let match else { throw Refusal(unknownPath: request.target, mounts: setting.mounts.summary) }
        let isOptions = request.method == .options && match.offer.answersOptions
        guard isOptions || !match.interactions(for: request.method).isEmpty else {
            throw Refusal(methodOf: request, at: match, resource: resourceURL(of: match))
        }
        return match
    }

    /// Where the method is offered for the resource of which the path names a version; nil if nowhere.
    private func resourceURL(of match: RouteMatch) -> String? {
        guard match.route[.version] != nil else { return nil }
        let segments = Array(request.target.segments.dropLast(2))
        guard let resource = mount.match(segments), !resource.interactions(for: request.method).isEmpty else {
            return nil
        }
        return "\(base)/\(segments.dropFirst(mount.path.segments.count).joined(separator: "/"))"
    }

    /// 204 with the methods that the route offers (RFC 9110 §9.3.7).
    private static func options(_ match: RouteMatch) -> Response {
        var fields = Fields()
        fields.append(.allow, match.allow)
        return Response(status: .noContent, fields: fields)
    }

    /// A new version is about as large as the body or the version before it.
    private func checkMemory(for interaction: Interaction) throws(Refusal) {
        let check = MemoryCheck(memory: state.memory)
        guard interaction.changes else { return try check.checkRoomForAnswer() }
        let stored = match?.key.flatMap { store.current($0) }?.content.count ?? 0
        try check.checkRoom(forChange: request.content.count + stored)
    }

    private func checkToken(for interaction: Interaction) throws(Refusal) {
        let purpose = TokenCheck.purpose(of: interaction)
        let isKnown = mount.soundTexts.hold(for: purpose, at: realTime.unixSeconds) { text in
            request.fields.hasOnly(text, in: .authorization)
        }
        guard !isKnown else { return }
        let authorization = request.fields[.authorization]
        let validity = try mount.tokenCheck.check(
            authorization: authorization,
            for: interaction,
            realTime: realTime,
            hasField: { request.fields.contains(FieldName($0)) }
        )
        guard let authorization, let validity else { return }
        mount.soundTexts.remember(authorization, for: purpose, within: validity)
    }
}
