import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Registry: registering an appointment")
struct RegistryRegisterTests {
    private let consumer = Consumer.registry
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .registry)
    }

    private func register(
        _ pointer: JSONObject = RegistryPointer.new,
        as format: WireFormat = .json
    ) throws -> ConsumerRequest {
        consumer.request("POST", "Appointment", for: .register)
            .with("Content-Type", "application/fhir+\(format)")
            .with(.bytes(try format.write(.object(pointer), .stu3)))
    }

    private static let url: JSONValue = "https://provider.test/STU3/Appointment/302"

    @Test(
        "it is 201 with place, tag and time, and what was made is read, cancelled and kept",
        arguments: WireFormat.allCases
    )
    func registered(_ format: WireFormat) throws {
        let answer = try stub.answer(to: register(as: format))
        #expect(answer.status == 201)
        #expect(answer.format == format)
        #expect(answer["ETag"] == "W/\"1\"")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:15 GMT")
        let made = try answer.tree()
        let id = try #require(made["id"]?.string?.string)
        #expect(id.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil)
        #expect(answer["Location"] == "http://stub.test/registry/STU3/Appointment/\(id)/_history/1")
        #expect(made["meta"]?["versionId"] == "1")
        #expect(made["meta"]?["lastUpdated"] == "2019-01-18T12:28:15Z")
        let rest = made.setting(["id"], nil).setting(["meta"], nil)
        let sent = JSONValue.object(RegistryPointer.new).setting(["meta"], nil)
        #expect(Difference.between(rest, sent, ignoring: []).isEmpty)
        let read = try stub.answer(to: consumer.read(id, as: format))
        #expect(read.status == 200)
        #expect(read.content == answer.content)
        #expect(try consumer.cancel(id, in: stub, as: format).status == 200)
        #expect(try stub.answer(to: consumer.version("1", of: id, as: format)).content == answer.content)
    }

    @Test("the same requests give the same ids, and a pointer that points to the past is registered too")
    func identifiers() throws {
        let past = RegistryPointer.new.setting("identifier", 0, "value", to: Self.url)
            .setting("start", to: "2019-01-10T09:00:00Z").setting("end", to: "2019-01-10T09:10:00Z")
        for pointer in [RegistryPointer.new, past] {
            let other = try Stub(for: .registry)
            let answers = try [stub, other].map { try $0.answer(to: register(pointer)) }
            #expect(answers.map(\.status) == [201, 201])
        }
    }

    struct Breach: CustomTestStringConvertible, Sendable {
        let edit: [TreeEdit]
        let issues: [String]

        init(_ edit: TreeEdit..., breaks issues: String...) {
            self.edit = edit
            self.issues = issues
        }

        var testDescription: String { issues.joined(separator: ", ") }
    }

    private static let breaches = [
        Breach(.set("id", "1"), breaks: "pointer.elements business-rule Appointment.id"),
        Breach(
            .set(
                "contained",
                [
                    [
                        "resourceType": "Slot", "id": "s", "schedule": ["reference": "Schedule/1"],
                        "status": "busy", "start": "2019-01-22T10:00:00Z", "end": "2019-01-22T10:10:00Z",
                    ]
                ]
            ),
            .set("slot", [["reference": "#s"]]),
            breaks: "pointer.elements business-rule Appointment.contained",
            "pointer.elements business-rule Appointment.slot"
        ),
        Breach(
            .set("supportingInformation", [["reference": "DocumentReference/1"]]),
            .set("description", "x"),
            breaks: "pointer.elements business-rule Appointment.supportingInformation",
            "pointer.elements business-rule Appointment.description"
        ),
        Breach(.set("status", "proposed"), breaks: "pointer.status business-rule Appointment.status"),
        Breach(.set("status", "fulfilled"), breaks: "pointer.status business-rule Appointment.status"),
        Breach(.set("status", "canceled"), breaks: "definition.codes code-invalid Appointment.status"),
        Breach(.remove("status"), breaks: "definition.cardinality required Appointment.status"),
        Breach(.remove("created"), breaks: "pointer.required required Appointment.created"),
        Breach(
            .remove("start"),
            .remove("end"),
            breaks: "definition.invariants invariant Appointment",
            "pointer.required required Appointment.start",
            "pointer.required required Appointment.end"
        ),
        Breach(.remove("identifier"), breaks: "pointer.url value Appointment.identifier"),
        Breach(
            .set("identifier.1", ["system": "urn:ietf:rfc:3986", "value": "https://provider.test/2"]),
            breaks: "pointer.url value Appointment.identifier"
        ),
        Breach(.set("identifier.0.system", "urn:x"), breaks: "pointer.url value Appointment.identifier[0].system"),
        Breach(
            .set("identifier.0.value", "/Appointment/1"),
            breaks: "pointer.url value Appointment.identifier[0].value"
        ),
        Breach(.set("identifier.0.value", "https://"), breaks: "pointer.url value Appointment.identifier[0].value"),
        Breach(.remove("identifier.0.value"), breaks: "pointer.url value Appointment.identifier[0].value"),
        Breach(.remove("participant"), breaks: "definition.cardinality required Appointment.participant"),
        Breach(
            .remove("participant.0.status"),
            breaks: "definition.cardinality required Appointment.participant[0].status"
        ),
        Breach(
            .set("participant.1", ["actor": ["reference": "Location/1"], "status": "accepted"]),
            breaks: "pointer.patient value Appointment.participant"
        ),
        Breach(
            .set("participant.0.actor.identifier.system", "urn:x"),
            breaks: "pointer.patient value Appointment.participant[0].actor.identifier"
        ),
        Breach(
            .set("participant.0.actor", ["reference": "Patient/9990000026"]),
            breaks: "pointer.patient value Appointment.participant[0].actor.identifier"
        ),
        Breach(
            .set("participant.0.actor.identifier.value", "abc"),
            breaks: "pointer.patient value Appointment.participant[0].actor.identifier"
        ),
        Breach(
            .set("participant.0.actor", ["reference": "https://demographics.spineservices.nhs.uk/Patient/abc"]),
            breaks: "pointer.patient value Appointment.participant[0].actor.reference"
        ),
        Breach(
            .set("participant.0.actor.reference", "https://demographics.spineservices.nhs.uk/Patient/9990000034"),
            breaks: "pointer.patient value Appointment.participant[0].actor.identifier.value"
        ),
        Breach(
            .set("participant.0.actor.reference", "https://demographics.spineservices.nhs.uk/Patient/9990000026"),
            .set("participant.0.actor.identifier.system", "http://local"),
            breaks: "pointer.patient value Appointment.participant[0].actor.identifier"
        ),
        Breach(
            .set("cancelationReason", ["text": "x"]),
            breaks: "definition.elements structure Appointment.cancelationReason"
        ),
    ]

    @Test("what must not be there, or must be otherwise, is 422 with all of it, in both formats", arguments: breaches)
    func refused(_ breach: Breach) throws {
        let pointer = breach.edit.reduce(JSONValue.object(RegistryPointer.new)) { $1.applied(to: $0) }
        let json = try stub.answer(to: register().with(.bytes(JSONWriter.write(pointer))))
        #expect(json.status == 422)
        #expect(try json.problems().map(\.short) == breach.issues)
        // What STU3 does not have cannot be written in XML by its own tables.
        guard let xml = try? register(try #require(pointer.object), as: .xml) else { return }
        let answer = try stub.answer(to: xml)
        #expect(answer.status == 422)
        #expect(answer.format == .xml)
        #expect(try stub.answer(to: consumer.find(RegistryPointer.query)).tree()["total"] == 4)
    }

    @Test("a URL is registered once, whatever has become of it", arguments: WireFormat.allCases)
    func twice(_ format: WireFormat) throws {
        #expect(try stub.answer(to: register(as: format)).status == 201)
        for id in ["201", "204", "301"] {
            let url = JSONValue.string("https://provider.test/STU3/Appointment/\(id)")
            let pointer = RegistryPointer.new.setting("identifier", 0, "value", to: url)
            let answer = try stub.answer(to: register(pointer, as: format))
            #expect(answer.status == 422)
            #expect(try answer.problems().map(\.short) == ["pointer.new duplicate Appointment.identifier[0].value"])
        }
        // Another spelling is another URL.
        let other = RegistryPointer.new.setting(
            "identifier",
            0,
            "value",
            to: "https://provider.test/STU3/Appointment/301/"
        )
        #expect(try stub.answer(to: register(other, as: format)).status == 201)
    }

    @Test("a patient of the national service may be named by reference, and is found by number")
    func reference() throws {
        let actor: JSONValue = ["reference": "https://demographics.spineservices.nhs.uk/Patient/9990000034"]
        let pointer = RegistryPointer.new.setting("participant", 0, "actor", to: actor)
        #expect(try stub.answer(to: register(pointer)).status == 201)
        let query = "\(RegistryPointer.parameter)=https://fhir.nhs.uk/Id/nhs-number%7C9990000034"
        #expect(try stub.answer(to: consumer.find(query)).tree()["total"] == 1)
    }

    @Test("token, media type, body and condition are refused as ever")
    func common() throws {
        let sound = try register()
        func rules(_ request: ConsumerRequest) throws -> String {
            let answer = try stub.answer(to: request)
            return "\(answer.status) \(try answer.problems().map(\.rule).joined(separator: " "))"
        }
        #expect(try rules(sound.without("Authorization")) == "403 registry.token.required")
        #expect(try rules(sound.with("Content-Type", "text/plain")) == "415 registry.media-type.body")
        #expect(try rules(sound.with(.text("{"))) == "400 registry.body.readable")
        #expect(try rules(sound.with(.text(#"{"resourceType":"Slot"}"#))) == "400 registry.body.resource-type")
        #expect(try rules(sound.with("If-None-Exist", "identifier=1")) == "412 registry.if-none-exist.absent")
        // Nothing is there yet that a tag could name.
        #expect(try stub.answer(to: sound.with("If-Match", "W/\"7\"")).status == 201)
    }

    @Test("elements may come in any order in XML, and what is wrong is told all the same")
    func order() throws {
        let sound = String(decoding: try WireFormat.xml.write(.object(RegistryPointer.new), .stu3), as: UTF8.self)
        let status = #"<status value="booked"/>"#
        let moved = sound.replacing(status, with: "", maxReplacements: 1)
            .replacing(#"<meta>"#, with: status + "<meta>", maxReplacements: 1)
        #expect(moved != sound && moved.count == sound.count)
        let xml = try register(as: .xml)
        #expect(try stub.answer(to: xml.with(.text(moved))).status == 201)
        let described = moved.replacing("<meta>", with: #"<description value="x"/><meta>"#)
        let refused = try stub.answer(to: xml.with(.text(described)))
        #expect(refused.status == 422)
        #expect(try refused.problems().map(\.short).first == "pointer.elements business-rule Appointment.description")
        // Those of one name stand together all the same.
        let apart = moved.replacing("</Appointment>", with: status + "</Appointment>")
        #expect(try stub.answer(to: xml.with(.text(apart))).status == 400)
        let id = RegistryRecord.nextWeek
        let stored = try stub.answer(to: consumer.read(id, as: .xml))
        let cancelled = #"<status value="cancelled"/>"#
        let body = stored.text.replacing(status, with: "")
            .replacing("</Appointment>", with: cancelled + "</Appointment>")
        let update = consumer.update(id, content: Array(body.utf8), as: .xml).with("If-Match", stored["ETag"] ?? "")
        #expect(try stub.answer(to: update).status == 200)
    }

    @Test("what a search is asked by is no parameter of a registration", arguments: ["patient=1", "foo=1", "_count=1"])
    func query(_ query: String) throws {
        let answer = try stub.answer(to: register().appending("?\(query)"))
        #expect(answer.status == 400)
        #expect(try answer.problems().map(\.rule) == ["registry.query.understood"])
        #expect(answer.text.contains("_format or _pretty"))
        #expect(!answer.text.contains("Patient.identifier"))
        #expect(try stub.answer(to: register().appending("?_format=xml")).status == 201)
    }

    @Test("of several that race to register one URL one is 201, round after round")
    func race() throws {
        for round in 0..<50 {
            let url = JSONValue.string("https://provider.test/STU3/Appointment/race-\(round)")
            let bytes = try register(RegistryPointer.new.setting("identifier", 0, "value", to: url)).bytes
            let clients = try (0..<3).map { _ in try stub.connect() }
            for client in clients { try client.send(Array(bytes.dropLast())) }
            for client in clients { try client.send([bytes[bytes.count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer() }
            #expect(answers.map(\.status).sorted() == [201, 422, 422])
        }
    }
}

extension Issue {
    /// Without the dialect's name.
    var short: String {
        "\(rule.split(separator: ".").dropFirst().joined(separator: ".")) \(code) \(expression)"
    }
}
