import Bytes
import Provider
import FHIR
import Foundation
import Testing

@Suite("Token check by real time")
struct TokenCheckTests {
    private static let header = "eyJhbGciOiJub25lIn0"
    /// The claims are `{"exp":1000}`.
    private static let token = "Bearer \(header).eyJleHAiOjEwMDB9."

    /// A NumericDate may have a fraction or an exponent (RFC 7519 §2): it counts by its value.
    @Test(
        "an expiry is compared by its value",
        arguments: [
            ("1000.5", 1000, []),
            ("1000.5", 1001, [.tokenNotExpired]),
            ("1e3", 999, []),
            ("1e3", 1000, [.tokenNotExpired]),
            ("1.0005e3", 1000, []),
            ("1000.0", 1000, [.tokenNotExpired]),
            ("1e400", 1000, []),
            ("-1e400", 1000, [.tokenNotExpired]),
            ("99999999999999999999", 1000, []),
            ("\"2000\"", 1000, [.tokenClaims]),
            ("true", 1000, [.tokenClaims]),
            ("{}", 1000, [.tokenClaims]),
            ("null", 1000, []),
        ] as [(String, Int, [Rule])]
    )
    func value(_ expiry: String, _ seconds: Int, _ rules: [Rule]) {
        #expect(Self.problems("Bearer \(Self.header).\(Self.payload(#"{"exp":\#(expiry)}"#)).", at: seconds) == rules)
    }

    @Test(
        "five minutes lie between whole seconds, and each claim that is no time is named once",
        arguments: [
            ("1000", "1300", []),
            ("1000.0", "1.3e3", []),
            ("1000.5", "1300.5", ["iat", "exp"]),
            ("1000", "1300.5", ["exp"]),
            ("1000", #""12""#, ["exp"]),
            (#""12""#, "1300", ["iat"]),
            ("true", #""12""#, ["iat", "exp"]),
        ]
    )
    func lifetime(_ issued: String, _ expiry: String, _ named: [String]) {
        let payload = Self.payload(#"{"iat":\#(issued),"exp":\#(expiry)}"#)
        let found = Self.found("Bearer \(Self.header).\(payload).", .systmone, at: 1100)
        let times = [Problem.Location.claim("iat"), .claim("exp")]
        #expect(found.filter { times.contains($0.location) }.map(\.location) == named.map { .claim(Text($0)) })
        #expect(found.allSatisfy { $0.rule == .tokenClaims })
    }

    private static func payload(_ claims: String) -> String {
        Data(claims.utf8).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }

    private static func found(_ authorization: String?, _ dialect: Dialect, at seconds: Int) -> [Problem] {
        do throws(Refusal) {
            try TokenCheck(dialect).check(
                authorization: authorization.map { Text($0) },
                for: .read("Appointment"),
                realTime: Instant(unixSeconds: seconds)
            )
            return []
        } catch {
            return error.problems
        }
    }

    private static func problems(_ authorization: String?, at seconds: Int) -> [Rule] {
        found(authorization, .core, at: seconds).map(\.rule)
    }

    @Test(
        "a token ends with the second that exp names",
        arguments: [(999, []), (1000, [.tokenNotExpired]), (1001, [.tokenNotExpired])] as [(Int, [Rule])]
    )
    func expiry(_ seconds: Int, _ rules: [Rule]) {
        #expect(Self.problems(Self.token, at: seconds) == rules)
    }

    @Test("core needs none, and needs no exp in one")
    func optional() {
        #expect(Self.problems(nil, at: 0) == [])
        #expect(Self.problems("Bearer \(Self.header).e30.", at: 0) == [])
    }

    @Test(
        "a payload that repeats a claim is no payload",
        arguments: ["eyJleHAiOjEsImV4cCI6OTk5OTk5OTk5OX0"]  // {"exp":1,"exp":9999999999}
    )
    func repeatedClaim(_ payload: String) {
        let token = "Bearer \(Self.header).\(payload)."
        #expect(Self.found(token, .registry, at: 0).map(\.rule) == [.tokenReadable])
        // Where any text is a token, it is one that says nothing of itself.
        #expect(Self.problems(token, at: 0) == [])
    }

    @Test(
        "a token that is sound says until when it is, and from when on, with a minute of leeway where there is one",
        arguments: [
            (#"{"exp":1000}"#, Dialect.core, -.infinity, 1000),
            (#"{"exp":1000.5}"#, .core, -.infinity, 1000.5),
            ("{}", .core, -.infinity, .infinity),
            (#"{"exp":2000,"nbf":900}"#, .registry, 840, 2000),
        ] as [(String, Dialect, Double, Double)]
    )
    func validity(_ claims: String, _ dialect: Dialect, _ start: Double, _ end: Double) throws {
        let validity = try TokenCheck(dialect).check(
            authorization: Text("Bearer \(Self.header).\(Self.payload(claims))."),
            for: .read("Appointment"),
            realTime: Instant(unixSeconds: 950)
        )
        #expect(validity == Validity(start: start, end: end))
    }

    @Test("where no token is looked at, nothing is said of one")
    func noValidity() throws {
        let validity = try TokenCheck(.core).check(
            authorization: nil,
            for: .read("Appointment"),
            realTime: Instant(unixSeconds: 950)
        )
        #expect(validity == nil)
    }
}
