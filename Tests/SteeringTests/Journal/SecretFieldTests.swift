import Bytes
import HTTP
import Testing

@testable import Steering

@Suite("Secrets in fields")
struct SecretFieldTests {
    private func shown(_ name: String, _ value: String) -> Text? {
        var fields = Fields()
        fields.append(FieldName(name), value)
        return fields.entriesWithoutSecrets.first?.value
    }

    @Test(
        "a value is hidden by the words in its name",
        arguments: [
            "DPoP", "NHSD-Session-URID", "X-Client-Cert", "SSL-Client-Cert", "X-Pwd", "X-Pass", "X-Pin", "X-Otp",
            "X-Sid",
            "X-Tokens", "X-Token-Id", "X-Apikey-Id", "X-Api-Keys", "X-Hub-Signature-256", "Authorization-Info", "X_PIN",
            "connect.sid", "Cookie", "Set-Cookie2", "X-Api-Key", "X-Amz-Security-Token", "Ocp-Apim-Subscription-Key",
            "X-Auth", "X-ClientCert", "x-jwt", "PIN", "X-Bearer", "X-Hmac-SHA256", "X-Sig", "X-Authenticated-As",
            "X-MS-Client-Principal",
        ]
    )
    func hidden(_ name: String) {
        #expect(shown(name, "c2VjcmV0 d") == "…")
    }

    @Test(
        "what only sounds like a secret is shown",
        arguments: [
            "X-Pinned", "X-Bypass", "Keep-Alive", "X-Resident", "X-Author", "X-Certain", "X-Request-Side", "If-Match",
            "X-Correlation-Id", "Ssp-TraceID", "NHSD-Target-Identifier", "X-Stub-Sandbox", "Accept", "Compass",
        ]
    )
    func open(_ name: String) {
        #expect(shown(name, "a; b") == "a; b")
    }

    @Test(
        "of a Referer neither query nor fragment nor a name and password are shown",
        arguments: [
            ("http://user:c2VjcmV0@a.test/b", "http://…@a.test/b"), ("http://c2VjcmV0@a.test", "http://…@a.test"),
            ("http://a@c2VjcmV0@a.test/b/c?d", "http://…@a.test/b/c?…"),
            ("http://a.test/b#c2VjcmV0", "http://a.test/b#…"),
            ("//u:c2VjcmV0@a.test/b", "//…@a.test/b"), ("http://a.test/b/c", "http://a.test/b/c"),
            ("http://a.test/@b/", "http://a.test/@b/"),
        ] as [(String, Text)]
    )
    func referer(_ sent: String, _ text: Text) {
        for name in ["Referer", "X-Original-URL", "X-Forwarded-Uri"] { #expect(shown(name, sent) == text) }
    }
}
