import Bytes
import Exchanging
import HTTP
import Provider

/// Which sandbox a request is for, and what is left of its path.
struct SandboxChoice {
    let sandbox: Sandbox
    /// The request with the sandbox taken out of its path.
    private(set) var request: Request
    /// What the sandbox adds to the base of URLs: `/__sandbox/blue`, or nothing.
    let prefix: String
    /// Why the content of the request is still coded.
    private(set) var codingFault: ContentCodingFault?
    /// For what its content has grown by.
    private(set) var charge: MemoryCharge?

    init(sandbox: Sandbox, request: Request, prefix: String) {
        self.sandbox = sandbox
        self.request = request
        self.prefix = prefix
    }
}

extension SandboxChoice {
    /// The same with the content of the request as it was before it was coded, as far as that can be had.
    ///
    /// - Parameters:
    ///   - limit: bytes that the content may have.
    ///   - memory: what it is charged to.
    func decoded(limit: Int, chargedTo memory: MemoryBudget) -> SandboxChoice {
        var choice = self
        let (plain, fault) = request.decoded(limit: limit)
        if fault == nil, memory.hasRoom(for: plain.content.count) {
            choice.request = plain
            choice.charge = memory.charge(plain.content.count)
        } else {
            choice.codingFault = fault ?? .noMemory
        }
        return choice
    }
}

extension SandboxTable {
    /// Finds the sandbox by path prefix, else by the field `X-Stub-Sandbox`, else the one of the port.
    ///
    /// - Parameters:
    ///   - ofPort: the sandbox of the port that the request came to.
    ///   - checkMaking: throws if the request may not make a sandbox.
    /// - Throws: `CallError`: the request has no sandbox.
    func choose(
        for request: Request,
        ofPort: Sandbox,
        checkMaking: () throws(CallError) -> Void
    ) throws(CallError) -> SandboxChoice {
        if request.isBelow(Self.pathSegment), request.target.segments.count > 1 {
            let sandbox = try sandbox(request.target.segments[1], checkMaking)
            let inside = request.outsideSandbox
            // Who writes the provider's URL behind the sandbox's path writes that path anew before each URL that comes back.
            let isAnew = inside.target.origin != nil && request.target.origin == nil
            return SandboxChoice(sandbox: sandbox, request: inside, prefix: isAnew ? "" : sandbox.path)
        }
        guard let name = request.fields[.stubSandbox] else {
            if let name = ofPort.name {
                guard !hasEnded(ofPort) else { throw CallError(.ended(name)) }
                noteUse(of: ofPort)
            }
            return SandboxChoice(sandbox: ofPort, request: request, prefix: "")
        }
        return SandboxChoice(sandbox: try sandbox(name, checkMaking), request: request, prefix: "")
    }

    private func sandbox(_ name: Text, _ checkMaking: () throws(CallError) -> Void) throws(CallError) -> Sandbox {
        guard Self.isName(name) else { throw CallError(.badName(name)) }
        if let sandbox = existing(name) { return sandbox }
        try checkMaking()
        do throws(SandboxRefusal) {
            return try sandbox(named: name).sandbox
        } catch {
            throw CallError(error)
        }
    }
}

extension Request {
    /// The request with a sandbox taken out of its path, whether or not there is one of that name.
    var outsideSandbox: Request {
        isBelow(SandboxTable.pathSegment) && target.segments.count > 1 ? droppingSegments(2).behindProxy : self
    }

    private func droppingSegments(_ count: Int) -> Request {
        var request = self
        request.target = target.droppingSegments(count)
        return request
    }
}

extension FieldName {
    static let stubSandbox = FieldName("X-Stub-Sandbox")
}
