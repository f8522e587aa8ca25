import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("Admin API: appointments in XML")
struct AdminXMLTests {
    private static func xml(_ id: String, status: String = "booked") -> [UInt8] {
        let text = """
            <Appointment xmlns="http://hl7.org/fhir"><id value="\(id)"/><status value="\(status)"/>\
            <start value="2020-01-20T10:00:00Z"/><end value="2020-01-20T10:10:00Z"/><participant>\
            <actor><reference value="Patient/1"/></actor><status value="accepted"/></participant></Appointment>
            """
        return Array(text.utf8)
    }

    @Test(
        "they are put and loaded where Content-Type says so",
        arguments: ["application/fhir+xml", "application/xml; charset=utf-8", "Text/XML"]
    )
    func accepted(_ type: String) throws {
        let stub = try Stub { $0.mounts = nil }
        let put = ConsumerRequest.admin("PUT", "appointments/core/one").with("Content-Type", type).with(
            .bytes(Self.xml("one"))
        )
        #expect(try stub.answer(to: put).json["status"] == "booked")
        let load = ConsumerRequest.admin("POST", "appointments/core").with("Content-Type", type).with(
            .bytes(Self.xml("two"))
        )
        #expect(try stub.answer(to: load).json == ["loaded": 1])
        #expect(try stub.admin("GET", "appointments/core/two").json["start"] == "2020-01-20T10:00:00Z")
    }

    @Test("their faults bear places and rules, also the form of an id")
    func refused() throws {
        let stub = try Stub { $0.mounts = nil }
        let content = Self.xml("one", status: "open")
        let put = ConsumerRequest.admin("PUT", "appointments/core/one").with("Content-Type", "text/xml").with(
            .bytes(content)
        )
        let answer = try stub.answer(to: put)
        #expect(answer.status == 422)
        #expect(answer.text.contains("[core.definition.codes]"), "\(answer.text)")
        let bars = try stub.admin("PUT", "appointments/bars/one", .object(.appointment("one")))
        #expect(bars.status == 422)
        #expect(bars.text.contains("[bars.appointment.id-form]"), "\(bars.text)")
    }
}
