import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("BaRS: the registry's pointers")
struct BaRSPointerTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private func ids(_ number: String, _ rest: String = "") throws -> [String] {
        try stub.answer(to: consumer.barsPointers(of: number, rest)).ids(of: "DocumentReference")
    }

    /// The code of an informational outcome.
    private func success(_ answer: ClientAnswer) throws -> String? {
        let outcome = try answer.tree(.r4)
        #expect(outcome["resourceType"] == "OperationOutcome")
        #expect(outcome["issue"]?[0]?["severity"] == "information")
        #expect(outcome["issue"]?[0]?["code"] == "informational")
        let coding = outcome["issue"]?[0]?["details"]?["coding"]?[0]
        #expect(coding?["system"] == "https://fhir.nhs.uk/ValueSet/NRL-ResponseCode")
        #expect(Validator(.r4).findings(in: outcome).isEmpty)
        return coding?["code"]?.string?.string
    }

    @Test(
        "a consumer finds, reads, cancels and then finds no more, for either status",
        arguments: ["cancelled", "entered-in-error"]
    )
    func vanishing(_ status: String) throws {
        let bundle = try stub.answer(to: consumer.barsPointers(of: "9990003009")).tree()
        #expect(bundle["total"] == 1)
        let pointer = bundle["entry"]?[0]?["resource"]
        #expect(pointer?["id"] == .string(BaRSRecord.pointer))
        #expect(
            pointer?["identifier"]?[0] == [
                "system": "https://fhir.nhs.uk/Id/BaRS-Identifier", "value": .string(BaRSRecord.nextWeek),
            ]
        )
        let update = try consumer.update(try consumer.stored(in: stub).setting("status", to: .string(status)))
        #expect(try stub.answer(to: update).status == 200)
        #expect(try ids("9990003009") == [])
        #expect(
            try stub.answer(to: consumer.barsPointer()).barsRefusal()
                == "404 RESOURCE_NOT_FOUND processing pointer.known"
        )
        #expect(try stub.answer(to: ConsumerRequest("POST", "/__admin/reset")).status == 204)
        #expect(try ids("9990003009") == [BaRSRecord.pointer])
    }

    @Test("only what is booked, and whose number is known, has one")
    func seeded() throws {
        for number in ["9990003025", "9990003033", "9990003041", "9990003076", "9990003068"] {
            #expect(try ids(number) == [])
        }
        #expect(try ids("9990000107").count == 1)
        #expect(try ids("4857773456").count == 1)
    }

    @Test("appointments of a folder without pointers have theirs all the same")
    func derived() throws {
        let appointment = try consumer.stored(BaRSRecord.full, in: stub)
        let cancelled = appointment.setting("id", to: .string(BaRSRecord.unknown)).setting("status", to: "cancelled")
        let other = try Stub(serving: [appointment, cancelled], to: consumer)
        let found = try other.answer(to: consumer.barsPointers(of: "9990000107")).entries()
        #expect(found.count == 1)
        #expect(found.first?["identifier"]?[0]?["value"] == .string(BaRSRecord.full))
        #expect(try consumer.cancel(BaRSRecord.full, in: other).status == 200)
        #expect(try other.answer(to: consumer.barsPointers(of: "9990000107")).entries() == [])
    }

    @Test("custodian and type choose among them")
    func choosing() throws {
        let custodian = "&custodian:identifier=https://fhir.nhs.uk/Id/ods-organization-code%7C"
        #expect(try ids("9990003009", custodian + "V4T0L") == [BaRSRecord.pointer])
        #expect(try ids("9990003009", custodian + "A1001") == [])
        #expect(try ids("9990003009", "&type=http://snomed.info/sct%7C749001000000101") == [BaRSRecord.pointer])
        #expect(try ids("9990003009", "&type=http://snomed.info/sct%7C736253002") == [])
    }

    @Test("twenty come at a time, and the next link leads on")
    func pages() throws {
        for _ in 0..<25 { #expect(try stub.answer(to: consumer.barsPoint()).status == 201) }
        let first = try stub.answer(to: consumer.barsPointers(of: BaRSService.number))
        #expect(try first.tree()["total"] == 25)
        let own = try first.ids(of: "DocumentReference")
        #expect(own.count == 20)
        let next = try #require(try first.tree()["link"]?[1])
        #expect(next["relation"] == "next")
        let url = try #require(next["url"]?.string?.string)
        #expect(url.contains("next-page-token="))
        let path = String(url.dropFirst("http://stub.test\(consumer.base)/".count))
        let rest = try stub.answer(to: consumer.request("GET", path, for: "search-pointers", of: "DocumentReference"))
        #expect(try rest.ids(of: "DocumentReference").count == 5)
        #expect(try rest.tree()["total"] == 25)
        #expect(try rest.tree()["link"]?[1] == nil)
        #expect(Set(try rest.ids(of: "DocumentReference")).isDisjoint(with: own))
    }

    @Test(
        "a Receiver's own pointer is made, replaced and deleted with the registry's outcomes",
        arguments: WireFormat.allCases
    )
    func life(_ format: WireFormat) throws {
        func written(_ pointer: JSONValue) throws -> ConsumerRequest.Body {
            .bytes(try format.write(pointer, .r4))
        }
        let type = "application/fhir+\(format)"
        let made = try stub.answer(
            to: consumer.barsPoint().with("Content-Type", type).with(try written(BaRSService.newPointer))
        )
        #expect(made.status == 201)
        #expect(try success(made) == "RESOURCE_CREATED")
        let location = try #require(made["Location"])
        #expect(location.hasPrefix("http://stub.test\(consumer.base)/DocumentReference/V4T0L-"))
        let id = try #require(try ids(BaRSService.number).first)
        #expect(location.contains(id))
        let read = try stub.answer(to: consumer.barsPointer("GET", id).with("Accept", .text(type)))
        #expect(read.status == 200)
        let longer = TreeEdit.set("context.period.end", "2019-01-19T10:00:00Z").applied(to: try read.tree(.r4))
        let put = consumer.barsPointer("PUT", id).with("Content-Type", type)
        let replaced = try stub.answer(to: put.with(try written(longer)))
        #expect(replaced.status == 200)
        #expect(try success(replaced) == "RESOURCE_UPDATED")
        let again = consumer.barsPointer("GET", id)
        #expect(try stub.answer(to: again).json["context"]?["period"]?["end"] == "2019-01-19T10:00:00Z")
        for edit in [
            TreeEdit.set("subject.identifier.value", "9990003009"), .set("custodian.identifier.value", "A1001"),
            .set("type.coding.0.code", "736253002"),
        ] {
            let other = consumer.barsPointer("PUT", id).with("Content-Type", type)
                .with(try written(edit.applied(to: longer)))
            #expect(
                try stub.answer(to: other).tree(.r4)["issue"]?[0]?["details"]?["coding"]?[0]?["code"]
                    == "REC_UNPROCESSABLE_ENTITY"
            )
        }
        let deleted = try stub.answer(to: consumer.barsPointer("DELETE", id).with("Accept", .text(type)))
        #expect(deleted.status == 200)
        #expect(try success(deleted) == "RESOURCE_DELETED")
        #expect(try ids(BaRSService.number) == [])
        for method in ["GET", "DELETE"] {
            #expect(
                try stub.answer(to: consumer.barsPointer(method, id)).barsRefusal()
                    == "404 RESOURCE_NOT_FOUND processing pointer.known"
            )
        }
        let history = try stub.answer(to: consumer.barsPointer("GET", id).appending("/_history")).json
        #expect(history["total"] == 3)
        #expect(history["entry"]?.array?.map { $0["request"]?["method"] } == ["DELETE", "PUT", "POST"])
        #expect(history["entry"]?[0]?["resource"] == nil)
        #expect(Validator(.r4).findings(in: history).isEmpty)
        let version = try stub.answer(to: consumer.barsPointer("GET", id).appending("/_history/2"))
        #expect(version.status == 200)
    }

    @Test("no target is asked for, but a token and, for a search, the organisation")
    func fields() throws {
        let search = consumer.barsPointers(of: "9990003009")
        #expect(search.fields.allSatisfy { $0.name != "NHSD-Target-Identifier" })
        let refusal = try stub.answer(to: search.without("NHSD-End-User-Organisation")).barsRefusal()
        #expect(refusal == "400 SEND_BAD_REQUEST required header.required")
        #expect(try stub.answer(to: consumer.barsPointer().without("Authorization")).status == 401)
    }

    @Test(
        "what a pointer lacks is 400, and without a subject nothing is found",
        arguments: [
            ("subject", "400 REC_BAD_REQUEST structure profile.kept"),
            ("custodian", "400 REC_BAD_REQUEST structure profile.kept"),
            ("type", "400 REC_BAD_REQUEST structure profile.kept"),
            ("status", "400 REC_BAD_REQUEST required definition.cardinality"),
        ]
    )
    func lacking(_ name: String, _ expected: String) throws {
        let pointer = TreeEdit.remove(name).applied(to: BaRSService.newPointer)
        #expect(try stub.answer(to: consumer.barsPoint(pointer)).barsRefusal() == expected)
        let request = consumer.request(
            "GET",
            "DocumentReference?type=1",
            for: "search-pointers",
            of: "DocumentReference"
        )
        #expect(
            try stub.answer(to: request).barsRefusal() == "400 SEND_BAD_REQUEST required search.parameter-required"
        )
    }
}
