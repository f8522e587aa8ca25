import Bytes
import HTTP

/// Keeps strangers from steering the stub.
struct AdminGuard {
    let access: AdminAccess

    /// - Throws: `CallError`: the call comes from a web page of another origin (403), or without the token (401).
    func check(_ request: Request) throws(CallError) {
        // A web page must not drive a developer's stub: browsers name the page's origin in what they send.
        if request.method.changes, let origin = request.fields[.origin], !isOwn(origin, request) {
            throw CallError(.forbidden, "calls from web pages of \(origin) are not carried out")
        }
        guard case .token(let token) = access, !bears(token, request) else { return }
        throw CallError(.unauthorized, "this stub asks for its admin token: Authorization: Bearer and the token")
    }

    private func isOwn(_ origin: Text, _ request: Request) -> Bool {
        guard let host = request.fields[.host] else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }

    private func bears(_ token: String, _ request: Request) -> Bool {
        guard let sent = request.fields[.authorization]?.utf8 else { return false }
        let expected = "Bearer \(token)".utf8
        // Every byte is looked at, so that the time tells nothing of where the first wrong one is.
        guard sent.count == expected.count else { return false }
        return zip(sent, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension Method {
    fileprivate var changes: Bool {
        self != .get && self != .head && self != .options
    }
}
