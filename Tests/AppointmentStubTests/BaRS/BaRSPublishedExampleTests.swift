import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: the published example")
struct BaRSPublishedExampleTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static func printed(_ status: String = "cancelled", comma: String = "") throws -> [UInt8] {
        let text = String(decoding: try Fixture.bytes("bars-cancel.request.json"), as: UTF8.self)
        let mended = text.replacing("ba083ce65b5\"\n", with: "ba083ce65b5\"\(comma)\n")
        return Array(mended.replacing("\"status\": \"cancelled\"", with: "\"status\": \"\(status)\"").utf8)
    }

    @Test("as printed it lacks a comma: 400 that points at the line and column, and nothing changes")
    func asPrinted() throws {
        let before = try consumer.state(of: BaRSRecord.published, in: stub)
        let answer = try stub.answer(to: consumer.update(BaRSRecord.published, content: try Self.printed()))
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("body.readable", "structure", "REC_BAD_REQUEST", at: "Appointment"))
        // The tab before "meta" in the fourth line is one column.
        #expect(try answer.diagnostics()[0].contains(", for well-formed JSON at line 4, column 2"))
        #expect(try consumer.state(of: BaRSRecord.published, in: stub) == before)
    }

    @Test("GET gives what the guide shows, in the spelling it shows")
    func read() throws {
        let answer = try stub.answer(to: consumer.read(BaRSRecord.published))
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"1\"")
        #expect(answer["Last-Modified"] == "Thu, 11 Jan 2024 15:01:30 GMT")
        let booked = try JSONReader.read(try Self.printed("booked", comma: ","))
        let shown =
            booked
            .setting(["meta", "lastUpdated"], "2024-01-11T15:01:30.8185338+00:00")
            .setting(["meta", "versionId"], "1")
        #expect(Difference.between(shown, try answer.json, ignoring: []) == [])
        #expect(try answer.json["meta"]?["lastUpdated"] == "2024-01-11T15:01:30.8185338+00:00")
    }

    @Test("with its comma it cancels, or strikes as entered in error", arguments: ["cancelled", "entered-in-error"])
    func mended(_ status: String) throws {
        let content = try Self.printed(status, comma: ",")
        let answer = try stub.answer(to: consumer.update(BaRSRecord.published, content: content))
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(
            answer["Location"]
                == "http://stub.test\(consumer.base)/Appointment/\(BaRSRecord.published)/_history/2"
        )
        let updated = try JSONReader.read(content)
            .setting(["meta", "lastUpdated"], "2024-01-11T15:01:30.819Z")
            .setting(["meta", "versionId"], "2")
        #expect(Difference.between(updated, try answer.json, ignoring: []) == [])
        // What NHS England's own sandbox does not do: it is cancelled afterwards.
        let after = try stub.answer(to: consumer.read(BaRSRecord.published))
        #expect(try after.json["status"] == .string(status))
        #expect(after.content == answer.content)
        let first = try stub.answer(to: consumer.version("1", of: BaRSRecord.published))
        #expect(try first.json["status"] == "booked")
    }

    @Test("in XML it is the same")
    func xml() throws {
        let resource = try JSONReader.read(try Self.printed(comma: ","))
        let content = try WireFormat.xml.write(resource, .r4)
        let answer = try stub.answer(to: consumer.update(BaRSRecord.published, content: content, as: .xml))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+xml;charset=utf-8")
        #expect(try answer.tree(.r4)["status"] == "cancelled")
        #expect(try stub.answer(to: consumer.read(BaRSRecord.published)).json["status"] == "cancelled")
    }
}
