import AppointmentStub
import Testing

/// The one place that pins how faults of seed data read; elsewhere tests compare their places and rules.
@Suite("How faults of seed data read")
struct SeedFaultWordingTests {
    private static let sound =
        #"{"resourceType":"Appointment","id":"one","status":"proposed","participant":[{"status":"accepted","#
        + #""actor":{"reference":"Patient/1"}}]}"#

    @Test("each says where, what was expected, what came, and the rule")
    func refused() throws {
        let folder = try SeedFolder([
            "core/a.json": "Appointment",
            "core/b.json": "[]",
            "core/c.json": Self.sound.replacing("\"proposed\"", with: "\n\"open\""),
            "core/d.json": Self.sound,
            "core/e.json": Self.sound,
            "core/f.jsn": "",
            "systmon/a.json": Self.sound,
        ])
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path) } }
        let known = "core, systmone, gpconnect, registry, bars, healthcloud"
        #expect(
            Set(faults.map { $0.replacing(folder.path, with: "DIR") }) == [
                "DIR/core/a.json:1:1: expected a value, got `Appointment` "
                    + "(JSON writes strings in double quotation marks) [core.body.readable]",
                "DIR/core/b.json:1:1: the body: expected an Appointment, a JSON object, found [] [core.body.resource-type]",
                "DIR/core/c.json:1:1: Appointment: expected start and end, unless the status is proposed or cancelled, "
                    + "found no start, no end, status \"open\" [core.definition.invariants]",
                "DIR/core/c.json:2:1: Appointment.status: expected one of proposed, pending, booked, arrived, fulfilled, "
                    + "cancelled, noshow, entered-in-error, found \"open\" [core.definition.codes]",
                "DIR/core/e.json:1:1: Appointment.id: duplicate id one, first seen in DIR/core/d.json",
                "DIR/core/f.jsn: expected a name that ends in .json, .ndjson or .xml",
                "DIR/systmon: the folder is not named after a dialect; the dialects are \(known)",
            ]
        )
    }

    @Test("a file that no folder gives a dialect: what to say")
    func undecided() throws {
        let folder = try SeedFolder(["elsewhere/good.json": Self.sound])
        let file = "\(folder.path)/elsewhere/good.json"
        #expect(
            try SeedValidation.report(on: [file], dialect: nil).undecided == [
                "\(file) is not in a folder named after a dialect; add --dialect with one of core, systmone, gpconnect, "
                    + "registry, bars, healthcloud"
            ]
        )
    }

    @Test("no seed.json: what it is for")
    func noReferenceTime() throws {
        let folder = try SeedFolder([:], referenceTime: nil)
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path) } }
        #expect(
            error?.description == "\(folder.path)/seed.json: no such file; it sets the reference time: "
                + "{\"referenceTime\": \"2019-01-18T12:28:15Z\"}"
        )
    }

    @Test("a clock that is no instant: what it takes")
    func badClock() {
        let error = #expect(throws: StubError.self) { try Stub { $0.clock = .frozen("now") } }
        let start = "the clock takes seed, running, system or an instant like 2019-01-18T12:28:15Z; now is not one: "
        #expect(error?.description.hasPrefix(start) == true)
    }
}
