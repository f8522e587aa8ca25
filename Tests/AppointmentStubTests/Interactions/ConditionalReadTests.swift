import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("If-None-Match")
struct ConditionalReadTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test(
        "a consumer that has the version gets 304 without a body",
        arguments: ["W/\"1\"", "\"1\"", "*", "W/\"7\", W/\"1\"", "\"7\",\"1\""],
        ["GET", "HEAD"]
    )
    func notModified(_ field: String, _ method: String) throws {
        let client = try stub.connect()
        let call = ConsumerRequest.read(Seed.tomorrow, on: .core).with("If-None-Match", field).with(method: method)
        let answer = try client.answer(to: call)
        #expect(answer.status == 304)
        #expect(answer["ETag"] == "W/\"1\"")
        #expect(answer["Last-Modified"] != nil)
        #expect(answer["Vary"] == "Accept, Accept-Encoding")
        #expect(answer["Content-Type"] == nil)
        #expect(answer["Content-Encoding"] == nil)
        #expect(try client.answer(to: .read(Seed.tomorrow, on: .core)).status == 200)
    }

    @Test("a consumer that has another one gets all", arguments: ["W/\"2\"", "\"x\"", "W/\"2\", \"3\""])
    func modified(_ field: String) throws {
        let answer = try stub.answer(to: .read(Seed.tomorrow, on: .core).with("If-None-Match", field))
        #expect(answer.status == 200)
        #expect(try answer.resource()["id"] == "aebebd1000000001")
    }

    @Test("after an update the old tag gets the new version")
    func afterUpdate() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        _ = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1"))
        let call = ConsumerRequest.read(Seed.tomorrow, on: .core).with("If-None-Match", "W/\"1\"")
        #expect(try stub.answer(to: call).resource()["status"] == "cancelled")
    }

    @Test("a version read is conditional too, and so is SystmOne's read")
    func others() throws {
        let version = ConsumerRequest.version("1", of: Seed.tomorrow, on: .core).with("If-None-Match", "W/\"1\"")
        #expect(try stub.answer(to: version).status == 304)
        let read = ConsumerRequest.read(Seed.recorded, on: .systmone)
            .with("If-None-Match", "W/\"F5B58C75431BBEBA307ACC08F78537EC\"")
            .with("Accept-Encoding", "gzip")
        #expect(try stub.answer(to: read).status == 304)
    }

    @Test("an appointment that is not given out is refused all the same")
    func refused() throws {
        let call = ConsumerRequest.read(Seed.past, on: .systmone).with("If-None-Match", "*")
        #expect(try stub.answer(to: call).status == 422)
        #expect(try stub.answer(to: .read("unknown", on: .core).with("If-None-Match", "*")).status == 404)
    }

    @Test(
        "a malformed field is 400, and says what would be right",
        arguments: ["1", "W/1", "W/\"1", "*, W/\"1\"", ","]
    )
    func malformed(_ field: String) throws {
        let answer = try Stub.withTwoMounts().answer(
            to: .read(Seed.tomorrow, on: .core).with("If-None-Match", field)
        )
        #expect(answer.status == 400)
        #expect(try answer.issues() == [Issue("core.if-match.readable", "value", at: "http.If-None-Match")])
    }
}
