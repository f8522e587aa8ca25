import AppointmentStub
import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("CapabilityStatement of every dialect")
struct CapabilityStatementTests {
    private static func statement(_ consumer: Consumer, as format: WireFormat = .json) throws -> JSONValue {
        let answer = try Stub(for: consumer).answer(to: consumer.capabilities(as: format))
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer["Content-Type"] == "application/fhir+\(format);charset=utf-8")
        #expect(answer["Cache-Control"] == "no-store")
        return try answer.tree(consumer.dialect.release)
    }

    @Test(
        "it is valid in each format that the dialect speaks, and says the same in all",
        arguments: Consumer.all
    )
    func valid(_ consumer: Consumer) throws {
        let release = consumer.dialect.release
        var statements: [JSONValue] = []
        for format in consumer.dialect.mediaTypes.formats {
            let statement = try Self.statement(consumer, as: format)
            #expect(statement["resourceType"] == "CapabilityStatement")
            #expect(Validator(release).findings(in: statement).map(\.description) == [])
            statements.append(statement)
        }
        let first = try #require(statements.first)
        for other in statements.dropFirst() {
            let differences = Difference.between(first, other, ignoring: ["date"])
            #expect(differences.isEmpty, "\(differences)")
        }
    }

    @Test("it is what STU3 requires, and names the mount", arguments: Consumer.all)
    func heading(_ consumer: Consumer) throws {
        let statement = try Self.statement(consumer)
        #expect(statement["url"] == .string("http://stub.test\(consumer.base)/metadata"))
        #expect(statement["status"] == "active")
        for name in ["name", "version", "publisher", "description", "copyright", "date"] as [Text] {
            #expect(statement[name]?.string?.isEmpty == false, "\(name)")
        }
        #expect(statement["software"]?["name"] == "appointment-stub")
        #expect(statement["software"]?["version"] == .string(StubServer.version))
        #expect(statement["fhirVersion"] == (consumer.dialect.release == .stu3 ? "3.0.1" : "4.0.1"))
        #expect(statement["rest"]?.array?.count == 1)
        #expect(statement["rest"]?[0]?["mode"] == "server")
        let types = statement["rest"]?[0]?["resource"]?.array?.compactMap { $0["type"]?.string } ?? []
        let offered = consumer.dialect.interactions.compactMap(\.resourceType)
        #expect(types.first == "Appointment")
        #expect(Set(types) == Set(offered) && types.count == Set(types).count)
    }

    @Test("what it lists as format is spoken, and nothing else is", arguments: Consumer.all)
    func formats(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let statement = try Self.statement(consumer)
        let formats = statement["format"]?.array?.compactMap(\.string) ?? []
        #expect(formats == consumer.dialect.mediaTypes.formats.map { "application/fhir+\($0)" })
        for type in ["application/fhir+json", "application/fhir+xml"] {
            let answer = try stub.answer(to: consumer.read().with("Accept", type))
            #expect((answer.status == 200) == formats.contains(Text(type)))
        }
    }

    @Test("what it says of reads, versions and history is so", arguments: Consumer.all)
    func interactions(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let statement = try Self.statement(consumer)
        let resource = try #require(statement["rest"]?[0]?["resource"]?[0])
        let codes = resource["interaction"]?.array?.compactMap { $0["code"]?.string } ?? []
        #expect(Set(codes).count == codes.count)
        let others: [Text] = ["update", "create", "search-type"]
        #expect(codes.filter { !others.contains($0) } == ["read", "vread", "history-instance"])
        #expect(codes.contains("update") == consumer.dialect.takesWholeResources)
        let read = try stub.answer(to: consumer.read())
        #expect(read.status == 200)
        let version = try #require(read.version)
        #expect(try stub.answer(to: consumer.version(version)).status == 200)
        #expect(try stub.answer(to: consumer.history()).status == 200)
        #expect(resource["readHistory"] == true)
        #expect(resource["conditionalRead"] == "full-support")
        let unchanged = try stub.answer(to: consumer.read().with("If-None-Match", "W/\"\(version)\""))
        #expect(unchanged.status == 304)
        let unmodified = consumer.read().with("If-Modified-Since", "Fri, 18 Jan 2019 12:28:15 GMT")
        #expect(try stub.answer(to: unmodified).status == 304)
    }

    @Test("what it says of updates is so", arguments: Consumer.all)
    func updates(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let statement = try Self.statement(consumer)
        let resource = try #require(statement["rest"]?[0]?["resource"]?[0])
        #expect(resource["updateCreate"] == false)
        let stored = try consumer.stored(in: stub)
        let unknown = try stub.answer(
            to: try consumer.update(stored.setting("id", to: "00000000-0000-4000-8000-000000000000")).ifMatch("1")
        )
        #expect(unknown.status == 404)
        let unconditional = try stub.answer(to: try consumer.update(consumer.cancelled(stored)))
        switch resource["versioning"] {
        case "versioned-update": #expect(unconditional.status == 412)
        case "versioned": #expect(unconditional.status == 200)
        default: Testing.Issue.record("versioning \(String(describing: resource["versioning"]))")
        }
    }

    @Test(
        "interactions it does not list are not offered",
        arguments: Consumer.all,
        ["POST", "PUT", "DELETE", "PATCH"]
    )
    func notOffered(_ consumer: Consumer, _ method: String) throws {
        let dialect = consumer.dialect
        guard method != (dialect.takesWholeResources ? "PUT" : "POST") else { return }
        let answer = try Stub(for: consumer).answer(to: consumer.read().with(method: method))
        guard !dialect.routes.unbuilt.contains(where: { $0.method == method }) else {
            #expect(answer.status == 501)
            return
        }
        #expect(answer.status == 405)
        #expect(answer["Allow"]?.contains(method) == false)
    }

    @Test("it says whether web pages of other origins may read answers")
    func crossOrigin() throws {
        #expect(try Self.statement(.core)["rest"]?[0]?["security"]?["cors"] == false)
        let open = try Stub { $0.corsOrigin = "*" }
        #expect(try open.answer(to: Consumer.core.capabilities()).json["rest"]?[0]?["security"]?["cors"] == true)
    }

    @Test("gpconnect states what GP Connect's specification asks for")
    func gpConnect() throws {
        let statement = try Self.statement(.gpconnect)
        #expect(statement["version"] == "1.2.7")
        #expect(statement["name"] == "GP Connect")
        #expect(statement["kind"] == "capability")
        #expect(statement["acceptUnknown"] == "both")
        #expect(
            statement["profile"] == [
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"],
                ["reference": "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1"],
            ]
        )
        let resources = statement["rest"]?[0]?["resource"]?.array ?? []
        #expect(
            resources.map { $0["type"] } == [
                "Appointment", "Slot", "Patient", "Practitioner", "Organization", "Location",
            ]
        )
        #expect(
            resources.map { $0["interaction"]?.array?.compactMap { $0["code"]?.string } } == [
                ["read", "vread", "update", "history-instance", "create", "search-type"], ["search-type"],
                ["search-type", "read"], ["search-type", "read"], ["search-type", "read"], ["read"],
            ]
        )
        #expect(resources[0]["versioning"] == "versioned")
        #expect(resources[0]["updateCreate"] == false)
        #expect(
            resources[1]["searchInclude"] == [
                "Slot:schedule", "Schedule:actor:Practitioner", "Schedule:actor:Location",
                "Location:managingOrganization",
            ]
        )
        #expect(
            resources[1]["searchParam"] == [
                ["name": "start", "type": "date"], ["name": "end", "type": "date"],
                ["name": "status", "type": "token"],
                ["name": "searchFilter", "type": "token"],
            ]
        )
        #expect(resources[2]["searchParam"] == [["name": "identifier", "type": "token"]])
        #expect(
            resources[1]["profile"]?["reference"] == "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"
        )
    }

    @Test("registry states what STU3 asks for, without a token")
    func registry() throws {
        let statement = try Self.statement(.registry)
        #expect(statement["kind"] == "capability")
        #expect(statement["acceptUnknown"] == "no")
        let resource = statement["rest"]?[0]?["resource"]?[0]
        #expect(
            resource?["interaction"] == [
                ["code": "read"], ["code": "vread"], ["code": "update"], ["code": "history-instance"],
                ["code": "create"], ["code": "search-type"],
            ]
        )
        #expect(
            resource?["searchParam"] == [
                ["name": "Appointment.participant.actor:Patient.identifier", "type": "token"]
            ]
        )
        #expect(resource?["versioning"] == "versioned-update")
        #expect(
            resource?["profile"]?["reference"]
                == "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"
        )
    }
}
