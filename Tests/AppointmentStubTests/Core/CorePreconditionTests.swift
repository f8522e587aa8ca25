import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Core: If-Match")
struct CorePreconditionTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test(
        "a field that names another version is 409",
        arguments: ["W/\"2\"", "W/\"0\"", "\"2\"", "W/\"\"", "W/\"01\"", "W/\"2\", W/\"3\""]
    )
    func stale(_ field: String) throws {
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).with("If-Match", field))
        #expect(answer.status == 409)
        #expect(try answer.issues() == [Issue("core.if-match.current", "conflict", at: "http.If-Match")])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test("without the field it is 412")
    func absent() throws {
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent))
        #expect(answer.status == 412)
        #expect(try answer.issues() == [Issue("core.if-match.required", "required", at: "http.If-Match")])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test(
        "what is no entity tag is 400",
        arguments: [
            "1", "W/1", "w/\"1\"", "W/\"1", "\"1", "W/ \"1\"", "*, W/\"1\"", "W/\"1\" W/\"2\"", "W/'1'", "**",
            "W/\"1 \"", "",
        ]
    )
    func malformed(_ field: String) throws {
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).with("If-Match", field))
        #expect(answer.status == 400)
        #expect(try answer.issues() == [Issue("core.if-match.readable", "value", at: "http.If-Match")])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test(
        "a list that holds the current version matches, and so does *",
        arguments: ["*", "\"1\"", "W/\"7\", W/\"1\"", "\"7\", \"1\"", "W/\"1\",W/\"7\"", ", W/\"1\" ,"]
    )
    func matches(_ field: String) throws {
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).with("If-Match", field))
        #expect(answer.status == 200)
    }

    @Test("a list over two fields is one list")
    func twoFields() throws {
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, sent).ifMatch("7").adding("If-Match", "W/\"1\"")
        #expect(try stub.answer(to: call).status == 200)
    }

    @Test("* does not make an appointment")
    func starOnUnknown() throws {
        let sent = try stub.appointment(Seed.tomorrow).cancelled().setting("id", to: "unknown")
        let answer = try stub.answer(to: .update("unknown", on: .core, sent).with("If-Match", "*"))
        #expect(answer.status == 404)
        #expect(try answer.issues() == [Issue("core.appointment.known", "not-found", at: "http.target")])
        #expect(try stub.answer(to: .read("unknown", on: .core)).status == 404)
    }

    @Test("the version of a read before another consumer's update is stale")
    func lostUpdate() throws {
        let read = try stub.answer(to: .read(Seed.tomorrow, on: .core))
        let first = ConsumerRequest.update(Seed.tomorrow, on: .core, try read.resource().cancelled())
            .with("If-Match", try #require(read["ETag"]))
        #expect(try stub.answer(to: first).status == 200)
        let second = try stub.answer(to: first)
        #expect(second.status == 409)
        #expect(try second.issues() == [Issue("core.if-match.current", "conflict", at: "http.If-Match")])
    }
}
