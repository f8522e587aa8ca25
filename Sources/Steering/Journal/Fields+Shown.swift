import Bytes
import FHIR
import HTTP

extension Fields {
    /// Names in the order of the message, with what stands several times joined; secrets are left out.
    var shown: JSONValue {
        var object = JSONObject()
        for (name, value) in entriesWithoutSecrets {
            object[name] = .string(object[name]?.string.map { "\($0), \(value)" as Text } ?? value)
        }
        return .object(object)
    }

    /// Names and values in the order of the message; secrets are left out.
    var entriesWithoutSecrets: [(name: Text, value: Text)] {
        entries.map { ($0.name, SecretField(name: $0.name).shown($0.value)) }
    }
}

/// What a field's name says of whether its value is a secret, which stays out of what people read and pass on.
private struct SecretField {
    private enum Kind {
        /// A scheme, and a secret behind it.
        case credentials
        case secret
        /// A URL, whose query may hold one.
        case url
        case open
    }

    private let kind: Kind

    init(name: Text) {
        let name = name.lowercased
        if name.hasSuffix("authorization") {
            kind = .credentials
        } else if name == "referer" {
            kind = .url
        } else {
            kind = Self.endings.contains { name.hasSuffix($0) } ? .secret : .open
        }
    }

    /// The last words of names such as `X-Api-Key`, `Set-Cookie` and `X-CSRF-Token`.
    private static let endings: [Text] = [
        "cookie", "cookie2", "token", "key", "secret", "password", "passwd", "passphrase", "credential", "credentials",
        "authentication", "auth", "assertion", "jwt", "session", "sessionid", "session-id", "signature",
    ]

    /// Short, and of letters, digits and `-` alone, as all that IANA lists: `Bearer`, `Basic`, `SCRAM-SHA-256`.
    private static func isScheme(_ text: Text) -> Bool {
        text.utf8.count <= 16 && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0.isAlphanumeric }
    }

    func shown(_ value: Text) -> Text {
        switch kind {
        case .open: return value
        case .secret: return "…"
        case .url: return value.split(at: "?").map { "\($0.before)?…" as Text } ?? value
        case .credentials:
            // A lone word, or one that is none of a scheme, may be the token itself, sent without a scheme.
            guard let scheme = value.split(at: " ")?.before, Self.isScheme(scheme) else { return "…" }
            return "\(scheme) …"
        }
    }
}
