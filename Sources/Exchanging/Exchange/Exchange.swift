package import Provider
package import FHIR
package import HTTP

/// One request on its way through a mount, and the order of the checks, which is the same for all dialects.
package struct Exchange {
    package let request: Request
    package let mount: Mount
    package let state: ProviderState
    /// What the sandbox adds to the base of URLs.
    package let prefix: String
    package let setting: StubSetting
    package let realTime: Instant

    package init(
        request: Request,
        mount: Mount,
        state: ProviderState,
        prefix: String,
        setting: StubSetting,
        realTime: Instant
    ) {
        self.request = request
        self.mount = mount
        self.state = state
        self.prefix = prefix
        self.setting = setting
        self.realTime = realTime
    }

    package var dialect: Dialect { mount.dialect }
    package var store: Store { state.store(of: mount) }
    /// Stub time.
    package var now: Instant { state.time.now(atRealTime: realTime) }
    /// What absolute URLs of the mount begin with.
    package var base: String { setting.baseURL.url(of: mount, for: request, prefix: prefix) }

    package func outcome() -> ExchangeOutcome {
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
        let match = try RouteMatch(request, mount, setting.mounts)
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
    package func response(to refusal: Refusal) -> Response {
        let format = Negotiation.forRefusals(request, mount)
        let answer = RefusalRenderer(dialect: dialect, format: format, identifiers: setting.requestIdentifiers)
        var response = answer.response(to: refusal)
        if let allowed = RouteMatch.allowed(request, mount), response.status == .methodNotAllowed {
            response.fields.append(.allow, allowed)
        }
        response.fields.append(.variesByAccept)
        return response
    }
}
