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

    func answer(to request: Request) -> Reply {
        if let response = parts.crossOrigin?.preflight(request) ?? ServerRoutes.response(to: request) {
            return .now(completed(response, for: request))
        }
        do {
            let choice = try sandboxes.choose(for: request, ofPort: sandboxOfPort)
            switch admin.answer(to: choice) {
            case .now(let response)?: return .now(completed(response, for: request))
            case .later(let begin)?: return later(begin, for: request)
            case nil: return .now(exchange(choice))
            }
        } catch {
            guard case .unknown(let token) = request.method else {
                return .now(completed(error.response, for: request))
            }
            return .now(completed(AdminError(unknownMethod: token).response, for: request))
        }
    }

    func answer(toHead head: Request) -> Response? {
        guard isClear(head), case .now(let response) = answer(to: head) else { return nil }
        return response
    }

    /// Whether path and method alone decide the answer: one of them is unknown, or they do not go together.
    private func isClear(_ head: Request) -> Bool {
        if case .unknown = head.method { return true }
        guard let choice = try? sandboxes.choose(for: head, ofPort: sandboxOfPort),
            choice.request.target.segments.first != "__admin"
        else { return false }
        guard let mount = parts.mounts.mount(for: choice.request.target.segments) else { return true }
        return (try? RouteMatch(choice.request, mount, parts.mounts)) == nil
    }

    func answer(to error: ProtocolError, in request: Request?) -> Response {
        let choice = request.flatMap { try? sandboxes.choose(for: $0, ofPort: sandboxOfPort) }
        if let request, let choice, let refusal = admin.answer(to: error, in: choice) {
            return completed(refusal, for: request)
        }
        let mount = choice.flatMap { parts.mounts.mount(for: $0.request.target.segments) }
        let refusal = Refusal(error)
        var outcome = ExchangeOutcome(
            response: answer(in: (mount ?? parts.mounts.fallback).dialect).response(to: refusal),
            mount: mount ?? parts.mounts.fallback,
            refusal: refusal
        )
        remember(&outcome, choice?.request, (choice?.sandbox ?? sandboxOfPort).current, begin: nil)
        return outcome.response
    }

    private func exchange(_ choice: SandboxChoice) -> Response {
        let begin = parts.clock.monotonicNanoseconds()
        let content = choice.sandbox.current
        guard let mount = parts.mounts.mount(for: choice.request.target.segments) else {
            let fallback = parts.mounts.fallback
            let refusal =
                Refusal(unknownMethodOf: choice.request)
                ?? Refusal(unknownPath: choice.request.target, mounts: parts.mounts)
            let response = answer(in: fallback.dialect).response(to: refusal)
            var outcome = ExchangeOutcome(response: response, mount: fallback, refusal: refusal)
            remember(&outcome, choice.request, content, begin: begin)
            return outcome.response
        }
        let exchange = Exchange(
            request: choice.request,
            mount: mount,
            content: content,
            prefix: choice.prefix,
            parts: parts,
            realTime: parts.now
        )
        var outcome = exchange.outcomeWithFaults()
        remember(&outcome, choice.request, content, begin: begin)
        return outcome.response
    }

    private func later(
        _ begin: @escaping @Sendable (@escaping @Sendable (Response) -> Void) -> Void,
        for request: Request
    ) -> Reply {
        .later { responder in
            begin { responder.answer(completed($0, for: request)) }
        }
    }

    private func answer(in dialect: Dialect) -> RefusalAnswer {
        RefusalAnswer(dialect: dialect, format: .standard(of: dialect), identifiers: parts.requestIdentifiers)
    }

    /// Completes the answer, and puts the exchange into journal and log.
    private func remember(
        _ outcome: inout ExchangeOutcome,
        _ request: Request?,
        _ content: SandboxContent,
        begin: Int64?
    ) {
        complete(&outcome.response, for: request)
        let nanoseconds = begin.map { parts.clock.monotonicNanoseconds() - $0 } ?? 0
        if let request {
            let time = parts.clock.unixSeconds()
            content.journal.append(
                JournalEntry(time: time, nanoseconds: nanoseconds, request: request, outcome: outcome)
            )
        }
        parts.log?.write(request, outcome, nanoseconds: nanoseconds)
    }

    private func completed(_ response: Response, for request: Request) -> Response {
        var response = response
        complete(&response, for: request)
        return response
    }

    /// Adds what every answer carries.
    private func complete(_ response: inout Response, for request: Request?) {
        response.fields.append(.noStore)
        if let identifier = request?.fields[.requestIdentifier], !identifier.isEmpty {
            response.fields.append(.requestIdentifier, identifier)
        } else {
            response.fields.append(.requestIdentifier, parts.requestIdentifiers.next().span)
        }
        if let correlation = request?.fields[.correlationIdentifier] {
            response.fields.append(.correlationIdentifier, correlation)
        }
        if let request { parts.crossOrigin?.mark(&response, for: request) }
    }
}

extension FieldName {
    static let requestIdentifier = FieldName("X-Request-Id")
    static let correlationIdentifier = FieldName("X-Correlation-Id")
}
