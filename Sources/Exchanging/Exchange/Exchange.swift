package import FHIR
package import HTTP
package import Provider

/// One request on its way through a mount, and what is worked out of it once.
///
/// It never changes, and is held by reference, so that handing it on costs nothing.
package final class Exchange {
    /// With its content as it was before it was coded, unless that could not be had.
    package let request: Request
    /// Why it could not.
    let codingFault: ContentCodingFault?
    package let mount: Mount
    package let state: ProviderState
    /// What the sandbox adds to the base of URLs.
    let prefix: String
    package let setting: StubSetting
    package let realTime: Instant
    /// Whether what could be carried out is answered as what cannot be processed, for the fault `proposed`.
    let isUnprocessed: Bool
    /// What the path names, and what can be asked there; nil if it names nothing.
    package let match: RouteMatch?
    let negotiation: Negotiation

    package init(
        request: Request,
        codingFault: ContentCodingFault? = nil,
        mount: Mount,
        state: ProviderState,
        prefix: String,
        setting: StubSetting,
        realTime: Instant,
        isUnprocessed: Bool = false
    ) {
        self.request = request
        self.codingFault = codingFault
        self.mount = mount
        self.state = state
        self.prefix = prefix
        self.setting = setting
        self.realTime = realTime
        self.isUnprocessed = isUnprocessed
        let match = mount.match(request.target.segments)
        self.match = match
        negotiation = Negotiation(request, codingFault, mount, match?.offer.interactions ?? [])
    }
}

extension Exchange {
    package var dialect: Dialect { mount.dialect }

    var store: Store { state.store(of: mount) }

    /// Stub time.
    var now: Instant { state.time.now(atRealTime: realTime) }

    /// What absolute URLs of the mount begin with.
    var base: String { setting.baseURL.url(of: mount, for: request, prefix: prefix) }

    /// A refusal in the dialect's words and in the format that was asked for.
    ///
    /// - Parameter answer: what is answered whatever was broken; nil for what the rule book says.
    package func response(to refusal: Refusal, answering answer: RuleAnswer? = nil) -> Response {
        let renderer = RefusalRenderer(
            dialect: dialect,
            format: negotiation.answer,
            identifiers: setting.requestIdentifiers
        )
        var response = renderer.response(to: refusal, answering: answer)
        if let match, response.status == .methodNotAllowed { response.fields.append(.allow, match.allow) }
        // RFC 9110 §12.5.3: 415 says which codings would have been understood.
        if refusal.problems.contains(where: { $0.rule == .contentCodingKnown }) {
            response.fields.append(.acceptEncoding, ContentCodingFault.known)
        }
        response.fields.append(.variesByAccept)
        return response
    }
}
