import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("Report on a consumer, over a socket")
struct ReportTests {
    private let stub: Stub

    init() throws {
        stub = try Stub()
    }

    /// The verdict on each obligation of systmone's consumers, by the last part of its id.
    private func verdicts() throws -> [String: String] {
        let report = try stub.admin("GET", "report").json
        let obligations = report["dialects"]?.array?.first { $0["dialect"] == "systmone" }?["obligations"]?.array
        return try #require(obligations).reduce(into: [:]) { verdicts, obligation in
            let name = obligation["id"]?.string?.string.split(separator: ".").last.map(String.init) ?? ""
            verdicts[name] = obligation["verdict"]?.string?.string
        }
    }

    private func read(_ id: String) throws -> ClientAnswer {
        try stub.answer(to: .read(id, on: .systmone).fresh.with("Accept-Encoding", "gzip"))
    }

    private func cancel(_ id: String, as read: ClientAnswer) throws -> ConsumerRequest {
        ConsumerRequest.update(id, on: .systmone, try read.resource().cancelled()).with("If-Match", read["ETag"] ?? "")
            .fresh
    }

    @Test("a good consumer keeps all obligations, through a conflict, a refusal and a lost answer")
    func good() throws {
        try stub.fault(["kind": "concurrent-change", "match": ["method": "PUT"]])
        let conflict = try stub.answer(to: try cancel(Seed.tomorrow, as: try read(Seed.tomorrow)))
        #expect(conflict.status == 409)
        #expect(try stub.answer(to: try cancel(Seed.tomorrow, as: try read(Seed.tomorrow))).status == 200)

        try stub.fault(["kind": "lost-response", "match": ["method": "PUT"]])
        let lost = try cancel(Seed.nextWeek, as: try read(Seed.nextWeek))
        #expect(throws: (any Error).self) { try stub.answer(to: lost) }
        #expect(try read(Seed.nextWeek).resource()["status"] == "cancelled")

        let expired = ConsumerRequest.read(Seed.severalLines, on: .systmone).fresh
        let token = ConsumerToken.gpConnect(scope: "patient/*.read").issued(-600).compact
        #expect(try stub.answer(to: expired.with("Authorization", "Bearer \(token)")).status == 400)
        #expect(try read(Seed.severalLines).status == 200)
        let verdicts = try verdicts()
        #expect(verdicts.filter { $0.value == "broken" || $0.value == "advice" } == [:])
        #expect(
            Set(verdicts.filter { $0.value == "kept" }.keys) == [
                "required-fields", "fresh-identifiers", "read-before-update", "if-match-of-read", "body-as-read",
                "reason-given", "conflict-re-read", "lost-answer-looked-at", "request-well-made", "body-in-its-format",
                "no-patient-in-url", "same-base", "update-sent-once", "version-url-as-told", "tag-as-told",
                "version-in-body", "media-type-current",
            ]
        )
    }

    @Test("a bad consumer breaks each")
    func bad() throws {
        let stored = try read(Seed.tomorrow).resource()
        // No read, no If-Match, no reason, one trace for all.
        let blind = ConsumerRequest.update(
            Seed.nextWeek,
            on: .systmone,
            stored.setting("id", to: .string(Seed.nextWeek))
        )
        _ = try stub.answer(to: blind)
        _ = try stub.answer(to: blind)
        _ = try stub.answer(to: .read(Seed.tomorrow, on: .systmone).without("Ssp-From"))
        let other = stored.cancelled().setting("description", to: "Another one")
        let stale = ConsumerRequest.update(Seed.tomorrow, on: .systmone, other).ifMatch("0")
        #expect(try stub.answer(to: stale).status == 409)
        _ = try stub.answer(to: stale)
        try stub.fault(["kind": "lost-response", "match": ["method": "PUT"]])
        let current = try read(Seed.severalLines)
        let lost = try cancel(Seed.severalLines, as: current)
        #expect(throws: (any Error).self) { try stub.answer(to: lost) }
        _ = try stub.answer(to: lost)
        #expect(
            Set(try verdicts().filter { $0.value == "broken" }.keys) == [
                "required-fields", "fresh-identifiers", "read-before-update", "if-match-of-read", "body-as-read",
                "reason-given", "conflict-re-read", "refusal-not-repeated", "lost-answer-looked-at",
                "request-well-made", "version-url-as-told",
            ]
        )
    }

    @Test("outcomes name the exchanges by the numbers of the journal")
    func outcomes() throws {
        _ = try stub.answer(to: .read("unknown", on: .core))
        _ = try stub.answer(to: .read(Seed.tomorrow, on: .core))
        let outcomes = try stub.admin("GET", "report").json["dialects"]?[0]?["outcomes"]?.array
        let met = (outcomes ?? []).filter { $0["met"] == true }
        #expect(met.map { $0["id"] } == ["core.carried-out.read", "core.appointment.known"])
        #expect(met.map { $0["exchanges"] } == [[2], [1]])
        #expect(try stub.journal().map { $0["number"] } == [1, 2])
    }

    @Test("each sandbox has a report of its own, and a bounded journal says that it has forgotten")
    func sandboxes() throws {
        let stub = try Stub { $0.limits.journalExchanges = 2 }
        for _ in 0..<3 { _ = try stub.answer(to: .read(Seed.tomorrow, on: .core).inside("blue")) }
        let blue = try stub.admin("GET", "report", in: "blue").json
        #expect(blue["exchanges"] == 2)
        #expect(blue["forgotten"] == 1)
        #expect(blue["certain"] == false)
        #expect(try stub.admin("GET", "report").json["exchanges"] == 0)
    }

    @Test(
        "its format is the one that Accept likes best",
        arguments: [
            (nil, "application/json"), ("*/*", "application/json"), ("application/json", "application/json"),
            ("application/xml", "application/xml"), ("text/xml", "application/xml"),
            ("application/json;q=0.5, application/xml", "application/xml"),
            ("application/xml;q=0.5, */*", "application/json"), ("text/plain", "text/plain"),
            ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
            ("text/markdown", "text/markdown"),
        ] as [(String?, String)]
    )
    func formats(_ accept: String?, _ type: String) throws {
        let call = ConsumerRequest.admin("GET", "report")
        let answer = try stub.answer(to: accept.map { call.with("Accept", $0) } ?? call)
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "\(type);charset=utf-8")
    }

    @Test("people get text and Markdown, whose first line is the verdict")
    func forPeople() throws {
        _ = try stub.answer(to: .read(Seed.tomorrow, on: .core))
        let hostile = ConsumerRequest.update(Seed.nextWeek, on: .core, try stub.appointment(Seed.tomorrow))
        _ = try stub.answer(to: hostile.with("If-Match", "W/\"<b>*1*</b>\""))
        let text = try stub.admin("GET", "report?format=text")
        #expect(text["Content-Type"] == "text/plain;charset=utf-8")
        #expect(text.text.hasPrefix("BROKEN: "))
        #expect(text.text.split(separator: "\n").first?.hasSuffix("(3 exchanges, core)") == true)
        #expect(text.text.contains("\n  BROKEN core.consumer.read-before-update\n"))
        #expect(text.text.contains("\n    Did: The appointment was updated without having been read.\n"))
        #expect(
            text.text.contains(
                "\n    core.situation.lost-answer: not exercised; make it with this fault: POST /__admin/faults {"
            )
        )
        let page = try stub.admin("GET", "report?format=html")
        #expect(page["Content-Type"] == "text/html;charset=utf-8")
        #expect(page.text.contains("<h1>BROKEN: "))
        #expect(!page.text.contains("<b>*1*"))
        let markdown = try stub.admin("GET", "report?format=markdown")
        #expect(markdown["Content-Type"] == "text/markdown;charset=utf-8")
        #expect(markdown.text.hasPrefix("# BROKEN: "))
        #expect(!markdown.text.contains("<b>"))
        #expect(try stub.admin("GET", "report?format=junit")["Content-Type"] == "application/xml;charset=utf-8")
        #expect(try stub.admin("GET", "report?format=json").json["verdict"] == "broken")
        let unknown = try stub.admin("GET", "report?format=pdf")
        #expect(unknown.status == 400)
        #expect(
            try unknown.json["error"]
                == "the query: unknown format pdf; the formats are json, text, markdown, html, junit"
        )
    }

    @Test(
        "what is not to be had is not given as JSON",
        arguments: [("image/png", 406), ("application/fhir+xml", 406), ("nonsense", 400)]
    )
    func noFormat(_ accept: String, _ status: Int) throws {
        #expect(try stub.answer(to: .admin("GET", "report").with("Accept", accept)).status == status)
        #expect(try stub.answer(to: .admin("GET", "report?format=text").with("Accept", accept)).status == 200)
    }

    @Test(
        "xmllint finds the XML valid against the schemas of JUnit reports",
        arguments: [JUnitSchema.jenkins, JUnitSchema.ant]
    )
    func xmllint(_ text: String) throws {
        let program = URL(fileURLWithPath: "/usr/bin/xmllint")
        guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
        _ = try stub.cancel(Seed.tomorrow)
        _ = try stub.answer(to: .update(Seed.nextWeek, on: .core, try stub.appointment(Seed.tomorrow)))
        let answer = try stub.answer(to: .admin("GET", "report").with("Accept", "application/xml"))
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appendingPathComponent("report-\(UUID().uuidString).xml")
        let schema = folder.appendingPathComponent("junit-\(UUID().uuidString).xsd")
        try Data(try answer.decoded).write(to: file)
        try Data(text.utf8).write(to: schema)
        defer {
            try? FileManager.default.removeItem(at: file)
            try? FileManager.default.removeItem(at: schema)
        }
        let process = Process()
        process.executableURL = program
        process.arguments = ["--noout", "--nonet", "--schema", schema.path, file.path]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
    }
}

extension ConsumerRequest {
    /// With a trace of its own.
    fileprivate var fresh: ConsumerRequest {
        with("Ssp-TraceID", UUID().uuidString)
    }
}
