import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Version ids that data record")
struct RecordedVersionTests {
    /// What follows each in the dialects that count, whatever appointment it is of.
    static let counted = [
        ("636068818095315079", "636068818095315080"), ("7", "8"), ("999999999999999999", "1000000000000000000"),
        ("b2c7-41", "2"), ("F5B58C75431BBEBA307ACC08F78537EC", "2"), ("007", "2"),
        ("9999999999999999999999999999999999999999999999999999999999999999", "2"),
    ]
    static let counting = Consumer.all.filter { $0.dialect.name != "systmone" }

    @Test("one in seed data is kept, and what follows is new", arguments: counting, WireFormat.allCases)
    func seeded(_ consumer: Consumer, _ format: WireFormat) throws {
        for (recorded, next) in Self.counted { try check(consumer, format, recorded, next) }
    }

    @Test(
        "SystmOne keeps one of another style too",
        arguments: [
            ("F5B58C75431BBEBA307ACC08F78537EC", "1C12EBE5D9A350683303C4C0CB7AA6C8"),
            ("636068818095315079", "035C493BC498DB9769975FFB501851F9"),
            ("b2c7-41", "AE0B20249581D6FAB7590885B012E49D"),
        ],
        WireFormat.allCases
    )
    func seededInSystmOne(_ identifiers: (String, String), _ format: WireFormat) throws {
        try check(.systmone, format, identifiers.0, identifiers.1)
    }

    private func check(_ consumer: Consumer, _ format: WireFormat, _ recorded: String, _ next: String) throws {
        let stub = try Self.stub(consumer, recording: recorded, format)
        let read = try stub.answer(to: consumer.read(as: .json))
        #expect(read.version == recorded)
        #expect(try read.resource()["meta"]?["versionId"] == .string(recorded))
        #expect(try stub.answer(to: consumer.version(recorded, as: format)).status == 200)
        // Health Cloud cancels in JSON alone.
        let cancelled = try consumer.cancel(in: stub, as: consumer.dialect.takesWholeResources ? format : .json)
        #expect(cancelled.status == 200)
        #expect(cancelled.version == next)
        #expect(try stub.answer(to: consumer.version(recorded, as: .json)).content == read.content)
        let versions = try consumer.versions(in: stub)
        #expect(versions == [next, recorded])
    }

    @Test("one in an upload is kept, unless the appointment has had it", arguments: counting, WireFormat.allCases)
    func uploaded(_ consumer: Consumer, _ format: WireFormat) throws {
        let stub = try Self.stub(consumer, recording: "41", format)
        let stored = try consumer.stored(in: stub)
        // The number after the largest there has been, and never one of before.
        for (recorded, expected) in [
            ("41", "42"), ("7", "7"), (nil, "43"), ("b2c7-41", "b2c7-41"), ("b2c7-41", "44"), ("90", "90"), ("7", "91"),
            (nil, "92"),
        ] {
            let version = try upload(stored.recording(recorded), to: stub, for: consumer, format)
            #expect(version == expected)
        }
        let versions = try consumer.versions(in: stub)
        #expect(versions == ["92", "91", "90", "44", "b2c7-41", "43", "7", "42", "41"])
    }

    @Test("in SystmOne too, whose own never come again", arguments: WireFormat.allCases)
    func uploadedToSystmOne(_ format: WireFormat) throws {
        let consumer = Consumer.systmone
        let stub = try Self.stub(consumer, recording: "41", format)
        let stored = try consumer.stored(in: stub)
        let first = try upload(stored.recording("41"), to: stub, for: consumer, format)
        #expect(try upload(stored.recording("b2c7-41"), to: stub, for: consumer, format) == "b2c7-41")
        let third = try upload(stored.recording(first), to: stub, for: consumer, format)
        let versions = try consumer.versions(in: stub)
        #expect(versions == [third, "b2c7-41", first, "41"])
        #expect(Set(versions).count == 4)
        // Another stub that holds the later version first comes by the same way to one that it has.
        let other = try Self.stub(consumer, recording: first, format)
        #expect(try upload(stored.recording("41"), to: other, for: consumer, format) == "41")
        let fourth = try upload(stored.recording(nil), to: other, for: consumer, format)
        #expect(![first, "41"].contains(fourth))
    }

    @Test("core over the folder of systmone counts from 1")
    func coreOverSystmOne() throws {
        let appointment = JSONObject.appointment("1").recording("7")
        let line = String(decoding: JSONWriter.write(.object(appointment)), as: UTF8.self)
        let folder = try SeedFolder(["systmone/one.ndjson": line])
        let stub = try Stub { $0.seed = .folder(folder.path) }
        #expect(try stub.answer(to: .read("1", on: .core)).version == "1")
        #expect(try stub.answer(to: .read("1", on: .systmone)).version == "7")
    }

    @Test(
        "one that is no id of FHIR is a fault of the file",
        arguments: Consumer.all,
        ["a_b", "", "W/1", String(repeating: "1", count: 65)]
    )
    func noIdentifier(_ consumer: Consumer, _ recorded: String) throws {
        let error = #expect(throws: StubError.self) { try Self.stub(consumer, recording: recorded, .json) }
        guard case .badSeedData(let faults)? = error else {
            Testing.Issue.record("\(error.map { "\($0)" } ?? "it starts")")
            return
        }
        #expect(!faults.isEmpty)
        for fault in faults { #expect(fault.contains(": Appointment.meta.versionId: expected "), "\(fault)") }
    }
}

extension RecordedVersionTests {
    /// A stub whose dialect holds the consumer's appointment alone.
    private static func stub(_ consumer: Consumer, recording version: String, _ format: WireFormat) throws -> Stub {
        let appointment = try consumer.stored(in: Stub()).recording(version)
        let content = try format.write(.object(appointment), consumer.dialect.release)
        let name = "\(consumer.dialect.name)/one.\(format.rawValue)"
        let folder = try SeedFolder([name: String(decoding: content, as: UTF8.self)])
        return try Stub { $0.seed = .folder(folder.path) }
    }

    /// - Returns: the id of the version that an upload has become.
    private func upload(
        _ appointment: JSONObject,
        to stub: Stub,
        for consumer: Consumer,
        _ format: WireFormat
    ) throws -> String {
        let content = try format.write(.object(appointment), consumer.dialect.release)
        let path = "/__admin/resources/\(consumer.dialect.name)/Appointment/\(consumer.appointment)"
        let call = ConsumerRequest("PUT", path).with("Content-Type", "application/fhir+\(format)").with(.bytes(content))
        #expect(try stub.answer(to: call).status == 200)
        return try stub.answer(to: consumer.read(as: .json)).version ?? ""
    }
}

extension JSONObject {
    /// With that version id, or with none.
    fileprivate func recording(_ version: String?) -> JSONObject {
        var (resource, meta) = (self, self["meta"]?.object ?? JSONObject())
        meta["versionId"] = version.map { .string($0) }
        // A `meta` without anything in it is none of FHIR.
        meta["lastUpdated"] = "2019-01-14T09:30:00Z"
        resource["meta"] = .object(meta)
        return resource
    }
}

extension Consumer {
    /// The ids of all versions of its appointment, newest first.
    fileprivate func versions(in stub: Stub) throws -> [String] {
        let entries = try stub.answer(to: history(as: .json)).resource()["entry"]?.array ?? []
        return entries.compactMap { $0["resource"]?["meta"]?["versionId"]?.string?.string }
    }
}
