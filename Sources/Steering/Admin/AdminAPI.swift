import Bytes
import Dispatch
package import Exchanging
import FHIR
import HTTP
import Provider

/// The stub's own interface under `/__admin`, for tests that steer it; it answers in JSON and belongs to no mount.
package struct AdminAPI: Sendable {
    package let access: AdminAccess
    package let setting: StubSetting
    package let sandboxes: SandboxTable
    package let ports: SandboxPorts
    /// What the stub can show of itself; nil if whoever started it gave it nothing to show.
    package let showcase: Showcase?
    let searchRoom = SearchRoom()
    /// Does what calls would keep a loop with: one thread for all of them, so that the others of Dispatch stay free for
    /// exchanges.
    let asides = DispatchQueue(label: "Steering.AdminAPI")

    package init(
        access: AdminAccess,
        setting: StubSetting,
        sandboxes: SandboxTable,
        ports: SandboxPorts,
        showcase: Showcase?
    ) {
        self.showcase = showcase
        self.access = access
        self.setting = setting
        self.sandboxes = sandboxes
        self.ports = ports
    }

    /// Every call there is; the description of the API is made from the same table.
    package static let calls: [AdminCall] =
        stubCalls + resourceCalls + exchangeCalls + requestCalls + faultCalls + clockCalls + sandboxCalls + explainCalls
        + exampleCalls
        + reportCalls + sceneCalls
}

extension AdminAPI {
    /// Whether calls need a token.
    var needsToken: Bool {
        if case .token = access { true } else { false }
    }

    /// Whether there is one.
    var isThere: Bool {
        if case .none = access { false } else { true }
    }

    /// The answer to a request below `/__admin`; nil for any other, and for all if there is no admin API.
    func answer(to choice: SandboxChoice) -> CallReply? {
        guard choice.request.isBelow("__admin") else { return nil }
        guard isThere else { return nil }
        do {
            try AdminGuard(access: access).check(choice.request)
            return try answer(choice)
        } catch {
            return .now(error.response)
        }
    }

    /// The answer to a call that cannot be read to its end, such as one that is too large; nil for any other request.
    ///
    /// - Parameter request: with the sandbox taken out of its path.
    func answer(to error: ProtocolError, in request: Request) -> Response? {
        guard request.isBelow("__admin") else { return nil }
        guard isThere else { return nil }
        // RFC 4918 §11.5: what a call adds has no room.
        return CallError(error == .noMemory ? .insufficientStorage : error.status, error.reason).response
    }

    private func answer(_ choice: SandboxChoice) throws(CallError) -> CallReply {
        let path = choice.request.target.segments.dropFirst()
        let candidates = Self.calls(at: path)
        guard !candidates.isEmpty else { throw unknown(path) }
        // RFC 9110 §9.3.2: HEAD is GET without its content.
        let method = choice.request.method == .head ? .get : choice.request.method
        guard let call = candidates.first(where: { $0.method == method }) else {
            if method == .options { return .now(Self.options(candidates)) }
            throw wrongMethod(choice.request.method, candidates)
        }
        if let fault = choice.codingFault { throw CallError(fault) }
        let form = try call.form(of: choice.request)
        try checkMemory(for: call)
        return try call.run(
            AdminRequest(
                request: choice.request,
                sandbox: choice.sandbox,
                prefix: choice.prefix,
                parameters: call.parameters(in: path),
                form: form,
                query: try call.query(of: choice.request)
            ),
            self
        )
    }

    /// The calls of a path; one that is written out is no value of one with an open part.
    private static func calls(at path: ArraySlice<Text>) -> [AdminCall] {
        let candidates = calls.filter { $0.fits(path) }
        let writtenOut = candidates.filter(\.isWrittenOut)
        return writtenOut.isEmpty ? candidates : writtenOut
    }

    /// Where there is no memory even for answers, what tells of it or frees some is carried out all the same.
    private func checkMemory(for call: AdminCall) throws(CallError) {
        guard call.method != .delete, call.name != "reset", call.name != "health", sandboxes.memory.isExhausted else {
            return
        }
        throw CallError(noMemory: sandboxes.memory.limit)
    }

    /// 507 in the place of a large answer for which there is no memory any more: of many that are made side by side each
    /// was begun while there was some.
    func kept(_ answer: Response) -> Response {
        guard answer.content.count > Self.smallBytes, sandboxes.memory.isExhausted else { return answer }
        return CallError(noMemory: sandboxes.memory.limit).response
    }

    /// An answer of no more bytes than this is given in any case.
    private static let smallBytes = 64 * 1024

    private static func options(_ candidates: [AdminCall]) -> Response {
        var response = Response(status: .noContent)
        response.fields.append(.allow, allow(candidates))
        return response
    }

    private static func allow(_ candidates: [AdminCall]) -> String {
        let methods = candidates.flatMap { $0.method == .get ? [.get, .head] : [$0.method] } + [.options]
        return methods.map(\.token).joined(separator: ", ")
    }

    private func unknown(_ path: ArraySlice<Text>) -> CallError {
        let path = path.joined(separator: "/")
        var error = CallError(.notFound, "there is no /__admin/\(path)")
        error.nearest = Self.calls.max { $0.likeness(to: path) < $1.likeness(to: path) }?.line
        return error
    }

    private func wrongMethod(_ method: Method, _ candidates: [AdminCall]) -> CallError {
        var error = CallError(.methodNotAllowed, "\(method.token) is not supported on /__admin/\(candidates[0].path)")
        error.nearest = candidates[0].line
        error.allow = Self.allow(candidates)
        return error
    }
}

extension AdminCall {
    /// How many letters at the beginning are the same, or at the end if more are.
    fileprivate func likeness(to other: String) -> Int {
        max(
            zip(path.utf8, other.utf8).prefix { $0 == $1 }.count,
            zip(path.utf8.reversed(), other.utf8.reversed()).prefix { $0 == $1 }.count
        )
    }
}
