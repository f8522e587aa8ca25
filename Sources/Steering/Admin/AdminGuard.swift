import Bytes
import HTTP

/// Asks for the admin token, where there is one.
struct AdminGuard {
    let access: AdminAccess

    /// - Throws: `CallError` 401: the call comes without the token.
    func check(_ request: Request) throws(CallError) {
        guard case .token(let token) = access, !bears(token, request) else { return }
        throw CallError(.unauthorized, "this stub requires its admin token: Authorization: Bearer <token>")
    }

    private func bears(_ token: String, _ request: Request) -> Bool {
        // RFC 9110 §11.1: the name of a scheme has no case.
        guard let (scheme, rest) = request.fields[.authorization]?.split(at: " "), scheme.equalsIgnoringCase("bearer")
        else { return false }
        let (sent, expected) = (rest.dropping(while: UInt8(ascii: " ")).utf8, token.utf8)
        // Every byte is looked at, so that the time tells nothing of where the first wrong one is.
        guard sent.count == expected.count else { return false }
        return zip(sent, expected).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
