/// Who may call the admin API.
package enum AdminAccess: Sendable {
    case open
    /// Calls need `Authorization: Bearer` and this token.
    case token(String)
    /// There is no admin API.
    case none
}
