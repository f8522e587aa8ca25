import Bytes
import Dispatch
import Exchanging
import Provider
import FHIR
import HTTP
import HTTPServing

/// Answers every request of a port: finds who it is for, has it answered, and has it recorded.
package struct StubHandler: RequestHandler {
    let recorder: ExchangeRecorder
    let crossOrigin: CrossOrigin?
    let steeringGuard: SteeringGuard
    package let sandboxes: SandboxTable
    /// The sandbox of the port's requests that do not name another.
    package var sandboxOfPort: Sandbox
    let admin: AdminAPI

    package init(
        recorder: ExchangeRecorder,
        crossOrigin: CrossOrigin? = nil,
        steeringGuard: SteeringGuard,
        sandboxes: SandboxTable,
        sandboxOfPort: Sandbox,
        admin: AdminAPI
    ) {
        self.recorder = recorder
        self.crossOrigin = crossOrigin
        self.steeringGuard = steeringGuard
        self.sandboxes = sandboxes
        self.sandboxOfPort = sandboxOfPort
        self.admin = admin
    }

    private var providers: MountedProviders { MountedProviders(setting: recorder.setting) }

    private var page: ConsolePage { ConsolePage(setting: recorder.setting, hasAdmin: admin.isThere) }

    /// Who may answer, in their order: the browser's question before a request, the stub itself, its page, its admin API,
    /// a mount.
    func answer(to request: Request) -> Reply {
        let request = request.behindProxy
        if let response = crossOrigin?.preflight(request) ?? ServerRoutes.response(to: request) {
            return .now(recorder.completed(response, for: request))
        }
        do {
            let choice = try sandboxChoice(for: request)
            if let response = page.response(to: choice, at: request.target) {
                return .now(recorder.completed(response, for: request))
            }
            if choice.request.isCoded { return answer(toCoded: choice) }
            return choice.request.content.count > Self.largeBytes
                ? answer(toLarge: choice) : answer(to: choice, isAside: false)
        } catch {
            guard case .unknown(let token) = request.method else {
                return .now(recorder.completed(error.response, for: request))
            }
            return .now(recorder.completed(CallError(unknownMethod: token).response, for: request))
        }
    }

    /// Bytes of content up to which a loop reads it: a millisecond or two.
    private static let largeBytes = 32 * 1024

    /// What is large is read off the loop, and answered there.
    private func answer(toLarge choice: SandboxChoice) -> Reply {
        aside { answer(to: choice, isAside: true) }
    }

    /// What is compressed is inflated off the loop, and answered there.
    private func answer(toCoded choice: SandboxChoice) -> Reply {
        aside {
            let limit = recorder.setting.bodyBytes
            return answer(to: choice.decoded(limit: limit, chargedTo: sandboxes.memory), isAside: true)
        }
    }

    private func aside(_ reply: @escaping @Sendable () -> Reply) -> Reply {
        .later { responder in
            DispatchQueue.global().async {
                switch reply() {
                case .now(let response): responder.answer(response)
                case .later(let pass): pass(responder)
                }
            }
        }
    }

    /// - Parameter isAside: whether no loop waits.
    private func answer(to choice: SandboxChoice, isAside: Bool) -> Reply {
        switch admin.answer(to: choice) {
        case .now(let response)?: .now(recorder.completed(response, for: choice.request))
        case .later(let begin)?: later(begin, for: choice)
        case nil: exchange(choice, isAside: isAside)
        }
    }

    /// Finds out which sandbox a request is for, and that it may steer if it does.
    private func sandboxChoice(for request: Request) throws(CallError) -> SandboxChoice {
        let request = request.behindProxy
        if request.isSteering, admin.isThere || request.isBelow(SandboxTable.pathSegment) {
            try steeringGuard.check(request)
        }
        // Named apart, so that the closure holds this and not the whole handler.
        let steeringGuard = steeringGuard
        return try sandboxes.choose(for: request, ofPort: sandboxOfPort) { () throws(CallError) in
            try steeringGuard.check(request)
        }
    }

    /// A head may be that of a read, which goes on where a change is refused.
    func hasRoom(forHead bytes: Int) -> Bool {
        !sandboxes.memory.isExhausted(by: bytes)
    }

    func hasRoom(forContent bytes: Int) -> Bool {
        sandboxes.memory.hasRoom(for: bytes)
    }

    func answer(toHead head: Request) -> Response? {
        guard isClear(head), case .now(let response) = answer(to: head) else { return nil }
        return response
    }

    private func isClear(_ head: Request) -> Bool {
        if case .unknown = head.method { return true }
        guard let choice = try? sandboxChoice(for: head) else { return true }
        return !choice.request.isBelow("__admin") && providers.isDecidedByHead(choice)
    }

    func answer(to error: ProtocolError, in request: Request?) -> Response {
        let choice = request.flatMap { try? sandboxChoice(for: $0) }
        // Whose words answer it is clear from the path, though the request may not be for any sandbox.
        let inside = choice?.request ?? request?.behindProxy.outsideSandbox
        if let request, let inside, let refusal = admin.answer(to: error, in: inside) {
            return recorder.completed(refusal, for: request)
        }
        var outcome = providers.outcome(of: error, inside)
        if error == .tlsHandshake {
            recorder.log?.write(
                notice: "a client has begun a TLS handshake on this port, which speaks plain HTTP; "
                    + "its URL must begin with http://, not https://"
            )
        }
        recorder.remember(&outcome, nil, choice?.request, (choice?.sandbox ?? sandboxOfPort).current, begin: nil)
        return outcome.response
    }

    /// An exchange is judged on the loop, unless the patterns that it is held against would keep others waiting.
    private func exchange(_ choice: SandboxChoice, isAside: Bool) -> Reply {
        let state = choice.sandbox.current
        guard !isAside, state.isCostly(choice.request) else { return .now(exchange(choice, in: state)) }
        return .later { responder in
            DispatchQueue.global().async { responder.answer(exchange(choice, in: state)) }
        }
    }

    private func exchange(_ choice: SandboxChoice, in state: SandboxState) -> Response {
        let begin = recorder.setting.clock.monotonicNanoseconds()
        var (outcome, fault) = providers.outcome(of: choice, in: state)
        recorder.remember(&outcome, fault, choice.request, state, begin: begin)
        return outcome.response
    }

    private func later(_ begin: @escaping @Sendable (PendingCall) -> Void, for choice: SandboxChoice) -> Reply {
        .later { responder in
            begin(
                PendingCall(
                    // The choice, and with it what its content is charged, is held until then.
                    answer: { responder.answer(recorder.completed(admin.kept($0), for: choice.request)) },
                    whenAbandoned: responder.whenAbandoned,
                    aside: { [asides = admin.asides] in asides.async(execute: $0) }
                )
            )
        }
    }
}
