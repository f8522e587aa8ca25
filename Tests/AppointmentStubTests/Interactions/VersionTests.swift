import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

import AppointmentStub

@Suite("Versions and history")
struct VersionTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private func cancelTomorrow() throws -> ClientAnswer {
        let stored = try stub.appointment(Seed.tomorrow)
        return try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1"))
    }

    @Test("a version stays as it was")
    func versionRead() throws {
        let first = try stub.answer(to: .read(Seed.tomorrow, on: .core))
        let second = try cancelTomorrow()
        for (version, expected) in [("1", first), ("2", second)] {
            let answer = try stub.answer(to: .version(version, of: Seed.tomorrow, on: .core))
            #expect(answer.status == 200)
            #expect(answer["ETag"] == "W/\"\(version)\"")
            #expect(answer["Last-Modified"] == expected["Last-Modified"])
            #expect(answer.content == expected.content)
        }
    }

    @Test("an unknown version is 404", arguments: ["2", "0", "01", "-1", "x", "1%20", "W%2F%221%22"])
    func unknownVersion(_ version: String) throws {
        let answer = try stub.answer(to: .version(version, of: Seed.tomorrow, on: .core))
        #expect(answer.status == 404)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.version.known", "not-found", at: "http.target")])
    }

    @Test("an unknown version of SystmOne is 404 in the words of the Spine", arguments: ["1", "x"])
    func unknownVersionOfSystmOne(_ version: String) throws {
        let answer = try stub.answer(to: .version(version, of: Seed.recorded, on: .systmone))
        #expect(answer.status == 404)
        let issues = try answer.spineIssues()
        #expect(issues == [.noRecordFound("version.known")])
    }

    @Test("versions of an unknown appointment are 404", arguments: ["_history", "_history/1"])
    func unknownAppointment(_ rest: String) throws {
        let answer = try stub.answer(to: .get("/Appointment/unknown/\(rest)"))
        #expect(answer.status == 404)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.appointment.known", "not-found", at: "http.target")])
    }

    @Test("the history is a Bundle whose entries tell how each version came about")
    func history() throws {
        let first = try stub.appointment(Seed.tomorrow)
        let second = try cancelTomorrow().resource()
        let answer = try stub.answer(to: .history(Seed.tomorrow, on: .core))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        let url: JSONValue = "http://stub.test/Appointment/aebebd1000000001"
        let expected: JSONObject = [
            "resourceType": "Bundle",
            "type": "history",
            "total": 2,
            "link": [["relation": "self", "url": "http://stub.test/Appointment/aebebd1000000001/_history"]],
            "entry": [
                [
                    "fullUrl": url, "resource": .object(second),
                    "request": ["method": "PUT", "url": "Appointment/aebebd1000000001"],
                ],
                ["fullUrl": url, "resource": .object(first), "request": ["method": "POST", "url": "Appointment"]],
            ],
        ]
        #expect(try answer.resource() == expected)
    }

    @Test("a version that cannot be read is the stub's fault", arguments: ["", "{", "null", "[]"])
    func unreadable(_ content: String) {
        let version = Version(identifier: "1", lastUpdated: Instant(unixSeconds: 0), content: Array(content.utf8))
        let refusal = #expect(throws: Refusal.self) { try version.resource }
        #expect(refusal?.problems.map(\.rule) == [.serverSound])
    }

    @Test("a refused update makes no version")
    func refused() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        _ = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored).ifMatch("1"))
        #expect(try stub.answer(to: .history(Seed.tomorrow, on: .core)).resource()["total"] == 1)
    }
}
