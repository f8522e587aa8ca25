import Bytes

/// What the words of a field's name say of whether its value is a secret, which stays out of what people read and pass
/// on.
struct SecretField {
    private enum Kind {
        /// A scheme, and a secret behind it.
        case credentials
        case secret
        /// A URL, which may hold one in its query, or before its host.
        case url
        case open
    }

    private let kind: Kind

    init(name: Text) {
        let name = name.lowercased
        if name.hasSuffix("authorization") {
            kind = .credentials
        } else if Self.isSecret(name) {
            kind = .secret
        } else {
            kind = Self.isURL(name) ? .url : .open
        }
    }
}

extension SecretField {
    /// Found anywhere in a name: in `X-Tokens`, `ApiKey-Id` and `Set-Cookie2`.
    private static let parts: [Text] = [
        "cookie", "token", "secret", "password", "passwd", "passphrase", "credential", "authorization",
        "authentication", "authenticated", "assertion", "signature", "bearer", "hmac", "principal", "certificate",
        "session", "sessid", "apikey", "api-key", "api_key",
    ]

    /// The ends of words, which are written together in names such as `X-SubscriptionKey` and `X-ClientCert`.
    private static let endings: [Text] = ["key", "keys", "auth", "jwt", "cert", "certs", "passcode"]

    /// Words that as a part of another one mean something else.
    private static let words: Set<Text> = [
        "dpop", "pwd", "pass", "pin", "otp", "totp", "sid", "csrf", "xsrf", "saml", "sig",
    ]

    private static func isSecret(_ name: Text) -> Bool {
        if parts.contains(where: { name.contains($0) }) { return true }
        let words = Self.words(of: name)
        return words.contains { word in Self.words.contains(word) || endings.contains { word.hasSuffix($0) } }
    }

    /// As `Referer`, and what proxies add: `X-Original-URL`, `X-Forwarded-Uri`.
    private static func isURL(_ name: Text) -> Bool {
        name == "referer" || name == "referrer" || words(of: name).contains { $0 == "url" || $0 == "uri" }
    }

    private static func words(of name: Text) -> [Text] {
        name.split(at: UInt8(ascii: "-")).flatMap { $0.split(at: UInt8(ascii: "_")) }
            .flatMap { $0.split(at: UInt8(ascii: ".")) }
    }
}

extension SecretField {
    func shown(_ value: Text) -> Text {
        switch kind {
        case .open: return value
        case .secret: return "…"
        case .url: return Self.shown(url: value)
        case .credentials:
            // A lone word, or one that is none of a scheme, may be the token itself, sent without a scheme.
            guard let scheme = value.split(at: " ")?.before, Self.isScheme(scheme) else { return "…" }
            return "\(scheme) …"
        }
    }

    /// Short, and of letters, digits and `-` alone, as all that IANA lists: `Bearer`, `Basic`, `SCRAM-SHA-256`.
    private static func isScheme(_ text: Text) -> Bool {
        text.utf8.count <= 16 && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isAlphanumeric }
    }

    /// A URL without its query, its fragment, and the name and password before its host (RFC 3986 §3.2.1).
    private static func shown(url: Text) -> Text {
        if let (before, _) = url.split(at: "?") { return "\(shown(url: before))?…" }
        if let (before, _) = url.split(at: "#") { return "\(shown(url: before))#…" }
        guard let (scheme, rest) = url.split(at: "//") else { return url }
        let parts = rest.split(at: UInt8(ascii: "/"))
        guard let authority = parts.first, authority.contains("@"),
            let host = authority.split(at: UInt8(ascii: "@")).last
        else { return url }
        return Text("\(scheme)//…@" + ([host] + parts.dropFirst()).joined(separator: "/"))
    }
}
