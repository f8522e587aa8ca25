import Appointments
import FHIR
import HTTP

/// One request on its way through a mount, and the order of the checks, which is the same for all dialects.
struct Exchange {
    let request: Request
    let mount: Mount
    let mounts: MountTable
    let sandbox: Sandbox
    let baseURL: BaseURL
    let realTime: Instant
    /// When the stub started.
    let start: Instant
    let requestIdentifiers: RequestIdentifiers
    /// Whether web pages of other origins may read answers.
    let allowsOtherOrigins: Bool

    var dialect: Dialect { mount.dialect }
    var store: Store { sandbox.store(of: mount) }
    /// Stub time.
    var now: Instant { sandbox.time.now(atRealTime: realTime) }

    func outcome() -> ExchangeOutcome {
        do {
            var outcome = try judged()
            compress(&outcome.response)
            return outcome
        } catch {
            let format = Negotiation.forRefusals(request, dialect)
            let answer = RefusalAnswer(dialect: dialect, format: format, identifiers: requestIdentifiers)
            var response = answer.response(to: error)
            if let allowed = RouteMatch.allowed(request, mount), response.status == .methodNotAllowed {
                response.fields.append(.allow, allowed)
            }
            compress(&response)
            return ExchangeOutcome(response: response, mount: mount, refusal: error)
        }
    }

    private func judged() throws(Refusal) -> ExchangeOutcome {
        let match = try RouteMatch(request, mount, mounts)
        guard !match.interactions.isEmpty else {
            return ExchangeOutcome(response: match.optionsResponse(dialect), mount: mount)
        }
        let interaction = try HeaderCheck(dialect.headers).interaction(request.fields, among: match.interactions)
        let negotiation = try Negotiation(request, dialect)
        try mount.tokenCheck.check(
            authorization: request.fields[.authorization],
            for: interaction,
            realTime: realTime
        )
        if case .appointment(let id, let source) = match.route, interaction == .cancel,
            dialect.routes.change == .command
        {
            return try command(id, source: source, negotiation)
        }
        return ExchangeOutcome(response: try answer(match.route, interaction, negotiation), mount: mount)
    }

    private func answer(
        _ route: Route,
        _ interaction: Interaction,
        _ negotiation: Negotiation
    ) throws(Refusal) -> Response {
        switch route {
        case .appointment(let id, _) where interaction.changes: try update(id, interaction, negotiation)
        case .appointment(let id, let source): try read(id, source: source, negotiation)
        case .history(let id): try history(id, negotiation)
        case .version(let id, let version): try versionRead(id, version, negotiation)
        case .capabilities: try capabilities(negotiation)
        }
    }
}
