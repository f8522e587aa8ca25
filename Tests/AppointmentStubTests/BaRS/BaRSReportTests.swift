import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: what a consumer owes")
struct BaRSReportTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    /// The verdict on each obligation, by the last part of its id.
    private func verdicts() throws -> [String: String] {
        let report = try stub.admin("GET", "report").json
        let obligations = report["dialects"]?.array?.first { $0["dialect"] == "bars" }?["obligations"]?.array
        return try #require(obligations).reduce(into: [:]) { verdicts, obligation in
            let name = obligation["id"]?.string?.string.split(separator: ".").last.map(String.init) ?? ""
            verdicts[name] = obligation["verdict"]?.string?.string
        }
    }

    @Test("who books and cancels and leaves the pointer alone has kept what is owed")
    func left() throws {
        #expect(try stub.answer(to: consumer.barsSlots()).status == 200)
        #expect(try stub.answer(to: consumer.barsBook()).status == 200)
        #expect(try stub.answer(to: consumer.barsPointers(of: BaRSService.number)).status == 200)
        #expect(try consumer.cancel(BaRSService.made, in: stub).status == 200)
        for name in ["slot-found", "search-fresh", "read-before-update", "fresh-identifiers", "pointer-left"] {
            #expect(try verdicts()[name] == "kept", "\(name)")
        }
    }

    @Test("who deletes a pointer is told that it is the Receiver's")
    func deleted() throws {
        #expect(try stub.answer(to: consumer.barsPointer()).status == 200)
        #expect(try stub.answer(to: consumer.barsPointer("DELETE")).status == 200)
        #expect(try verdicts()["pointer-left"] == "broken")
        let report = try stub.admin("GET", "report?format=text").text
        #expect(report.contains("Did: The consumer changed a pointer itself, by DELETE."))
    }

    @Test("who books without having searched is told so")
    func unsought() throws {
        #expect(try stub.answer(to: consumer.barsBook()).status == 200)
        #expect(try verdicts()["slot-found"] == "broken")
    }
}
