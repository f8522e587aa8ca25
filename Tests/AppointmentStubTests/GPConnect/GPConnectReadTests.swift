import AppointmentStub
import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import Testing

@Suite("GP Connect: reading")
struct GPConnectReadTests {
    private let consumer = Consumer.gpconnect

    @Test(
        "what lies ahead reads, cancelled or not, and means the same in both formats",
        arguments: [
            "1001", "1002", "1003", "1005", "1006", "1007", "1008",
        ]
    )
    func formats(_ id: String) throws {
        let stub = try Stub(for: .gpconnect)
        let json = try stub.answer(to: consumer.read(id, as: .json))
        let xml = try stub.answer(to: consumer.read(id, as: .xml))
        for answer in [json, xml] {
            #expect(answer.status == 200)
            #expect(answer["ETag"] == "W/\"1\"")
            #expect(answer["Cache-Control"] == "no-store")
            let version = "/Z12345/STU3/1/gpconnect/Appointment/\(id)/_history/1"
            #expect(answer["Content-Location"] == "http://stub.test\(version)")
            #expect(answer["Location"] == nil)
        }
        #expect(Difference.between(try json.tree(), try xml.tree(), ignoring: []).isEmpty)
        let appointment = try json.tree()
        #expect(appointment["meta"]?["versionId"] == "1")
        #expect(
            appointment["meta"]?["profile"] == ["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"]
        )
        #expect(appointment["reason"] == nil && appointment["specialty"] == nil)
        for name in ["start", "end", "created"] as [Text] {
            let text = appointment[name]?.string ?? ""
            #expect(text.hasSuffix(id == "1003" && name != "created" ? "+01:00" : "+00:00"), "\(name) \(text)")
        }
    }

    @Test("what has begun is refused, in either format", arguments: WireFormat.allCases)
    func past(_ format: WireFormat) throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.read("1004", as: format))
        #expect(answer.status == 422)
        #expect(answer.format == format)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("appointment.not-past", .invalidResource, at: "Appointment.start")])
    }

    @Test(
        "past is told by the minute, not by the day",
        arguments: [
            ("2019-01-19T08:59:59Z", 200), ("2019-01-19T09:00:01Z", 422),
        ]
    )
    func clock(_ now: String, _ status: Int) throws {
        let stub = try Stub(for: .gpconnect) { $0.clock = .frozen(now) }
        #expect(try stub.answer(to: consumer.read("1001")).status == status)
    }

    @Test(
        "an unknown, impossible or empty id is 404",
        arguments: [
            "9999", "", String(repeating: "1", count: 65), "a%20b", "100_1",
        ],
        WireFormat.allCases
    )
    func unknown(_ id: String, _ format: WireFormat) throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.read(id, as: format))
        #expect(answer.status == 404)
        #expect(answer.format == format)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("appointment.known", .noRecordFound, at: "http.target")])
    }

    @Test(
        "paths count in their letters, and outside the routes are 404 with an outcome",
        arguments: [
            "Metadata", "appointment/1001", "Patient/2/Slot", "Slot/601", "Schedule",
        ]
    )
    func unknownPath(_ path: String) throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.request("GET", path, for: .read))
        #expect(answer.status == 404)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("route.known", .noRecordFound, at: "http.target")])
    }

    @Test("wrong methods are errors with an outcome, OPTIONS too", arguments: ["POST", "DELETE", "PATCH", "OPTIONS"])
    func methods(_ method: String) throws {
        let answer = try Stub(for: .gpconnect).answer(to: consumer.read().with(method: method))
        #expect(answer.status == 405)
        #expect(answer["Allow"]?.hasPrefix("GET, HEAD, PUT") == true)
        let issues = try answer.spineProblems()
        #expect(issues.map(\.rule) == ["gpconnect.route.method"])
        #expect(issues.map(\.spine) == ["BAD_REQUEST"])
    }

    @Test("versions and history, by the interaction id of a read", arguments: WireFormat.allCases)
    func versions(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        #expect(try consumer.cancel(in: stub).status == 200)
        let old = try stub.answer(to: consumer.version("1", as: format))
        #expect(old["ETag"] == "W/\"1\"")
        #expect(try old.tree()["status"] == "booked")
        #expect(try stub.answer(to: consumer.version("2", as: format)).tree()["status"] == "cancelled")
        let unknown = try stub.answer(to: consumer.version("3", as: format))
        #expect(unknown.status == 404)
        let issues = try unknown.spineProblems()
        #expect(issues == [.gpConnect("version.known", .noRecordFound, at: "http.target")])
        let bundle = try stub.answer(to: consumer.history(as: format)).tree()
        #expect(bundle["entry"]?.array?.map { $0["resource"]?["meta"]?["versionId"] } == ["2", "1"])
        #expect(Validator(.stu3).findings(in: bundle).map(\.description) == [])
    }
}
