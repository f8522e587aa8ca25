import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Report on consumers of Health Cloud and the registry, over a socket")
struct SchedulingReportTests {
    /// The verdict on an obligation.
    private func verdict(_ name: String, _ dialect: String, in stub: Stub) throws -> String {
        let report = try stub.admin("GET", "report").json
        let obligations = report["dialects"]?.array?.first { $0["dialect"] == .string(dialect) }?["obligations"]?.array
        let id = JSONValue.string("\(dialect).consumer.\(name)")
        let obligation = try #require(obligations?.first { $0["id"] == id })
        return obligation["verdict"]?.string?.string ?? "none"
    }

    private func book(_ slot: String, in stub: Stub) throws -> ClientAnswer {
        let edit = TreeEdit.set("slot.0.reference", .string("Slot/\(slot)"))
        return try stub.answer(to: Consumer.healthcloud.book(edit.applied(to: HealthCloudVisit.booking), in: "epic"))
    }

    @Test("a slot is looked at before it is booked, by either path, and is free", arguments: [nil, "epic"])
    func slotStatus(_ source: String?) throws {
        let consumer = Consumer.healthcloud
        let stub = try Stub(for: consumer)
        #expect(try stub.answer(to: consumer.searchSlots(HealthCloudVisit.search)).status == 200)
        #expect(try verdict("slot-status-read", "healthcloud", in: stub) == "not shown")
        #expect(try stub.answer(to: consumer.slot("30013", in: source)).status == 200)
        #expect(try book("30013", in: stub).json["status"] == "booked")
        #expect(try verdict("slot-status-read", "healthcloud", in: stub) == "kept")
        #expect(try verdict("slot-found", "healthcloud", in: stub) == "kept")
        // What a search has told is not the status just before.
        #expect(try book("30014", in: stub).json["status"] == "booked")
        #expect(try verdict("slot-status-read", "healthcloud", in: stub) == "broken")
    }

    @Test("a slot that was read as busy is not booked all the same")
    func busySlot() throws {
        let consumer = Consumer.healthcloud
        let stub = try Stub(for: consumer)
        #expect(try stub.answer(to: consumer.slot("30003")).json["status"] == "busy")
        #expect(try book("30003", in: stub).json["status"] == "proposed")
        #expect(try verdict("slot-status-read", "healthcloud", in: stub) == "broken")
    }

    @Test("a status whose answer was lost was not read")
    func lostStatus() throws {
        let consumer = Consumer.healthcloud
        let stub = try Stub(for: consumer)
        try stub.fault(["kind": "lost-response"])
        #expect(throws: (any Error).self) { try stub.answer(to: consumer.slot("30013")) }
        #expect(try book("30013", in: stub).json["status"] == "booked")
        #expect(try verdict("slot-status-read", "healthcloud", in: stub) == "broken")
    }

    @Test("of the registry's consumers the journal shows what they do here, and says that it shows no more")
    func registry() throws {
        let consumer = Consumer.registry
        let stub = try Stub(for: consumer)
        #expect(try stub.answer(to: consumer.register(RegistryPointer.new)).status == 201)
        #expect(try stub.answer(to: consumer.find(RegistryPointer.query)).status == 200)
        #expect(try consumer.cancel(in: stub).status == 200)
        #expect(try verdict("read-before-update", "registry", in: stub) == "kept")
        #expect(try verdict("body-as-read", "registry", in: stub) == "kept")
        #expect(try verdict("provider-first", "registry", in: stub) == "not shown")
    }

    @Test("others owe neither", arguments: ["core", "systmone", "gpconnect", "bars"])
    func others(_ dialect: String) throws {
        let stub = try Stub()
        let report = try stub.admin("GET", "report?dialect=\(dialect)").json
        let ids = (report["dialects"]?.array ?? []).filter { $0["dialect"] == .string(dialect) }
            .flatMap { $0["obligations"]?.array ?? [] }.compactMap { $0["id"]?.string?.string }
        #expect(!ids.contains { $0.hasSuffix("slot-status-read") || $0.hasSuffix("provider-first") })
    }
}
