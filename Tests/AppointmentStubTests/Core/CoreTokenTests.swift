import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Core: tokens")
struct CoreTokenTests {
    @Test(
        "a token that is sent but malformed is 403",
        arguments: [
            ("Basic dXNlcjpwYXNz", "core.token.bearer"),
            ("Bearer", "core.token.bearer"),
            ("abc.def.ghi", "core.token.bearer"),
            ("Basic e30.e30.", "core.token.bearer"),
        ]
    )
    func malformed(_ field: String, _ rule: String) throws {
        let stub = try Stub.withTwoMounts()
        let call = ConsumerRequest.read(Seed.tomorrow, on: .core).with("Authorization", field)
        let answer = try stub.answer(to: call)
        #expect(answer.status == 403)
        let issues = try answer.issues()
        #expect(issues == [Issue(rule, "security", at: "http.Authorization")])
    }

    @Test("an expired one is 403, and an update with it changes nothing", arguments: [-301, -600, -100_000])
    func expired(_ issued: Int) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let token = ConsumerToken.gpConnect(scope: "patient/*.write").issued(issued).compact
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
            .ifMatch("1")
            .with("Authorization", "\(issued < -600 ? "bEARER" : "Bearer") \(token)")
        let answer = try stub.answer(to: call)
        #expect(answer.status == 403)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.token.not-expired", "expired", at: "http.Authorization.exp")])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test("one that can be read and lasts is good, whatever its claims and the letters of its scheme")
    func sound() throws {
        let stub = try Stub.withTwoMounts()
        for field in [
            "Bearer \(ConsumerToken.gpConnect(scope: "anything").compact)", "bearer e30.e30.",
            "BEARER e30.e30.c2lnbmF0dXJl",
            // What is no JWT is taken.
            "Bearer abc", "bearer 00Dxx0000001gPL!AR8AQP0jITN80ESEsj5EbaZTFG0R", "Bearer a b", "Bearer e30.e30",
            "Bearer e30.e30.e30.e30", "Bearer {}.{}.", "Bearer e30=.e30=.", "Bearer e30.W10.", "Bearer e30.bm8.",
            "BeArEr not.a.token",
        ] {
            #expect(try stub.answer(to: .read(Seed.tomorrow, on: .core).with("Authorization", field)).status == 200)
        }
    }
}
