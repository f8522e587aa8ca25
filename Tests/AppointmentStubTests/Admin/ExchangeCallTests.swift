import AppointmentStub
import Bytes
import Demonstration
import Dispatch
import FHIR
import HTTPAsking
import Synchronization
import TestSupport
import Testing

@Suite("Admin API: the journal from a number on")
struct ExchangeCallTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private func numbers(_ page: JSONValue) -> [Int] {
        (page["requests"]?.array ?? []).compactMap { $0["number"]?.integer }
    }

    @Test("later ones, the last of them, and where the journal begins and ends")
    func after() throws {
        for _ in 1...4 { _ = try stub.answer(to: .read(Seed.tomorrow, on: .core)) }
        let page = try stub.admin("GET", "requests?after=1&limit=2").json
        #expect(numbers(page) == [3, 4])
        #expect(page["first"] == 1)
        #expect(page["last"] == 4)
        #expect(page["replaced"] == nil)
        #expect(numbers(try stub.admin("GET", "requests?after=4").json).isEmpty)
    }

    @Test("in a line each, without header fields and bodies, and with the first problem alone")
    func summary() throws {
        let answer = try stub.answer(
            to: ConsumerRequest("PUT", "/Appointment/\(Seed.tomorrow)").with("Content-Type", "application/fhir+json")
                .with("If-Match", "W/\"1\"")
                .with(.text(#"{"resourceType":"Appointment","id":"\#(Seed.tomorrow)","status":"cancelled","no":1}"#))
        )
        #expect(answer.status == 422)
        let line = try #require(try stub.admin("GET", "requests?summary=true").json["requests"]?[0])
        #expect(
            line.object?.members.map(\.name) == [
                "number", "time", "microseconds", "begin", "end", "dialect", "interaction", "resource", "method", "url",
                "status",
                "verdict", "rules", "problems", "problemsOmitted", "delivered",
            ]
        )
        #expect(line["method"] == "PUT")
        #expect(line["url"] == .string("/Appointment/\(Seed.tomorrow)"))
        #expect(line["status"] == 422)
        #expect(line["resource"] == .string("Appointment/\(Seed.tomorrow)"))
        #expect(line["problems"]?.array?.count == 1)
    }

    @Test("a call can wait for the next one, and ends at a reset, which it tells of")
    func waiting() async throws {
        let first = try waited("requests?after=0&timeoutInMilliseconds=300000") {
            _ = try stub.answer(to: .read(Seed.tomorrow, on: .core))
        }
        #expect(numbers(first) == [1])
        let second = try waited("requests?after=1&timeoutInMilliseconds=300000") {
            _ = try stub.admin("POST", "reset")
        }
        #expect(numbers(second).isEmpty)
        #expect(second["replaced"] == true)
        let third = try stub.admin("GET", "requests?after=1&timeoutInMilliseconds=300000").json
        #expect(third["replaced"] == true)
        let inVain = try stub.admin("GET", "requests?after=0&timeoutInMilliseconds=1").json
        #expect(numbers(inVain).isEmpty)
        #expect(inVain["replaced"] == nil)
    }

    /// What a call answers that is made before something else is done.
    private func waited(_ path: String, while body: () throws -> Void) throws -> JSONValue {
        let client = try stub.connect()
        try client.send(Array("GET /__admin/\(path) HTTP/1.1\r\nHost: stub.test\r\n\r\n".utf8))
        try body()
        return try JSONReader.read(client.receiveAnswer().content)
    }

    @Test("one of them, with a command that repeats it, and what its body says otherwise than what is stored")
    func one() throws {
        var tree = try stub.appointment(Seed.tomorrow)
        tree["status"] = "cancelled"
        tree["description"] = "It's another"
        let update = ConsumerRequest.update(Seed.tomorrow, on: .core, tree).with("If-Match", "W/\"9\"")
            .with("Authorization", "Bearer secret")
        #expect(try stub.answer(to: update).status >= 400)
        let entry = try stub.admin("GET", "requests/2").json
        #expect(entry["number"] == 2)
        #expect(
            entry["differences"]
                == [
                    [
                        "path": "Appointment.description", "stored": "\"Test appointment: blood pressure check\"",
                        "sent": "\"It's another\"",
                    ],
                    ["path": "Appointment.status", "stored": "\"booked\"", "sent": "\"cancelled\""],
                ]
        )
        let curl = try #require(entry["curl"]?.string?.string)
        let url = "http://stub.test/Appointment/\(Seed.tomorrow)"
        #expect(curl.hasPrefix("curl -i --globoff \\\n  -X PUT \\\n  \(url) \\\n"))
        #expect(curl.contains("-H 'Authorization: Bearer …'"))
        #expect(curl.contains(#"It'\''s another"#))
        #expect(!curl.contains("secret"))
        let unknown = try stub.admin("GET", "requests/7")
        #expect(unknown.status == 404)
        #expect(try unknown.json["error"] == "there is no exchange 7; the journal keeps 1 to 2")
    }
}
