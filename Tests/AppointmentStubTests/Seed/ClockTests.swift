import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("The stub's clock")
struct ClockTests {
    private static let day = 86_400
    private static let reference = 1_547_814_495  // 2019-01-18T12:28:15Z

    private static func cancelTime(_ configure: @escaping (inout StubConfiguration) -> Void) throws -> Instant {
        let stub = try Stub(configure)
        let stored = try stub.appointment(Seed.tomorrow)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1"))
        return try Instant(try #require(try answer.json["meta"]?["lastUpdated"]?.string))
    }

    @Test("running: it starts at the reference time and runs")
    func running() throws {
        let stub = try Stub { $0.clock = .running }
        #expect(try stub.admin("GET", "clock").json["state"] == "running")
        var seconds: [Int] = []
        for id in [Seed.tomorrow, Seed.nextWeek] {
            let stored = try stub.appointment(id)
            let answer = try stub.answer(to: .update(id, on: .core, stored.cancelled()).ifMatch("1"))
            let text = try #require(try answer.json["meta"]?["lastUpdated"]?.string)
            seconds.append(try Instant(text).unixSeconds - Self.reference)
            Thread.sleep(forTimeInterval: 1.1)
        }
        #expect((0...30).contains(seconds[0]))
        #expect(seconds[1] > seconds[0])
        // A reset takes it back to the start.
        _ = try stub.answer(to: ConsumerRequest("POST", "/__admin/reset").with(.bytes([])))
        let stored = try stub.appointment(Seed.tomorrow)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1"))
        let text = try #require(try answer.json["meta"]?["lastUpdated"]?.string)
        #expect(try Instant(text).unixSeconds - Self.reference < seconds[1] + 1)
    }

    @Test("frozen: it stands still")
    func frozen() throws {
        #expect(
            try Self.cancelTime { $0.clock = .frozen("2019-01-18T13:28:15+01:00") }.description
                == "2019-01-18T12:28:15Z"
        )
    }

    @Test("system: it shows real time, and the seed data move by whole days so that they are of today")
    func system() throws {
        let before = Int(Date().timeIntervalSince1970)
        let shown = try Self.cancelTime { $0.clock = .system }.unixSeconds
        let after = Int(Date().timeIntervalSince1970)
        #expect((before...after).contains(shown))

        let stub = try Stub { $0.clock = .system }
        let appointment = try stub.appointment(Seed.recorded)
        let today = after / Self.day
        let start = try Instant(try #require(appointment["start"]?.string))
        #expect([today, today + 1].contains(start.unixSeconds / Self.day + 0))
        #expect(start.unixSeconds % Self.day == 13 * 3600)
        #expect(try #require(appointment["start"]?.string).hasSuffix("T13:00:00Z"))
        let updated = try Instant(try #require(appointment["meta"]?["lastUpdated"]?.string))
        #expect(start.unixSeconds - updated.unixSeconds == 48 * 60 + 49)
        // Tomorrow's appointment can be read on a mount that gives out none that has begun.
        #expect(try stub.answer(to: .read(Seed.tomorrow, on: .systmone)).status == 200)
        #expect(try stub.answer(to: .read(Seed.past, on: .systmone)).status == 422)
    }

    @Test("system: times of the day stay those of London's clocks, and what is no time of day stays")
    func londonTime() throws {
        let appointment = JSONObject.appointment("one")
            .setting("start", to: "2019-01-21T09:00:00+00:00")
            .setting("end", to: "2019-01-21T09:10:00.000+00:00")
            .setting("created", to: "2019-01-18")
            .setting("description", to: "2019-01-18T12:00:00Z")
            .setting("comment", to: "Booked 2019-01-18T12:00:00+00:00")
            .setting(
                "contained",
                to: [
                    ["resourceType": "Patient", "id": "p", "birthDate": "1970-05-06"]
                ]
            )
            .setting("participant", 0, "actor", "reference", to: "#p")
        let text = String(decoding: JSONWriter.write(.object(appointment)), as: UTF8.self)
        let folder = try SeedFolder(["core/one.json": text])
        let stub = try Stub {
            $0.seed = .folder(folder.path)
            $0.clock = .system
        }
        let moved = try stub.appointment("one")
        let start = try #require(moved["start"]?.string)
        let instant = try Instant(start)
        #expect(start.string.wholeMatch(of: /\d{4}-\d\d-\d\dT09:00:00\+0[01]:00/) != nil)
        let london = try #require(TimeZone(identifier: "Europe/London"))
        let offset = london.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant.unixSeconds)))
        #expect(start.hasSuffix(offset == 0 ? "+00:00" : "+01:00"))
        #expect(try #require(moved["end"]?.string).contains("T09:10:00.000+0"))
        #expect(moved["created"] == "2019-01-18")
        #expect(moved["description"] == "2019-01-18T12:00:00Z")
        #expect(moved["comment"] == "Booked 2019-01-18T12:00:00+00:00")
        #expect(moved["contained"]?[0]?["birthDate"] == "1970-05-06")
    }
}
