import Appointments
import FHIR
import HTTP

/// One request on its way through a mount, and the order of the checks, which is the same for all dialects.
struct Exchange {
    let request: Request
    let mount: Mount
    let content: SandboxContent
    /// What the sandbox adds to the base of URLs.
    let prefix: String
    let parts: StubParts
    let realTime: Instant

    var dialect: Dialect { mount.dialect }
    var store: Store { content.store(of: mount) }
    /// Stub time.
    var now: Instant { content.time.now(atRealTime: realTime) }
    /// What absolute URLs of the mount begin with.
    var base: String { parts.baseURL.url(of: mount, for: request, prefix: prefix) }

    func outcome() -> ExchangeOutcome {
        var outcome = ExchangeOutcome(response: Response(status: .ok), mount: mount)
        do {
            try judge(&outcome)
        } catch {
            outcome.refusal = error
            outcome.response = response(to: error)
        }
        compress(&outcome.response)
        return outcome
    }

    private func judge(_ outcome: inout ExchangeOutcome) throws(Refusal) {
        let match = try RouteMatch(request, mount, parts.mounts)
        outcome.appointment = match.route.appointment
        guard !match.interactions.isEmpty else {
            outcome.response = match.optionsResponse(dialect)
            return
        }
        let interaction = try HeaderCheck(mount.dialect.headers).interaction(request.fields, among: match.interactions)
        outcome.interaction = interaction
        let negotiation = try Negotiation(request, mount)
        try mount.tokenCheck.check(
            authorization: request.fields[.authorization],
            for: interaction,
            realTime: realTime,
            hasField: { request.fields[FieldName($0)] != nil }
        )
        try answer(match.route, interaction, negotiation, &outcome)
    }

    private func answer(
        _ route: Route,
        _ interaction: Interaction,
        _ negotiation: Negotiation,
        _ outcome: inout ExchangeOutcome
    ) throws(Refusal) {
        switch route {
        case .appointment(let id, let source) where interaction.changes:
            switch dialect.routes.change {
            case .update: try update(id, interaction, negotiation, &outcome)
            case .command: try command(id, source: source, negotiation, &outcome)
            }
        case .appointment(let id, let source): outcome.response = try read(id, source: source, negotiation)
        case .history(let id): outcome.response = try history(id, negotiation)
        case .version(let id, let version): outcome.response = try versionRead(id, version, negotiation)
        case .capabilities: outcome.response = try capabilities(negotiation)
        case .collection: throw RouteMatch.refusal(of: request, route, dialect)
        }
    }

    /// A refusal in the dialect's words and in the format that was asked for.
    func response(to refusal: Refusal) -> Response {
        let format = Negotiation.forRefusals(request, mount)
        let answer = RefusalAnswer(dialect: dialect, format: format, identifiers: parts.requestIdentifiers)
        var response = answer.response(to: refusal)
        if let allowed = RouteMatch.allowed(request, mount), response.status == .methodNotAllowed {
            response.fields.append(.allow, allowed)
        }
        response.fields.append(.variesByAccept)
        return response
    }
}
