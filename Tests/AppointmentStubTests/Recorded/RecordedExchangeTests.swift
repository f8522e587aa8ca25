import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("The recorded SystmOne exchange of 18 January 2019")
struct RecordedExchangeTests {
    private let stub: Stub

    init() throws {
        stub = try Stub()
    }

    @Test("the recorded request gets the recorded answer, in gzip and chunks")
    func recordedAnswer() throws {
        let answer = try stub.answer(to: try Fixture.recordedCancel())
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/json+fhir;charset=utf-8")
        #expect(answer["Content-Encoding"] == "gzip")
        #expect(answer["Transfer-Encoding"] == "chunked")
        #expect(answer["Content-Length"] == nil)

        let actual = try answer.resource()
        let expected = try #require(try Fixture.recordedAnswer().object)
        // A version id is the server's own; the other members are compared in their order.
        #expect(actual.setting("meta", "versionId", to: "") == expected.setting("meta", "versionId", to: ""))
        #expect(actual.members.map(\.name) == expected.members.map(\.name))
    }

    @Test("the new version has an id of SystmOne's form, which the entity tag repeats")
    func versionIdentifier() throws {
        let answer = try stub.answer(to: try Fixture.recordedCancel())
        let version = try #require(try answer.json["meta"]?["versionId"]?.string?.string)
        #expect(version.wholeMatch(of: /[0-9A-F]{32}/) != nil)
        #expect(version != Seed.recordedVersion)
        #expect(answer["ETag"] == "W/\"\(version)\"")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
    }

    @Test("before it, the appointment is booked, of the recorded version")
    func before() throws {
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone))
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"F5B58C75431BBEBA307ACC08F78537EC\"")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:11:11 GMT")
        let appointment = try answer.resource()
        #expect(appointment["status"] == "booked")
        #expect(appointment["description"] == "Test Appointment\n - Booked via GP Connect.")
        #expect(appointment["meta"]?["lastUpdated"] == "2019-01-18T12:11:11Z")
        let urls = appointment["extension"]?.array?.compactMap { $0["url"]?.string?.string.split(separator: "/").last }
        #expect(
            urls == [
                "Extension-GPConnect-BookingOrganisation-1", "Extension-GPConnect-DeliveryChannel-2",
                "Extension-GPConnect-PractitionerRole-1",
            ]
        )
    }

    @Test("the next read shows it cancelled")
    func after() throws {
        let cancelled = try stub.answer(to: try Fixture.recordedCancel())
        let read = try stub.answer(to: .read(Seed.recorded, on: .systmone))
        #expect(read.status == 200)
        #expect(read["ETag"] == cancelled["ETag"])
        #expect(try read.json == cancelled.json)
        #expect(try read.json["status"] == "cancelled")
    }

    @Test("the history holds both versions, newest first, the first one as it was")
    func history() throws {
        let first = try stub.answer(to: .read(Seed.recorded, on: .systmone)).resource()
        let second = try stub.answer(to: try Fixture.recordedCancel()).resource()
        let history = try stub.answer(to: .history(Seed.recorded, on: .systmone))
        #expect(history.status == 200)
        let bundle = try history.resource()
        #expect(bundle["resourceType"] == "Bundle")
        #expect(bundle["type"] == "history")
        #expect(bundle["total"] == 2)
        let resources = bundle["entry"]?.array?.compactMap { $0["resource"] }
        #expect(resources == [.object(second), .object(first)])
        #expect(first["meta"]?["versionId"] == "F5B58C75431BBEBA307ACC08F78537EC")

        let version = try stub.answer(to: .version(Seed.recordedVersion, of: Seed.recorded, on: .systmone))
        #expect(try version.json == .object(first))
    }

    @Test("two stubs give the new version the same id")
    func deterministic() throws {
        let other = try Stub()
        let first = try stub.answer(to: try Fixture.recordedCancel())
        let second = try other.answer(to: try Fixture.recordedCancel())
        #expect(first.version != nil)
        #expect(first.version == second.version)
    }

    @Test("any organisation code leads to the same store", arguments: ["A84018", "ABC", "0123456789"])
    func otherOrganisation(_ code: String) throws {
        let path = "/SystmOneMHS/NHSConnect/\(code)/STU3/1/Appointment/\(Seed.recorded)"
        #expect(try stub.answer(to: try Fixture.recordedCancel(path: path)).status == 200)
        #expect(try stub.appointment(Seed.recorded, on: .systmone)["status"] == "cancelled")
    }

    @Test("what is no organisation code leads to no mount", arguments: ["AB", "ABCDEFGHIJK", "z12345", "Z-2345", ""])
    func noOrganisation(_ code: String) throws {
        let path = "/SystmOneMHS/NHSConnect/\(code)/STU3/1/Appointment/\(Seed.recorded)"
        #expect(try stub.answer(to: try Fixture.recordedCancel(path: path)).status == 404)
        #expect(try stub.appointment(Seed.recorded, on: .systmone)["status"] == "booked")
    }

    @Test("the core mount has a store of its own")
    func coreUntouched() throws {
        _ = try stub.answer(to: try Fixture.recordedCancel())
        #expect(try stub.appointment(Seed.recorded, on: .core)["status"] == "booked")
    }
}
