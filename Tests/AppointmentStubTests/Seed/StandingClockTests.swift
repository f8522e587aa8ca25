import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("A clock that stands still")
struct StandingClockTests {
    private static let reference: JSONValue = ["now": "2019-01-18T12:28:15Z", "state": "frozen"]

    @Test("seed: it stands at the reference time, in every sandbox, also after a reset")
    func seed() throws {
        let stub = try Stub {
            $0.clock = .seed
            $0.mounts = [.init(path: TestMount.systmone.basePath, dialect: "systmone")]
        }
        for sandbox in [nil, "blue"] {
            #expect(try stub.admin("GET", "clock", in: sandbox).json == Self.reference)
            _ = try stub.admin("PUT", "clock", ["state": "running", "advanceSeconds": 86400], in: sandbox)
            #expect(try stub.admin("POST", "reset", in: sandbox).status == 204)
            #expect(try stub.admin("GET", "clock", in: sandbox).json == Self.reference)
        }
        // The appointment of the recorded exchange begins at 13:00, and so can be cancelled at any time.
        let answer = try stub.answer(to: try Fixture.recordedCancel())
        #expect(answer.status == 200)
        #expect(try answer.json["meta"]?["lastUpdated"] == "2019-01-18T12:28:15Z")
    }

    @Test("a folder's own reference time")
    func folder() throws {
        let one = JSONWriter.write(.object(.appointment("one")))
        let folder = try SeedFolder(
            ["core/one.json": String(decoding: one, as: UTF8.self)],
            referenceTime: "2024-05-01T08:00:00+01:00"
        )
        let stub = try Stub {
            $0.clock = .seed
            $0.seed = .folder(folder.path)
        }
        #expect(try stub.admin("GET", "clock").json == ["now": "2024-05-01T07:00:00Z", "state": "frozen"])
    }

    /// Three updates at one moment, as each dialect writes them.
    static let moments: [(consumer: Consumer, times: [String])] = Consumer.all.map { consumer in
        switch consumer.dialect.name {
        case "gpconnect":
            (consumer, ["2019-01-18T12:28:15+00:00", "2019-01-18T12:28:16+00:00", "2019-01-18T12:28:17+00:00"])
        case "bars":
            (consumer, ["2019-01-18T12:28:15.000Z", "2019-01-18T12:28:15.001Z", "2019-01-18T12:28:15.002Z"])
        default:
            (consumer, ["2019-01-18T12:28:15Z", "2019-01-18T12:28:16Z", "2019-01-18T12:28:17Z"])
        }
    }

    @Test("each update is later than the one before by the least that is written", arguments: moments.indices)
    func updates(_ number: Int) throws {
        let (consumer, times) = Self.moments[number]
        let stub = try Stub(for: consumer) { $0.clock = .seed }
        let path = "appointments/\(consumer.dialect.name)/\(consumer.appointment)"
        var shown: [String?] = []
        var modified: [String?] = []
        for comment in ["one", "two"] {
            let changed = try consumer.stored(in: stub).setting("comment", to: .string(comment))
            #expect(try stub.admin("PUT", path, .object(changed)).status == 200)
            let read = try stub.answer(to: consumer.read())
            shown.append(try read.json["meta"]?["lastUpdated"]?.string?.string)
            modified.append(read["Last-Modified"])
        }
        let answer = try consumer.cancel(in: stub)
        #expect(answer.status == 200, "\(answer.text)")
        shown.append(try answer.json["meta"]?["lastUpdated"]?.string?.string)
        modified.append(answer["Last-Modified"])
        #expect(shown == times)
        #expect(Set(modified).count == (consumer.dialect.name == "bars" ? 1 : 3))
        guard consumer.dialect.name != "bars", consumer.dialect.concurrency != .required else { return }
        // So the date of the version before does not pass for that of the current one.
        let stale = try consumer.cancel(in: stub) {
            $0.without("If-Match").with("If-Unmodified-Since", modified[1] ?? "")
        }
        #expect(stale.status == 412)
    }

    @Test("a version of a later time than the clock's is followed by a later one still")
    func backwards() throws {
        let stub = try Stub.withTwoMounts()
        _ = try stub.admin("PUT", "clock", ["set": "2019-01-18T12:50:00.750Z"])
        let path = "appointments/core/\(Seed.tomorrow)"
        let changed = try stub.appointment(Seed.tomorrow).setting("comment", to: "one")
        #expect(try stub.admin("PUT", path, .object(changed)).status == 200)
        _ = try stub.admin("PUT", "clock", ["set": "2019-01-18T12:00:00Z"])
        let answer = try stub.cancel(Seed.tomorrow)
        #expect(try answer.json["meta"]?["lastUpdated"] == "2019-01-18T12:50:01Z")
        #expect(answer["Last-Modified"] == "Fri, 18 Jan 2019 12:50:01 GMT")
    }

    @Test("bookings and registrations of one moment", arguments: BookingMount.allCases)
    func bookings(_ mount: BookingMount) throws {
        let stub = try mount.stub { $0.clock = .seed }
        func time(_ resource: JSONValue?) throws -> Instant {
            try Instant(try #require(resource?["meta"]?["lastUpdated"]?.string))
        }
        func slot() throws -> JSONValue {
            try stub.admin("GET", "resources/\(mount.consumer.dialect.name)/Slot/\(mount.practice.slots[0])").json
        }
        // Slots and patients of the seed data are of the reference time.
        let reference = try Instant("2019-01-18T12:28:15Z")
        for round in 0..<2 {
            let booked = try stub.answer(to: mount.consumer.book(mount.practice.booking()))
            #expect(booked.status == 201, "\(booked.text)")
            #expect(try time(booked.json) == reference)
            #expect(try time(slot()) == reference.adding(seconds: 2 * round + 1))
            let id = try #require(try booked.json["id"]?.string?.string)
            let cancelled = try mount.consumer.cancel(id, in: stub)
            #expect(try time(cancelled.json) == reference.adding(seconds: 1))
            #expect(try time(slot()) == reference.adding(seconds: 2 * round + 2))
        }
        let registered = try stub.answer(to: mount.consumer.register(mount.practice.registration()))
        #expect(try time(registered.entries().first) == reference.adding(seconds: 1))
    }
}
