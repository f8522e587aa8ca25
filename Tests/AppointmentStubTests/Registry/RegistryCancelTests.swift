import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: cancelling")
struct RegistryCancelTests {
    private let consumer = Consumer.registry

    private static let bookable = [
        RegistryRecord.published, RegistryRecord.nextWeek, RegistryRecord.past, RegistryRecord.full,
        RegistryRecord.withDeliveryChannel,
    ]

    @Test(
        "a booked record is cancelled, past or full, and nothing else changes",
        arguments: bookable,
        WireFormat.allCases
    )
    func cancelled(_ id: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let stored = try consumer.stored(id, in: stub)
        let answer = try consumer.cancel(id, in: stub, as: format)
        #expect(answer.status == 200)
        #expect(answer.format == format)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Location"] == "http://stub.test/registry/STU3/Appointment/\(id)/_history/2")
        // The published record says no time, and so is of the reference time; its next version is a second younger.
        let second = id == RegistryRecord.published ? 16 : 15
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:28:\(second) GMT")
        let expected =
            stored
            .setting("status", to: "cancelled")
            .setting("meta", "versionId", to: "2")
            .setting("meta", "lastUpdated", to: .string("2019-01-18T12:28:\(second)Z"))
        #expect(Difference.between(.object(expected), try answer.tree(), ignoring: []).isEmpty)
        #expect(try consumer.stored(id, in: stub) == expected)
    }

    @Test("a record read in one format can be sent in the other", arguments: bookable, WireFormat.allCases)
    func acrossFormats(_ id: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let other: WireFormat = format == .json ? .xml : .json
        let read = try stub.answer(to: consumer.read(id, as: format))
        let tree = try #require(try read.tree().object)
        let call = try consumer.update(consumer.cancelled(tree), as: other).with("If-Match", read["ETag"] ?? "")
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200)
        #expect(answer.format == other)
        #expect(try consumer.stored(id, in: stub)["status"] == "cancelled")
    }

    @Test(
        "the same meaning in other words is no difference, and what is stored keeps its own",
        arguments: [
            "2019-01-25T10:00:00Z", "2019-01-25T10:00:00+00:00", "2019-01-25T12:30:00.000000+02:30",
        ],
        WireFormat.allCases
    )
    func sameMoment(_ start: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let answer = try consumer.cancel(in: stub, as: format, edit: { $0.setting("start", to: .string(start)) })
        #expect(answer.status == 200)
        #expect(try answer.tree()["start"] == "2019-01-25T10:00:00.000Z")
    }

    @Test(
        "only cancelled is a status to set",
        arguments: ["booked", "fulfilled", "noshow", "entered-in-error", "pending"],
        WireFormat.allCases
    )
    func otherStatus(_ status: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub, as: format, edit: { $0.setting("status", to: .string(status)) })
        #expect(answer.status == 422)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.cancel.status", "business-rule", at: "Appointment.status")])
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "only a booked record can be cancelled",
        arguments: [
            RegistryRecord.cancelled, RegistryRecord.enteredInError, RegistryRecord.fulfilled,
            RegistryRecord.proposedWithoutTimes,
        ],
        WireFormat.allCases
    )
    func otherStored(_ id: String, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(of: id, in: stub)
        let answer = try consumer.cancel(id, in: stub, as: format)
        #expect(answer.status == 422)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.cancel.from", "business-rule", at: "Appointment.status")])
        #expect(try consumer.state(of: id, in: stub) == before)
    }

    @Test("Prefer: return=minimal leaves the body out")
    func minimal() throws {
        let answer = try consumer.cancel(in: try Stub(for: .registry)) { $0.with("Prefer", "return=minimal") }
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        #expect(answer["Content-Type"] == nil)
        #expect(answer.text.isEmpty)
    }
}
