import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Stub time, by the admin API")
struct StubTimeTests {
    private let stub: Stub

    init() throws {
        stub = try Stub()
    }

    private func change(_ body: JSONValue) throws -> JSONValue {
        try stub.admin("PUT", "clock", body).json
    }

    @Test("it is set, advanced, frozen, run and put back")
    func changes() throws {
        #expect(try stub.admin("GET", "clock").json == ["now": "2019-01-18T12:28:15Z", "state": "frozen"])
        #expect(try change(["set": "2020-02-28T23:59:59Z"])["now"] == "2020-02-28T23:59:59Z")
        #expect(try change(["advanceSeconds": 1])["now"] == "2020-02-29T00:00:00Z")
        #expect(try change(["advanceSeconds": -86400])["now"] == "2020-02-28T00:00:00Z")
        #expect(try change(["set": "2021-01-01T00:00:00Z", "state": "running"])["state"] == "running")
        #expect(
            try change(["set": "2022-01-01T00:00:00Z", "state": "frozen"]) == [
                "now": "2022-01-01T00:00:00Z", "state": "frozen",
            ]
        )
        #expect(try stub.admin("DELETE", "clock").status == 204)
        #expect(try stub.admin("GET", "clock").json == ["now": "2019-01-18T12:28:15Z", "state": "frozen"])
    }

    @Test("what is no instant is refused", arguments: ["yesterday", "2019-01-18", "2019-13-18T12:28:15Z", ""])
    func noInstant(_ text: String) throws {
        let answer = try stub.admin("PUT", "clock", ["set": .string(text)])
        #expect(answer.status == 400)
        #expect(try stub.admin("GET", "clock").json["now"] == "2019-01-18T12:28:15Z")
    }

    @Test("moving it past an appointment's start changes what cancel answers, and back again")
    func pastStart() throws {
        let read = try stub.answer(to: .read(Seed.tomorrow, on: .systmone))
        let cancel = ConsumerRequest.update(Seed.tomorrow, on: .systmone, try read.resource().cancelled())
        _ = try change(["set": "2020-01-01T00:00:00Z"])
        let refused = try stub.answer(to: cancel)
        #expect(refused.status == 422)
        #expect(try refused.issues().map(\.rule) == ["systmone.appointment.not-past"])
        _ = try stub.admin("DELETE", "clock")
        #expect(try stub.answer(to: cancel).status == 200)
    }

    @Test("an update bears it as its time")
    func lastUpdated() throws {
        _ = try change(["set": "2019-01-18T15:00:00Z"])
        #expect(try stub.cancel(Seed.tomorrow).json["meta"]?["lastUpdated"] == "2019-01-18T15:00:00Z")
    }
}
