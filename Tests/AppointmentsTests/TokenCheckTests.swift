import Appointments
import FHIR
import Testing

@Suite("Token check by real time")
struct TokenCheckTests {
    private static let header = "eyJhbGciOiJub25lIn0"
    /// `{"exp":1000}`
    private static let token = "Bearer \(header).eyJleHAiOjEwMDB9."

    private static func problems(_ authorization: String?, at seconds: Int) -> [Rule] {
        do {
            try TokenCheck(.core).check(
                authorization: authorization,
                for: .read,
                realTime: Instant(unixSeconds: seconds)
            )
            return []
        } catch {
            return error.problems.map(\.rule)
        }
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
        #expect(Self.problems("Bearer \(Self.header).\(payload).", at: 0) == [.tokenReadable])
    }
}
