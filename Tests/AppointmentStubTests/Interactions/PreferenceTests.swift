import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Prefer and _pretty")
struct PreferenceTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test("return=minimal leaves the body out of an update's answer", arguments: TestMount.allCases)
    func minimal(_ mount: TestMount) throws {
        let read = try stub.answer(to: .read(Seed.nextWeek, on: mount))
        let call = ConsumerRequest.update(Seed.nextWeek, on: mount, try read.resource().cancelled())
            .ifMatch(try #require(read.version))
            .with("Prefer", "return=minimal")
            .with("Accept-Encoding", "gzip")
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200)
        #expect(answer.content.isEmpty)
        #expect(answer["Content-Length"] == "0")
        #expect(answer["Content-Type"] == nil)
        #expect(answer["Content-Encoding"] == nil)
        let after = try stub.answer(to: .read(Seed.nextWeek, on: mount))
        #expect(answer["ETag"] == after["ETag"])
        #expect(answer["ETag"] != read["ETag"])
        let version = try #require(after.version)
        let base = "http://stub.test" + mount.path("Appointment/\(Seed.nextWeek)")
        #expect(answer["Location"] == "\(base)/_history/\(version)")
        #expect(try after.resource()["status"] == "cancelled")
    }

    @Test(
        "any other preference gets the whole resource",
        arguments: ["return=representation", "handling=strict", "respond-async", "return", ";;", ""]
    )
    func representation(_ prefer: String) throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1").with(
            "Prefer",
            prefer
        )
        #expect(try stub.answer(to: call).resource()["status"] == "cancelled")
    }

    @Test("a refusal says what is wrong even to who prefers little")
    func refusal() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let call = ConsumerRequest.update(Seed.tomorrow, on: .core, stored).ifMatch("1").with(
            "Prefer",
            "return=minimal"
        )
        #expect(try stub.answer(to: call).issues().map(\.rule) == ["core.cancel.status"])
    }

    @Test("_pretty=true indents, and changes nothing else", arguments: ["", "/_history", "/_history/1"])
    func pretty(_ rest: String) throws {
        let path = "/Appointment/\(Seed.tomorrow)\(rest)"
        let plain = try stub.answer(to: .get(path))
        let pretty = try stub.answer(to: .get("\(path)?_pretty=true"))
        #expect(try pretty.json == plain.json)
        #expect(!plain.text.contains("\n"))
        #expect(pretty.text.hasPrefix("{\n  \"resourceType\": \""))
    }

    @Test("refusals are indented too")
    func prettyRefusal() throws {
        let answer = try stub.answer(to: .get("/Appointment/unknown?_pretty=true"))
        #expect(answer.status == 404)
        #expect(answer.text.hasPrefix("{\n  \"resourceType\": \"OperationOutcome\""))
    }
}
