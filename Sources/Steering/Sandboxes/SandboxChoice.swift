import Bytes
import HTTP

/// Which sandbox a request is for, and what is left of its path.
struct SandboxChoice {
    let sandbox: Sandbox
    /// The request with the sandbox taken out of its path.
    let request: Request
    /// What the sandbox adds to the base of URLs: `/__sandbox/blue`, or nothing.
    let prefix: String
}

/// Why a request has no sandbox.
enum SandboxRefusal: Error {
    case badName(Text)
    case tooMany
}

extension SandboxTable {
    /// Finds the sandbox by path prefix, else by the field `X-Stub-Sandbox`, else the one of the port.
    ///
    /// - Parameter ofPort: the sandbox of the port that the request came to.
    func choose(for request: Request, ofPort: Sandbox) throws(SandboxRefusal) -> SandboxChoice {
        if request.target.segments.first == Self.pathSegment, request.target.segments.count > 1 {
            let sandbox = try existing(request.target.segments[1])
            return SandboxChoice(sandbox: sandbox, request: request.droppingSegments(2), prefix: sandbox.path)
        }
        guard let name = request.fields[.stubSandbox] else {
            if ofPort.name != nil { noteUse(of: ofPort) }
            return SandboxChoice(sandbox: ofPort, request: request, prefix: "")
        }
        return SandboxChoice(sandbox: try existing(name), request: request, prefix: "")
    }

    private func existing(_ name: Text) throws(SandboxRefusal) -> Sandbox {
        guard Self.isName(name) else { throw .badName(name) }
        guard let found = sandbox(named: name) else { throw .tooMany }
        return found.sandbox
    }
}

extension Request {
    fileprivate func droppingSegments(_ count: Int) -> Request {
        var request = self
        // A query may hold slashes too.
        let rest = target.path.split(at: UInt8(ascii: "/")).dropFirst(count + 1)
        let path = Text("/" + rest.joined(separator: "/"))
        request.target = RequestTarget(
            text: target.query.map { "\(path)?\($0)" } ?? path,
            segments: Array(target.segments.dropFirst(count)),
            query: target.query
        )
        return request
    }
}

extension FieldName {
    static let stubSandbox = FieldName("X-Stub-Sandbox")
}
