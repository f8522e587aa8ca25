import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Content-Encoding of calls of the admin API")
struct AdminCodingTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private let clock = ConsumerRequest.admin("PUT", "clock", ["set": "2019-01-20T00:00:00Z"])

    @Test("a call is the same in gzip and deflate", arguments: CodedBody.understood)
    func understood(_ body: CodedBody) throws {
        #expect(try stub.answer(to: body.applied(to: clock)).json["now"] == "2019-01-20T00:00:00Z")
        let appointment = try #require(try stub.admin("GET", "appointments/core/\(Seed.tomorrow)").json.object)
        let line = JSONWriter.write(.object(appointment.setting("comment", to: .string(Text(body.name)))))
        let lines = ConsumerRequest.admin("POST", "appointments/core").with("Content-Type", "application/x-ndjson")
        let load = try body.applied(to: lines.with(.bytes(line + [0x0A] + line + [0x0A])))
        #expect(try stub.answer(to: load).json["loaded"] == 2)
        #expect(try stub.appointment(Seed.tomorrow)["comment"]?.string == Text(body.name))
    }

    @Test("another coding is 415 that says which ones are understood", arguments: CodedBody.unknown)
    func unknown(_ body: CodedBody) throws {
        let answer = try stub.answer(to: body.applied(to: clock))
        #expect(answer.status == 415)
        #expect(answer["Accept-Encoding"] == "gzip, deflate, identity")
        let text = "Content-Encoding: expected one of gzip, deflate, identity, but got \(body.field)"
        #expect(try answer.json["error"]?.string == Text(text))
        #expect(try stub.admin("GET", "clock").json["now"] == "2019-01-18T12:28:15Z")
    }

    @Test("a body that is not what the field says is 400 in words about the coding", arguments: WrongBody.all)
    func mismatch(_ wrong: WrongBody) throws {
        let answer = try stub.answer(to: wrong.body.applied(to: clock))
        #expect(answer.status == 400)
        let text = "the body: expected what Content-Encoding says, \(wrong.body.field), but got \(wrong.found)"
        #expect(try answer.json["error"]?.string == Text(text))
        #expect(try stub.admin("GET", "clock").json["now"] == "2019-01-18T12:28:15Z")
    }

    @Test("a body that becomes too large is 413")
    func limit() throws {
        let bomb = try Compressed.gzip([UInt8](repeating: 0x20, count: 20_000_000))
        let answer = try stub.answer(to: clock.with("Content-Encoding", "gzip").with(.bytes(bomb)))
        #expect(answer.status == 413)
        #expect(try answer.json["error"]?.string?.contains("at most 1048576 bytes") == true)
    }

    @Test("what has no body has no coding")
    func withoutBody() throws {
        for coding in ["gzip", "br"] {
            let reset = ConsumerRequest.admin("POST", "reset").with("Content-Encoding", coding)
            #expect(try stub.answer(to: reset).status == 204)
            let list = ConsumerRequest.admin("GET", "faults").with("Content-Encoding", coding)
            #expect(try stub.answer(to: list).status == 200)
        }
    }

    @Test("a call that waits is answered later all the same")
    func waits() throws {
        let wait = ConsumerRequest.admin("POST", "requests/wait", ["pattern": ["method": "GET"]])
        let client = try stub.connect()
        try client.send(try CodedBody.understood[0].applied(to: wait).bytes)
        _ = try stub.appointment(Seed.tomorrow)
        #expect(try client.receiveAnswer().json["satisfied"] == true)
    }

    @Test("explain judges the field like a mount, and curl sends the plain text")
    func explained() throws {
        let question: JSONValue = [
            "method": "PUT", "path": .string("Appointment/\(Seed.tomorrow)"), "body": "{}",
            "headers": ["Content-Encoding": "br", "Content-Type": "application/json", "If-Match": "W/\"1\""],
        ]
        let core = try stub.admin("POST", "explain", question).json["dialects"]?[0]
        #expect(core?["rules"] == ["core.content-coding.known"])

        let stored = try stub.appointment(Seed.tomorrow)
        let plain = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1")
        #expect(try stub.answer(to: CodedBody.understood[0].applied(to: plain)).status == 200)
        let number = try #require(try stub.journal().last?["number"]?.integer)
        let curl = try #require(try stub.admin("GET", "requests/\(number)").json["curl"]?.string)
        #expect(curl.contains(#""status":"cancelled""#))
        #expect(!curl.contains("Content-Encoding"))
    }
}
