import AppointmentStub
import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("All systems on one server, STU3 and R4 side by side")
struct SideBySideTests {
    private static let consumers: [Consumer] = [.core, .systmone, .gpconnect, .registry, .bars, .healthcloud]
    private let stub: Stub

    init() throws {
        stub = try Stub { $0.mounts = nil }
    }

    @Test("each mount has its own release, words and store")
    func apart() throws {
        for consumer in Self.consumers {
            let before = try Self.consumers.map { try $0.state(in: stub) }
            let answer = try consumer.cancel(in: stub)
            #expect(answer.status == 200, "\(consumer.dialect.name): \(answer.text)")
            for (other, state) in zip(Self.consumers, before) where other.dialect.name != consumer.dialect.name {
                #expect(try other.state(in: stub) == state)
            }
            let statement = try stub.answer(to: consumer.capabilities(as: .json)).json
            let version = consumer.dialect.release == .stu3 ? "3.0.1" : "4.0.1"
            #expect(statement["fhirVersion"] == .string(version))
        }
    }

    @Test("an element of one release is unknown to the other", arguments: [("reason", "r4"), ("reasonCode", "stu3")])
    func releases(_ element: String, _ release: String) throws {
        for consumer in Self.consumers {
            let answer = try consumer.cancel(in: stub, edit: { $0.setting(.name(element), to: [["text": "x"]]) })
            guard (consumer.dialect.release == .r4) == (release == "r4") else {
                #expect(!answer.text.contains("definition.elements"), "\(consumer.dialect.name)")
                continue
            }
            #expect(answer.status == (consumer.dialect.name == "bars" ? 400 : 422), "\(consumer.dialect.name)")
            #expect(answer.text.contains("definition.elements"))
        }
    }

    @Test("histories are valid in the release of their mount: STU3's have no response, R4's must")
    func histories() throws {
        for consumer in Self.consumers {
            #expect(try consumer.cancel(in: stub).status == 200)
            let bundle = try stub.answer(to: consumer.history(as: .json)).json
            let findings = Validator(consumer.dialect.release).findings(in: bundle)
            #expect(findings.map(\.description) == [], "\(consumer.dialect.name)")
            #expect(bundle["entry"]?.array?.count == 2)
            for entry in bundle["entry"]?.array ?? [] {
                #expect((entry["response"] != nil) == (consumer.dialect.release == .r4))
            }
        }
    }

    @Test("an outcome has expression in both, and location only in STU3")
    func outcomes() throws {
        for consumer in Self.consumers {
            let answer = try stub.answer(to: consumer.read().appending("x"))
            #expect([400, 404].contains(answer.status))
            let issue = try answer.json["issue"]?[0]
            #expect(issue?["expression"] == ["http.target"])
            #expect((issue?["location"] != nil) == (consumer.dialect.release == .stu3), "\(consumer.dialect.name)")
        }
    }

    @Test("several clients use them at once, and each gets its own system's answers")
    func atOnce() async throws {
        let stub = stub
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<12 {
                group.addTask { try Self.use(stub, Self.consumers[client % Self.consumers.count]) }
            }
            try await group.waitForAll()
        }
        for consumer in Self.consumers {
            #expect(try consumer.state(in: stub).versions == 2, "\(consumer.dialect.name)")
        }
    }

    /// Reads and misses over one connection, and cancels in the middle; the other client of the mount does so too.
    private static func use(_ stub: Stub, _ consumer: Consumer) throws {
        let client = try stub.connect()
        let first = try client.answer(to: consumer.read(as: .json))
        #expect(first.status == 200)
        let body = consumer.cancelled(try first.resource())
        for round in 0..<60 {
            let read = try client.answer(to: consumer.read(as: .json))
            #expect(read.status == 200)
            #expect(try read.json["id"]?.string?.string == consumer.appointment)
            let missed = try client.answer(to: consumer.read(BaRSRecord.unknown, as: .json))
            #expect(missed.status == 404)
            #expect(missed.text.contains("(rule \(consumer.dialect.name).appointment.known"))
            guard round == 30 else { continue }
            let version = try #require(first.version)
            let cancel = try client.answer(to: try consumer.update(body).ifMatch(version))
            // The second of the two clients is refused, or answered as proposed.
            #expect([200, 409, 422].contains(cancel.status), "\(cancel.text)")
        }
        let last = try client.answer(to: consumer.read(as: .json))
        #expect(try last.json["status"] == "cancelled")
    }
}
