import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: the specification's own sample request")
struct RegistryPublishedExampleTests {
    private let consumer = Consumer.registry
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .registry)
    }

    /// The sample, byte for byte but for what is replaced, with the If-Match of a read.
    private func send(replacing old: String = "", by new: String = "", to stub: Stub? = nil) throws -> ClientAnswer {
        let stub = stub ?? self.stub
        let printed = String(decoding: try Fixture.bytes("registry-cancel.request.xml"), as: UTF8.self)
        #expect(old.isEmpty || printed.contains(old))
        let text = old.isEmpty ? printed : printed.replacing(old, with: new)
        let read = try stub.answer(to: consumer.read(RegistryRecord.published))
        #expect(read.status == 200)
        return try stub.answer(
            to: consumer.update(RegistryRecord.published, content: Array(text.utf8), as: .xml)
                .with("If-Match", read["ETag"] ?? "")
        )
    }

    @Test("the record is there as printed, booked, in version 1")
    func stored() throws {
        let answer = try stub.answer(to: consumer.read(RegistryRecord.published))
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"1\"")
        let record = try answer.resource()
        #expect(record["status"] == "booked")
        #expect(record["meta"]?["versionId"] == "1")
        #expect(record["start"] == "2019-02-01T10:51:23.620+00:00")
        #expect(record["end"] == "2019-01-17T15:10:00.000Z")
        #expect(record["created"] == "2019-01-17T14:00:00.000Z")
        #expect(record["identifier"] == [["system": "urn:ietf:rfc:3986", "value": "http://test.nhs.uk/test3"]])
        #expect(record["participant"]?[0]?["actor"]?["identifier"]?["value"] == "1234554321")
    }

    @Test("sent as printed it cancels, and the answer is the record in its new version")
    func asPrinted() throws {
        let answer = try send()
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+xml;charset=utf-8")
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:16 GMT")
        #expect(answer["Location"] == Self.location)
        #expect(answer.text == Self.cancelled)
    }

    private static let location =
        "http://stub.test/registry/STU3/Appointment/b7e99463-00a1-45fc-98aa-02301c103aba/_history/2"

    private static let cancelled = """
        <?xml version="1.0" encoding="UTF-8"?>\
        <Appointment xmlns="http://hl7.org/fhir"><id value="b7e99463-00a1-45fc-98aa-02301c103aba"/><meta>\
        <versionId value="2"/><lastUpdated value="2019-01-18T12:28:16Z"/>\
        <profile value="https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"/></meta>\
        <identifier><system value="urn:ietf:rfc:3986"/><value value="http://test.nhs.uk/test3"/></identifier>\
        <status value="cancelled"/><start value="2019-02-01T10:51:23.620+00:00"/>\
        <end value="2019-01-17T15:10:00.000Z"/><created value="2019-01-17T14:00:00.000Z"/><participant><actor>\
        <identifier><use value="official"/><system value="https://fhir.nhs.uk/Id/nhs-number"/>\
        <value value="1234554321"/></identifier></actor><status value="accepted"/></participant></Appointment>
        """

    @Test("its Location goes on answering with that version, and version 1 with the booked one")
    func versions() throws {
        #expect(try send().status == 200)
        let new = try stub.answer(to: consumer.version("2", of: RegistryRecord.published, as: .xml))
        #expect(new.status == 200)
        #expect(new["ETag"] == "W/\"2\"")
        #expect(new.text == Self.cancelled)
        let old = try stub.answer(to: consumer.version("1", of: RegistryRecord.published))
        #expect(old["ETag"] == "W/\"1\"")
        #expect(try old.resource()["status"] == "booked")
    }

    @Test("a version URL takes no PUT, whatever the specification says of it")
    func updateOfVersion() throws {
        let call = consumer.update(
            "\(RegistryRecord.published)/_history/1",
            content: Array(Self.cancelled.utf8),
            as: .xml
        )
        let answer = try stub.answer(to: call.ifMatch("1"))
        #expect(answer.status == 405)
        #expect(answer["Allow"] == "GET, HEAD, OPTIONS")
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.route.method", "not-supported", at: "http.target")])
    }

    @Test("with the end put behind the start it is not what is stored, and refused")
    func corrected() throws {
        let before = try consumer.state(of: RegistryRecord.published, in: stub)
        let answer = try send(replacing: "2019-01-17T15:10:00.000Z", by: "2019-02-01T11:10:00.000Z")
        #expect(answer.status == 422)
        #expect(
            try answer.problems() == [Issue("registry.cancel.nothing-else", "business-rule", at: "Appointment.end")]
        )
        #expect(try consumer.state(of: RegistryRecord.published, in: stub) == before)
    }

    @Test("with the end put behind the start in the record too, it cancels")
    func correctedRecord() throws {
        let record = try stub.answer(to: consumer.read(RegistryRecord.published)).resource()
        let mended = try Stub(serving: [record.setting("end", to: "2019-02-01T11:10:00.000Z")], to: consumer)
        let answer = try send(replacing: "2019-01-17T15:10:00.000Z", by: "2019-02-01T11:10:00.000Z", to: mended)
        #expect(answer.status == 200)
        #expect(try answer.tree()["end"] == "2019-02-01T11:10:00.000Z")
    }

    @Test("sent a second time with the old If-Match it is a conflict, with the new one too late")
    func twice() throws {
        #expect(try send().status == 200)
        let again = try send()
        #expect(again.status == 422)
        #expect(try again.problems() == [Issue("registry.cancel.from", "business-rule", at: "Appointment.status")])
        let content = try Fixture.bytes("registry-cancel.request.xml")
        let call = consumer.update(RegistryRecord.published, content: content, as: .xml)
        let stale = try stub.answer(to: call.ifMatch("1"))
        #expect(stale.status == 409)
        #expect(try stale.problems() == [Issue("registry.if-match.current", "conflict", at: "http.If-Match")])
    }
}
