import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@testable import Provider

/// A dialect made for this test, which holds slots and lets their comments be amended: nothing but values.
extension Dialect {
    fileprivate static let diary = Dialect(
        name: "diary",
        title: "A diary of slots",
        release: .stu3,
        basePath: BasePath(segments: [.literal("diary")]),
        resources: [
            ResourcePolicy("Slot", searchParameters: [SearchParameter("status", .token, at: "status")]),
            ResourcePolicy("Appointment"),
        ],
        interactions: [
            .read("Slot"), .vread("Slot"), .history("Slot"),
            .amend(
                "Slot",
                AmendmentPolicy(
                    texts: [.init("comment", maximumLength: 20)],
                    sources: ["free"],
                    past: .cancellable,
                    mayBeAbsent: CancellationPolicy.AbsentElements()
                )
            ),
            .read("Appointment"), .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .stu3,
        token: TokenPolicy(presence: .optional, claims: []),
        concurrency: .required,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["diary"],
        query: .ignoresUnknown,
        repeats: .accepted,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: Dialect.core.capabilities,
        rules: Dialect.gpconnect.rules
    )
}

@Suite("A second type of resource, added by values only")
struct SecondTypeTests {
    private static let slot: JSONObject = [
        "resourceType": "Slot", "id": "nine", "schedule": ["reference": "Schedule/a"], "status": "free",
        "start": "2019-01-21T09:00:00Z", "end": "2019-01-21T09:10:00Z",
    ]

    private let server: StubServer
    private let connection: ClientConnection

    init() throws {
        var configuration = StubConfiguration.embedded
        configuration.dialects = [.diary]
        server = try StubServer(configuration)
        let url = try server.start()
        let port = url.split(separator: ":").last.flatMap { UInt16($0) } ?? 0
        connection = try ClientConnection(port: port)
        let text = String(decoding: JSONWriter.write(.object(Self.slot)), as: UTF8.self)
        #expect(try server.sandbox.load(text, into: "diary") == 1)
    }

    private func amended(_ comment: String, ifMatch: String = "W/\"1\"") -> ConsumerRequest {
        var slot = Self.slot
        slot["comment"] = .string(comment)
        return ConsumerRequest("PUT", "/diary/Slot/nine")
            .with("Content-Type", "application/fhir+json")
            .with("If-Match", ifMatch)
            .with(.bytes(JSONWriter.write(.object(slot))))
    }

    @Test("it is read, amended, read again by version, and its history names its type")
    func lifecycle() throws {
        let first = try connection.answer(to: .get("/diary/Slot/nine"))
        #expect(first.status == 200)
        #expect(first["ETag"] == "W/\"1\"")
        #expect(try first.resource()["status"] == "free")
        let changed = try connection.answer(to: amended("Wheelchair access"))
        #expect(changed.status == 200)
        #expect(changed["ETag"] == "W/\"2\"")
        #expect(changed["Location"]?.hasSuffix("/diary/Slot/nine/_history/2") == true)
        #expect(try changed.resource()["comment"] == "Wheelchair access")
        let old = try connection.answer(to: .get("/diary/Slot/nine/_history/1"))
        #expect(try old.resource()["comment"] == nil)
        let history = try connection.answer(to: .get("/diary/Slot/nine/_history")).resource()
        let entries = try #require(history["entry"]?.array)
        #expect(entries.map { $0["request"]?["url"]?.string } == ["Slot/nine", "Slot"])
        #expect(entries.map { $0["resource"]?["meta"]?["versionId"]?.string } == ["2", "1"])
    }

    @Test("its refusals name it and its elements")
    func refusals() throws {
        let unknown = try connection.answer(to: .get("/diary/Slot/ten"))
        #expect(unknown.status == 404)
        #expect(unknown.text.contains("No slot has the id ten at /diary"), "\(unknown.text)")
        let long = try connection.answer(to: amended("Twenty-one characters"))
        #expect(long.status == 422)
        #expect(long.text.contains("Slot.comment"), "\(long.text)")
        #expect(try connection.answer(to: amended("New", ifMatch: "W/\"7\"")).status == 409)
        let wrong = ConsumerRequest("PUT", "/diary/Slot/nine")
            .with("Content-Type", "application/fhir+json")
            .with("If-Match", "W/\"1\"")
            .with(.bytes(Array(#"{"resourceType":"Appointment","id":"nine"}"#.utf8)))
        #expect(try connection.answer(to: wrong).status == 400)
    }

    @Test("routes, Allow and the CapabilityStatement are read off the interactions")
    func offered() throws {
        let deleted = try connection.answer(to: ConsumerRequest("DELETE", "/diary/Slot/nine"))
        #expect(deleted.status == 405)
        #expect(deleted["Allow"] == "GET, HEAD, PUT, OPTIONS")
        let put = try connection.answer(to: ConsumerRequest("PUT", "/diary/Appointment/nine"))
        #expect(put.status == 405)
        #expect(put["Allow"] == "GET, HEAD, OPTIONS")
        #expect(try connection.answer(to: .get("/diary/Schedule/a")).status == 404)
        let statement = try connection.answer(to: .get("/diary/metadata")).resource()
        let resources = try #require(statement["rest"]?[0]?["resource"]?.array)
        #expect(resources.map { $0["type"]?.string } == ["Slot", "Appointment"])
        let codes = resources.map { $0["interaction"]?.array?.map { $0["code"]?.string } }
        #expect(codes == [["read", "vread", "history-instance", "update"], ["read"]])
    }

    @Test("the journal knows what it was about")
    func journal() throws {
        _ = try connection.answer(to: .get("/diary/Slot/nine"))
        let seen = try connection.answer(to: .get("/__admin/requests")).resource()
        #expect(seen["requests"]?[0]?["resource"]?.string == "Slot/nine")
        #expect(seen["requests"]?[0]?["appointment"] == nil)
    }
}
