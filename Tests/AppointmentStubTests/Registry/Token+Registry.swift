import FHIR
import Foundation

extension Token {
    /// A sound token of the registry, as the NHS's test tenant issues them.
    ///
    /// - Parameter issued: seconds from now.
    static func registry(issued: Int = 0) -> Token {
        var token = Token(scope: "")
        let now = Int(Date().timeIntervalSince1970) + issued
        token.header = ["alg": "RS256", "typ": "JWT", "kid": "piVlloQDSMKxh1m2ygqGSVdgFpA"]
        token.claims = [
            "aud": "https://somewhere.test",
            "iss": "https://sts.windows.net/f81ae3bd-eec9-49cf-9b16-2b27e4ba4e5c/",
            "iat": .number(String(now)),
            "nbf": .number(String(now)),
            "exp": .number(String(now + 3600)),
            "appid": "11111111-2222-4333-8444-555555555555",
            "sub": "66666666-7777-4888-9999-000000000000",
            "tid": "f81ae3bd-eec9-49cf-9b16-2b27e4ba4e5c",
            "groups": ["aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"],
        ]
        return token
    }

    /// With a third part, which nobody verifies.
    var signed: String {
        compact + Self.encoded(Array("no signature at all".utf8))
    }
}
