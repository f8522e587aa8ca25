import Appointments
import FHIR
import HTTP
import HTTPServing

/// Answers every request: finds who it is for, has it answered, and adds what all answers carry.
struct StubHandler: RequestHandler {
    let mounts: MountTable
    let sandboxes: SandboxHolder
    let admin: AdminAPI
    let crossOrigin: CrossOrigin?
    let baseURL: BaseURL
    let clock: StubClock
    let requestIdentifiers: RequestIdentifiers
    let log: AccessLog?
    /// Real time at the start.
    let start: Instant

    func answer(to request: Request) -> HTTPServing.Answer {
        let begin = log == nil ? 0 : clock.monotonicNanoseconds()
        let outcome = outcome(of: request)
        let response = completed(outcome.response, for: request)
        log?.write(request, response, outcome, nanoseconds: clock.monotonicNanoseconds() - begin)
        return .now(response)
    }

    func answer(to error: ProtocolError, in request: Request?) -> Response {
        let mount = request.flatMap { mounts.mount(for: $0.target.segments) } ?? mounts.fallback
        let refusal = Refusal(error)
        let outcome = ExchangeOutcome(
            response: answer(in: mount.dialect).response(to: refusal),
            mount: mount,
            refusal: refusal
        )
        let response = completed(outcome.response, for: request)
        log?.write(request, response, outcome, nanoseconds: 0)
        return response
    }

    private func outcome(of request: Request) -> ExchangeOutcome {
        if let preflight = crossOrigin?.preflight(request) { return ExchangeOutcome(response: preflight) }
        if let response = ServerRoutes.response(to: request) { return ExchangeOutcome(response: response) }
        if let response = admin.response(to: request) { return ExchangeOutcome(response: response) }
        return mountOutcome(of: request)
    }

    private func mountOutcome(of request: Request) -> ExchangeOutcome {
        guard let mount = mounts.mount(for: request.target.segments) else {
            let fallback = mounts.fallback
            let refusal = Refusal(unknownPath: request.target, mounts: mounts)
            return ExchangeOutcome(response: answer(in: fallback.dialect).response(to: refusal), refusal: refusal)
        }
        return Exchange(
            request: request,
            mount: mount,
            mounts: mounts,
            sandbox: sandboxes.current,
            baseURL: baseURL,
            realTime: Instant(unixSeconds: clock.unixSeconds()),
            start: start,
            requestIdentifiers: requestIdentifiers,
            allowsOtherOrigins: crossOrigin != nil
        ).outcome()
    }

    private func answer(in dialect: Dialect) -> RefusalAnswer {
        RefusalAnswer(dialect: dialect, format: .standard(of: dialect), identifiers: requestIdentifiers)
    }

    /// Adds what every answer carries.
    private func completed(_ response: Response, for request: Request?) -> Response {
        var response = response
        response.fields.append(.cacheControl, "no-store")
        if let identifier = request?.fields[.requestIdentifier] {
            response.fields.append(.requestIdentifier, identifier)
        } else {
            response.fields.append(.requestIdentifier, requestIdentifiers.next().span)
        }
        if let correlation = request?.fields[.correlationIdentifier] {
            response.fields.append(.correlationIdentifier, correlation)
        }
        if let request { crossOrigin?.mark(&response, for: request) }
        return response
    }
}

/// How an exchange ended, for whoever keeps account of it.
struct ExchangeOutcome {
    var response: Response
    var mount: Mount?
    var refusal: Refusal?
}

extension FieldName {
    static let requestIdentifier = FieldName("X-Request-Id")
    static let correlationIdentifier = FieldName("X-Correlation-Id")
}
