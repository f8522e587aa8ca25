import Bytes
import HTTP

/// Asks for the admin token, where there is one.
struct AdminGuard {
    let access: AdminAccess

    /// - Throws: `CallError` 401: the call comes without the token.
    func check(_ request: Request) throws(CallError) {
        guard case .token(let token) = access, !bears(token, request) else { return }
        throw CallError(.unauthorized, "this stub asks for its admin token: Authorization: Bearer and the token")
    }

    private func bears(_ token: String, _ request: Request) -> Bool {
        guard let sent = request.fields[.authorization]?.utf8 else { return false }
        let expected = "Bearer \(token)".utf8
        // Every byte is looked at, so that the time tells nothing of where the first wrong one is.
        guard sent.count == expected.count else { return false }
        return zip(sent, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
