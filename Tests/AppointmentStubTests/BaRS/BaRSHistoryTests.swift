import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("BaRS: history and metadata")
struct BaRSHistoryTests {
    private let consumer = Consumer.bars

    @Test("history is a valid R4 Bundle, newest first, in both formats", arguments: WireFormat.allCases)
    func history(_ format: WireFormat) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.stored(in: stub)
        let after = try consumer.cancel(in: stub).resource()
        let answer = try stub.answer(to: consumer.history(as: format))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+\(format);charset=utf-8")
        let bundle = try answer.tree(.r4)
        #expect(Validator(.r4).findings(in: bundle).map(\.description) == [])
        #expect(bundle["type"] == "history")
        #expect(bundle["total"] == 2)
        let entries = try #require(bundle["entry"]?.array)
        #expect(entries.count == 2)
        let url = "http://stub.test\(consumer.base)/Appointment/\(consumer.appointment)"
        #expect(entries.map { $0["fullUrl"] } == [.string(url), .string(url)])
        for (entry, resource) in zip(entries, [after, before]) {
            #expect(Difference.between(.object(resource), entry["resource"] ?? .null, ignoring: []) == [])
        }
        #expect(entries[0]["request"] == ["method": "PUT", "url": .string("Appointment/\(consumer.appointment)")])
        #expect(entries[1]["request"] == ["method": "POST", "url": "Appointment"])
        #expect(
            entries[0]["response"]
                == ["status": "200", "etag": "W/\"2\"", "lastModified": "2019-01-18T12:28:15Z"]
        )
        #expect(
            entries[1]["response"]
                == ["status": "200", "etag": "W/\"1\"", "lastModified": "2019-01-17T15:01:30.818Z"]
        )
    }

    @Test("a version is read as it was, with its own entity tag", arguments: WireFormat.allCases)
    func versions(_ format: WireFormat) throws {
        let stub = try Stub(for: .bars)
        #expect(try consumer.cancel(in: stub).status == 200)
        for (version, status) in [("1", "booked"), ("2", "cancelled")] {
            let answer = try stub.answer(to: consumer.version(version, as: format))
            #expect(answer.status == 200)
            #expect(answer["ETag"] == "W/\"\(version)\"")
            #expect(try answer.tree(.r4)["status"] == .string(status))
        }
    }

    @Test("metadata is R4's, and says what the mount does")
    func metadata() throws {
        let stub = try Stub(for: .bars)
        let statement = try stub.answer(to: consumer.capabilities()).json
        #expect(statement["fhirVersion"] == "4.0.1")
        #expect(statement["kind"] == "instance")
        #expect(statement["status"] == "active")
        #expect(statement["implementation"]?["url"] == .string("http://stub.test\(consumer.base)"))
        #expect(statement["acceptUnknown"] == nil)
        #expect(statement["format"] == ["application/fhir+json", "application/fhir+xml"])
        let resource = statement["rest"]?[0]?["resource"]?[0]
        #expect(resource?["profile"] == "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment")
        #expect(
            resource?["interaction"] == [
                ["code": "read"], ["code": "vread"], ["code": "update"], ["code": "history-instance"],
                ["code": "search-type"], ["code": "create"],
            ]
        )
        let types = statement["rest"]?[0]?["resource"]?.array?.compactMap { $0["type"] }
        #expect(types == ["Appointment", "Slot", "DocumentReference", "MessageDefinition"])
        let pointers = statement["rest"]?[0]?["resource"]?[2]
        #expect(
            pointers?["interaction"] == [
                ["code": "search-type"], ["code": "read"], ["code": "vread"], ["code": "history-instance"],
                ["code": "create"], ["code": "update"], ["code": "delete"],
            ]
        )
        #expect(resource?["versioning"] == "versioned")
    }

    @Test("metadata needs neither target nor token, but the ids")
    func metadataFields() throws {
        let stub = try Stub(for: .bars)
        let answer = try stub.answer(to: .get("\(consumer.base)/metadata"))
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        #expect(
            outcome
                == BaRSOutcome(
                    "header.required",
                    "required",
                    "SEND_BAD_REQUEST",
                    at: "http.X-Request-Id",
                    "http.X-Correlation-Id"
                )
        )
    }
}
