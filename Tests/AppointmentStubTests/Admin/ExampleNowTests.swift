import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Admin API: examples succeed now, whatever has happened and whatever day it is")
struct ExampleNowTests {
    private static func answer(to example: ClientAnswer, of stub: Stub) throws -> ClientAnswer {
        let request = try #require(try example.json["request"], "\(example.text)")
        let url = try #require(request["url"]?.string?.dropping(prefix: "http://stub.test"))
        var sent = ConsumerRequest(request["method"]?.string?.string ?? "", url.string)
        for field in request["headers"]?.array ?? [] {
            sent = sent.with(field[0]?.string?.string ?? "", .text(field[1]?.string?.string ?? ""))
        }
        let body = request["body"]?.string?.string ?? ""
        return try stub.answer(to: body.isEmpty ? sent : sent.with(.text(body)))
    }

    @Test(
        "what was booked or registered is not offered once more",
        arguments: [
            ("systmone", "book", 201), ("gpconnect", "book", 201), ("registry", "register", 201), ("bars", "book", 200),
            ("healthcloud", "book", 200),
        ]
    )
    func used(_ dialect: String, _ interaction: String, _ status: Int) throws {
        let stub = try Stub {
            $0.mounts = nil
            $0.showDemonstration()
        }
        for _ in 1...4 {
            let answer = try Self.answer(to: stub.admin("GET", "example/\(dialect)/\(interaction)"), of: stub)
            #expect(answer.status == status, "\(answer.text)")
            // Some examples ask for XML.
            #expect(try answer.tree(["bars", "healthcloud"].contains(dialect) ? .r4 : .stu3)["status"] == "booked")
        }
    }

    @Test("by the system's clock slots are searched for and booked that are still to come")
    func systemClock() throws {
        let stub = try Stub {
            $0.mounts = nil
            $0.clock = .system
            $0.showDemonstration()
        }
        for dialect in ["systmone", "gpconnect", "bars", "healthcloud"] {
            let found = try Self.answer(to: stub.admin("GET", "example/\(dialect)/search"), of: stub)
            #expect(found.status == 200)
            #expect(found.text.contains("\"resourceType\":\"Slot\""), "\(dialect): \(found.text)")
            let booked = try Self.answer(to: stub.admin("GET", "example/\(dialect)/book"), of: stub)
            #expect(try booked.json["status"] == "booked", "\(dialect): \(booked.text)")
        }
    }

    @Test("where there is no slot no search for one is offered")
    func appointmentsAlone() throws {
        let appointment = JSONObject.appointment("1")
            .setting("identifier", to: [["system": "urn:x", "value": "1"]])
            .setting("serviceType", to: [["text": "x"]]).setting("appointmentType", to: ["text": "x"])
            .setting("slot", to: [["reference": "Slot/1"]])
        let content = String(decoding: JSONWriter.write(.object(appointment)), as: UTF8.self)
        let folder = try SeedFolder(["healthcloud/one.json": content])
        let stub = try Stub {
            $0.seed = .folder(folder.path)
            $0.mounts = [.init(path: "/health-cloud/R4", dialect: "healthcloud")]
            $0.showDemonstration()
        }
        #expect(try stub.admin("GET", "example/healthcloud/search").status == 409)
        #expect(try Self.answer(to: stub.admin("GET", "example/healthcloud/read"), of: stub).status == 200)
    }
}
