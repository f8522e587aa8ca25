import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("The fault proposed: Health Cloud could not process a good request")
struct ProposedFaultTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private func command(_ status: JSONValue = "cancelled") -> ConsumerRequest {
        consumer.command(.command(status: status))
    }

    @Test(
        "a good command is answered with the appointment, its status proposed, and nothing changes",
        arguments: [nil, "epic"]
    )
    func struck(_ source: String?) throws {
        let (stored, before) = (try consumer.stored(in: stub), try consumer.state(in: stub))
        try stub.fault(["kind": "proposed", "times": 2])
        let request = consumer.command(.command(), source: source)
        for _ in 0..<2 {
            let answer = try stub.answer(to: request)
            try answer.expectProposed(stored)
            #expect(try consumer.state(in: stub) == before)
        }
        let entry = try #require(try stub.admin("GET", "requests/4").json.object)
        #expect(entry["rules"] == ["healthcloud.fault.proposed"])
        #expect(entry["fault"]?["kind"] == "proposed")
        #expect(entry["committed"] == nil || entry["committed"] == .null)
        // It has healed.
        let answer = try stub.answer(to: request)
        #expect(try answer.json["status"] == "cancelled")
        #expect(answer["ETag"] == "W/\"2\"")
    }

    @Test("what is wrong is answered as ever, and does not use the fault up")
    func wrong() throws {
        try stub.fault(["kind": "proposed"])
        let good = command()
        #expect(try stub.answer(to: good.without("Authorization")).status == 401)
        #expect(try stub.answer(to: good.with(.text("{"))).status == 400)
        #expect(try stub.answer(to: good.with("If-None-Match", "*")).status == 412)
        #expect(try stub.answer(to: consumer.command(.command("nobody"), to: "nobody")).status == 404)
        #expect(try stub.answer(to: command("noshow")).json["status"] == "proposed")
        #expect(try stub.answer(to: consumer.read()).json["status"] == "booked")
        let faults = try stub.admin("GET", "faults").json["faults"]
        #expect(faults?[0]?["matched"] == 0)
        #expect(try stub.answer(to: good).json["status"] == "proposed")
        #expect(try stub.admin("GET", "faults").json["faults"]?[0]?["healed"] == true)
        #expect(try stub.answer(to: good).json["status"] == "cancelled")
    }

    @Test("a dialect that refuses what it cannot process has no such fault", arguments: Consumer.all)
    func others(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let answer = try stub.admin("POST", "faults", ["kind": "proposed"])
        guard consumer.dialect.name != "healthcloud" else {
            #expect(answer.status == 201)
            return
        }
        #expect(answer.status == 400)
        let reason =
            "the body: a fault of kind proposed has no meaning here, since every dialect that is mounted refuses "
            + "what cannot be processed; ask for one of kind status"
        #expect(try answer.json["error"] == .string(reason))
        #expect(try stub.admin("GET", "faults").json["faults"] == [])
    }

    @Test("a dialect that books nothing has no slot that another consumer could take")
    func slotTaken() throws {
        let stub = try Stub { $0.mounts = nil }
        for dialect: JSONValue in ["registry", "core"] {
            let answer = try stub.admin("POST", "faults", ["kind": "slot-taken", "match": ["dialect": dialect]])
            #expect(answer.status == 400)
            #expect(answer.text.contains("since \(dialect.string ?? "") books no slots"))
            #expect(answer.text.contains("name systmone or gpconnect or bars or healthcloud"))
        }
        #expect(try stub.admin("GET", "faults").json["faults"] == [])
        let fault: JSONValue = ["kind": "slot-taken", "match": ["dialect": "bars"]]
        #expect(try stub.admin("POST", "faults", fault).status == 201)
    }

    @Test("beside other dialects it strikes Health Cloud's commands alone")
    func beside() throws {
        let stub = try Stub { $0.mounts = nil }
        try stub.fault(["kind": "proposed", "times": .null])
        for consumer in Consumer.all {
            let answer = try consumer.cancel(in: stub)
            let isProposed = consumer.dialect.name == "healthcloud"
            #expect(answer.status == 200, "\(answer.text)")
            #expect(try answer.json["status"] == (isProposed ? "proposed" : "cancelled"))
        }
    }
}
