import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Admin API: resources of any type")
struct ResourceCallTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private static let reason =
        #"{"url":"https://fhir.nhs.uk/STU3/StructureDefinition/"#
        + #"Extension-GPConnect-AppointmentCancellationReason-1","valueString":"No longer required"}"#

    private static func identifiers(_ page: JSONValue) -> [Text] {
        (page["resources"]?.array ?? []).compactMap { $0["id"]?.string }
    }

    @Test("they are listed page by page in the order of ids, each with what people look for")
    func pages() throws {
        let first = try stub.admin("GET", "resources/core/Appointment?count=2").json
        #expect(Self.identifiers(first) == ["aebebd1000000000", "aebebd1000000001"])
        #expect(first["total"] == 10)
        #expect(first["types"]?[0] == ["type": "Appointment", "count": 10])
        #expect(first["next"] == "Appointment/aebebd1000000001")
        #expect(
            first["resources"]?[1]
                == [
                    "type": "Appointment", "id": "aebebd1000000001", "versionId": "1",
                    "lastUpdated": "2019-01-14T09:30:00Z", "status": "booked", "start": "2019-01-19T09:00:00Z",
                    "end": "2019-01-19T09:15:00Z", "title": "Test appointment: blood pressure check",
                ]
        )
        let second = try stub.admin("GET", "appointments/core?count=2&after=Appointment/aebebd1000000001").json
        #expect(Self.identifiers(second) == ["aebebd1000000002", "aebebd1000000003"])
        let last = try stub.admin("GET", "resources/core?count=100").json
        #expect(Self.identifiers(last).count == 10)
        #expect(last["next"] == nil)
    }

    @Test("a page begins behind its place, even where the resource that stood there has gone")
    func gone() throws {
        _ = try stub.admin("DELETE", "resources/core/Appointment/aebebd1000000001")
        let page = try stub.admin("GET", "resources/core?count=1&after=Appointment/aebebd1000000001").json
        #expect(Self.identifiers(page) == ["aebebd1000000002"])
        #expect(page["total"] == 9)
    }

    @Test("one is shown in JSON, and in XML where Accept names it first")
    func formats() throws {
        let path = "resources/core/Appointment/\(Seed.tomorrow)"
        #expect(try stub.admin("GET", path).json["id"] == .string(Seed.tomorrow))
        let xml = try stub.answer(to: .admin("GET", path).with("Accept", "application/fhir+xml"))
        #expect(xml["Content-Type"] == "application/fhir+xml;charset=utf-8")
        #expect(xml["Vary"] == "Accept")
        #expect(xml.text.contains("<status value=\"booked\"/>"))
        let either = try stub.answer(to: .admin("GET", path).with("Accept", "*/*"))
        #expect(either["Content-Type"] == "application/json;charset=utf-8")
    }

    @Test("the versions of one tell what changed from each to the next, and by whom")
    func history() throws {
        #expect(try stub.cancel(Seed.tomorrow).status == 200)
        let page = try stub.admin("GET", "resources/core/Appointment/\(Seed.tomorrow)/history").json
        #expect(page["total"] == 2)
        #expect(page["whole"] == true)
        #expect(page["versions"]?[0]?["versionId"] == "2")
        #expect(page["versions"]?[0]?["cause"] == "updated")
        #expect(page["versions"]?[0]?["previous"] == "1")
        #expect(
            page["versions"]?[0]?["changes"]
                == [
                    [
                        "path": "Appointment.description", "before": "\"Test appointment: blood pressure check\"",
                        "after":
                            #""Cancellation reason: No longer required - \nTest appointment: blood pressure check""#,
                    ],
                    ["path": "Appointment.status", "before": "\"booked\"", "after": "\"cancelled\""],
                    ["path": "Appointment.extension[0]", "after": .string(Self.reason)],
                ]
        )
        #expect(
            page["versions"]?[1]
                == ["versionId": "1", "lastUpdated": "2019-01-14T09:30:00Z", "cause": "loaded"]
        )
        let newest = try stub.admin("GET", "appointments/core/\(Seed.tomorrow)/history?count=1").json
        #expect(newest["versions"]?.array?.count == 1)
        #expect(newest["versions"]?[0]?["previous"] == "1")
    }

    @Test("a dialect that is mounted twice is told apart by the path")
    func mountedTwice() throws {
        let stub = try Stub {
            $0.mounts = [.init(path: "/", dialect: "core"), .init(path: "/other", dialect: "core")]
        }
        _ = try stub.admin("DELETE", "resources/core/Appointment/\(Seed.tomorrow)?mount=/other")
        #expect(try stub.admin("GET", "resources/core").json["total"] == 10)
        #expect(try stub.admin("GET", "resources/core?mount=/other").json["total"] == 9)
        let unknown = try stub.admin("GET", "resources/core?mount=/third")
        #expect(unknown.status == 404)
        #expect(try unknown.json["error"] == "core is not mounted at /third, but at /, /other")
    }

    @Test(
        "what there is not is named",
        arguments: [
            ("GET", "resources/core/Spoon", 404, "core holds no resources of the type Spoon; it holds Appointment"),
            ("GET", "resources/core/Spoon/1", 404, "core holds no resources of the type Spoon; it holds Appointment"),
            ("GET", "resources/core/Appointment/nobody", 404, "there is no Appointment/nobody at the mount / of core"),
            (
                "GET", "resources/core/Appointment/nobody/history", 404,
                "there is no Appointment/nobody at the mount / of core"
            ),
            (
                "GET", "resources/core?count=0", 400,
                "the query: count must be a whole number from 1 to 1000; found \"0\""
            ),
            (
                "GET", "resources/core?page=2", 400,
                "the query: unknown parameter page; the parameters are mount, count, after"
            ),
            ("GET", "health?x=1", 400, "the query: unknown parameter x; this call takes none"),
            ("GET", "resources/core?after=%zz", 400, nil),
        ] as [(String, String, Int, String?)]
    )
    func mistakes(_ method: String, _ path: String, _ status: Int, _ reason: String?) throws {
        let answer = try stub.admin(method, path)
        #expect(answer.status == status)
        if let reason { #expect(try answer.json["error"] == .string(reason)) }
    }
}
