import Appointments
import FHIR
import HTTP
import HTTPServing

/// Answers every request of a port: finds who it is for, has it answered, adds what all answers carry, and remembers it.
struct StubHandler: RequestHandler {
    let parts: StubParts
    let sandboxes: SandboxTable
    /// The sandbox of the port's requests that do not name another.
    var sandboxOfPort: Sandbox
    let admin: AdminAPI

    func answer(to request: Request) -> HTTPServing.Answer {
        if let preflight = parts.crossOrigin?.preflight(request) { return .now(completed(preflight, for: request)) }
        if let response = ServerRoutes.response(to: request) { return .now(completed(response, for: request)) }
        do {
            let choice = try sandboxes.choose(for: request, ofPort: sandboxOfPort)
            switch admin.answer(to: choice) {
            case .now(let response)?: return .now(completed(response, for: request))
            case .later(let begin)?: return later(begin, for: request)
            case nil: return .now(exchange(choice))
            }
        } catch {
            return .now(completed(error.response, for: request))
        }
    }

    func answer(to error: ProtocolError, in request: Request?) -> Response {
        let choice = request.flatMap { try? sandboxes.choose(for: $0, ofPort: sandboxOfPort) }
        let mount = choice.flatMap { parts.mounts.mount(for: $0.request.target.segments) }
        let refusal = Refusal(error)
        let outcome = ExchangeOutcome(
            response: answer(in: (mount ?? parts.mounts.fallback).dialect).response(to: refusal),
            mount: mount ?? parts.mounts.fallback,
            refusal: refusal
        )
        return remembered(outcome, choice?.request, (choice?.sandbox ?? sandboxOfPort).current, begin: nil)
    }

    private func exchange(_ choice: SandboxChoice) -> Response {
        let begin = parts.clock.monotonicNanoseconds()
        let content = choice.sandbox.current
        guard let mount = parts.mounts.mount(for: choice.request.target.segments) else {
            let fallback = parts.mounts.fallback
            let refusal = Refusal(unknownPath: choice.request.target, mounts: parts.mounts)
            let response = answer(in: fallback.dialect).response(to: refusal)
            let outcome = ExchangeOutcome(response: response, mount: fallback, refusal: refusal)
            return remembered(outcome, choice.request, content, begin: begin)
        }
        let exchange = Exchange(
            request: choice.request,
            mount: mount,
            content: content,
            prefix: choice.prefix,
            parts: parts,
            realTime: parts.now
        )
        return remembered(exchange.outcomeWithFaults(), choice.request, content, begin: begin)
    }

    private func later(_ begin: @escaping @Sendable (@escaping @Sendable (Response) -> Void) -> Void, for request: Request)
        -> HTTPServing.Answer
    {
        .later { responder in
            begin { responder.answer(completed($0, for: request)) }
        }
    }

    private func answer(in dialect: Dialect) -> RefusalAnswer {
        RefusalAnswer(dialect: dialect, format: .standard(of: dialect), identifiers: parts.requestIdentifiers)
    }

    /// Completes an answer, and puts the exchange into journal and log.
    private func remembered(
        _ outcome: ExchangeOutcome,
        _ request: Request?,
        _ content: SandboxContent,
        begin: Int64?
    ) -> Response {
        let response = completed(outcome.response, for: request)
        let nanoseconds = begin.map { parts.clock.monotonicNanoseconds() - $0 } ?? 0
        if let request {
            content.journal.append(
                JournalEntry(
                    time: parts.clock.unixSeconds(),
                    nanoseconds: nanoseconds,
                    request: request,
                    response: response,
                    outcome: outcome
                )
            )
        }
        parts.log?.write(request, response, outcome, nanoseconds: nanoseconds)
        return response
    }

    /// Adds what every answer carries.
    private func completed(_ response: Response, for request: Request?) -> Response {
        var response = response
        response.fields.append(.cacheControl, "no-store")
        if let identifier = request?.fields[.requestIdentifier] {
            response.fields.append(.requestIdentifier, identifier)
        } else {
            response.fields.append(.requestIdentifier, parts.requestIdentifiers.next().span)
        }
        if let correlation = request?.fields[.correlationIdentifier] {
            response.fields.append(.correlationIdentifier, correlation)
        }
        if let request { parts.crossOrigin?.mark(&response, for: request) }
        return response
    }
}

extension FieldName {
    static let requestIdentifier = FieldName("X-Request-Id")
    static let correlationIdentifier = FieldName("X-Correlation-Id")
}
