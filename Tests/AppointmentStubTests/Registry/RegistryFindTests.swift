import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: finding a patient's appointments")
struct RegistryFindTests {
    private let consumer = Consumer.registry
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .registry)
    }

    private static let value = "https://fhir.nhs.uk/Id/nhs-number%7C9990000026"

    /// Ids of the built-in seed data: those of the patient, past ones left out, by start.
    private static let found = [
        "6169a325-30ea-5309-bf56-55e6e69399cd", "aeb7bf24-4724-5499-ad8b-b25e0c3dd837",
        "22aa03f2-6f19-595d-b414-383eede33339", "5eac0621-79bc-58e7-97a2-098c6ef1b00c",
    ]

    @Test(
        "every way to ask finds the same, in both formats",
        arguments: [
            "Appointment.participant.actor:Patient.identifier", "Appointment.participant.actor", "Patient", "patient",
            "patient.identifier", "patient:identifier", "actor.identifier",
        ],
        WireFormat.allCases
    )
    func spellings(_ parameter: String, _ format: WireFormat) throws {
        let query = "\(parameter)=\(Self.value)&_format=\(format)"
        let answer = try stub.answer(to: consumer.find(query))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+\(format);charset=utf-8")
        let bundle = try answer.tree()
        #expect(Validator(.stu3).findings(in: bundle).isEmpty)
        #expect(bundle["type"] == "searchset")
        #expect(bundle["total"] == 4)
        #expect(bundle["id"]?.string?.string.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil)
        #expect(bundle["meta"]?["lastUpdated"] == "2019-01-18T12:28:15Z")
        let link = bundle["link"]?[0]
        #expect(bundle["link"]?.array?.count == 1)
        #expect(link?["relation"] == "self")
        #expect(link?["url"] == .string("http://stub.test/registry/STU3/Appointment?\(query)"))
        let entries = bundle["entry"]?.array ?? []
        #expect(entries.map { $0["resource"]?["id"] } == Self.found.map { .string($0) })
        #expect(
            entries.map { $0["fullUrl"] }
                == Self.found.map { .string("http://stub.test/registry/STU3/Appointment/\($0)") }
        )
        #expect(entries.allSatisfy { $0["search"]?["mode"] == "match" })
        #expect(entries.map { $0["resource"]?["status"] } == ["booked", "cancelled", "entered-in-error", "booked"])
    }

    @Test("by the stub's time what has begun is left out, and what begins then is not")
    func past() throws {
        for (time, count) in [
            ("2019-01-21T09:00:00Z", 4), ("2019-01-21T09:00:01Z", 3), ("2019-01-14T09:00:00Z", 5),
            ("2019-03-01T00:00:00Z", 0),
        ] {
            #expect(try stub.admin("PUT", "clock", ["set": .string(time)]).status == 200)
            let answer = try stub.answer(to: consumer.find("patient=\(Self.value)"))
            #expect(answer.status == 200)
            #expect(try answer.tree()["total"] == .integer(count))
        }
    }

    @Test("nobody's number finds nothing, and one without a start is not past")
    func others() throws {
        let none = try stub.answer(to: consumer.find("patient=https://fhir.nhs.uk/Id/nhs-number%7C9990000050"))
        #expect(none.status == 200)
        #expect(try none.tree()["total"] == 0)
        #expect(try none.tree()["entry"] == nil)
        let proposed = try stub.answer(to: consumer.find("patient=https://fhir.nhs.uk/Id/nhs-number%7C9990000006"))
        #expect(try proposed.ids(of: "Appointment") == [RegistryRecord.proposedWithoutTimes])
    }

    @Test("a cancel shows at once")
    func cancelled() throws {
        #expect(try consumer.cancel(Self.found[0], in: stub).status == 200)
        let answer = try stub.answer(to: consumer.find("patient=\(Self.value)"))
        #expect(try answer.entries()[0]["status"] == "cancelled")
        #expect(try answer.ids(of: "Appointment") == Self.found)
    }

    @Test(
        "what is missing, wrong or unknown is 400 and named, in both formats",
        arguments: [
            ("_format=json", "search.parameter-required", "http.Appointment.participant.actor:Patient.identifier"),
            ("patient=9990000026", "search.parameter-value", "http.patient"),
            ("patient=%7C9990000026", "search.parameter-value", "http.patient"),
            ("patient=https://fhir.nhs.uk/Id/nhs-number%7C", "search.parameter-value", "http.patient"),
            ("actor.identifier=urn:x%7C1", "search.identifier-system", "http.actor.identifier"),
            ("patient=\(value)&patient=\(value)", "search.parameter-once", "http.patient"),
            ("patient=\(value)&Patient=\(value)", "search.parameter-once", "http.patient"),
            ("patient=\(value)&status=booked", "query.understood", "http.status"),
            ("patient=\(value)&_count=1", "query.understood", "http._count"),
            ("PATIENT=\(value)", "query.understood", "http.PATIENT"),
            ("patient=\(value),\(value)", "search.parameter-once", "http.patient"),
            ("patient.identifier=\(value),", "search.parameter-once", "http.patient.identifier"),
        ],
        WireFormat.allCases
    )
    func refused(_ case: (String, String, String), _ format: WireFormat) throws {
        let (query, rule, _) = `case`
        let request = consumer.find(query).with("Accept", "application/fhir+\(format)")
        let answer = try stub.answer(to: request)
        #expect(answer.status == 400)
        #expect(try answer.problems().map(\.rule) == ["registry.\(rule)"])
        if rule == "query.understood" {
            let name = String(query.split(separator: "&").last?.split(separator: "=").first ?? "")
            #expect(answer.text.contains(name))
        }
    }

    @Test("a search without a token is 403, and HEAD has the fields of GET")
    func common() throws {
        let sound = consumer.find("patient=\(Self.value)")
        #expect(try stub.answer(to: sound.without("Authorization")).status == 403)
        let head = try stub.answer(to: sound.with(method: "HEAD"))
        #expect(head.status == 200)
        #expect(head.content.isEmpty)
        #expect(try stub.answer(to: sound.with(method: "PUT")).status == 405)
    }

    @Test("PUT to a version's URL is 405, and names the URL to use")
    func versionURL() throws {
        let id = Self.found[0]
        let answer = try stub.answer(to: consumer.version("1", of: id).with(method: "PUT"))
        #expect(answer.status == 405)
        #expect(answer.text.contains("send the PUT to http://stub.test/registry/STU3/Appointment/\(id)"))
        let proxied = consumer.version("1", of: id).with(method: "PUT").with("X-Forwarded-Host", "nhs.example")
            .with("X-Forwarded-Proto", "https").with("X-Forwarded-Prefix", "/double")
        let url = "https://nhs.example/double/registry/STU3/Appointment/\(id)"
        #expect(try stub.answer(to: proxied).text.contains("send the PUT to \(url)"))
    }
}
