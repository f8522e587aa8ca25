import AppointmentStub
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import Testing

@Suite("Seed data that stop the start")
struct BadSeedDataTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let files: [String: String]
        /// Behind the folder's path, in full.
        let faults: [String]

        init(_ name: String, _ files: [String: String], _ faults: String...) {
            self.name = name
            self.files = files
            self.faults = faults
        }

        var testDescription: String { name }
    }

    @Test(
        "each fault is named by file, line, column, element and rule",
        arguments: syntax + definitions + identifiers + places
    )
    func refused(_ refused: Case) throws {
        let folder = try SeedFolder(refused.files)
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path) } }
        guard case .badSeedData(let faults)? = error else {
            Testing.Issue.record("\(String(describing: error))")
            return
        }
        let expected = refused.faults.map {
            "\(folder.path)/\($0)".replacingOccurrences(of: "FOLDER", with: folder.path)
        }
        #expect(faults == expected)
    }

    private static let sound =
        #"{"resourceType":"Appointment","id":"one","status":"proposed","participant":[{"status":"accepted","#
        + #""actor":{"reference":"Patient/1"}}]}"#

    static let syntax = [
        Case(
            "no JSON",
            ["core/a.json": "Appointment"],
            "core/a.json:1:1: expected a value, got `Appointment` (JSON writes strings in double quotation marks) "
                + "[core.body.readable]"
        ),
        Case(
            "a missing comma",
            ["core/a.json": "{\n  \"resourceType\": \"Appointment\"\n  \"id\": \"one\"\n}"],
            "core/a.json:3:3: Appointment: expected `,` or `}` in an object, got `\"` [core.body.readable]"
        ),
        Case(
            "a name twice",
            ["core/a.json": "{\"resourceType\":\"Appointment\",\n\"id\":\"one\",\"id\":\"two\"}"],
            "core/a.json:2:12: Appointment.id: expected each name once in an object, got `id` again [core.body.readable]"
        ),
        Case(
            "an empty file",
            ["core/a.json": ""],
            "core/a.json:1:1: expected a JSON object, got an empty text [core.body.readable]"
        ),
        Case(
            "a bad line among good ones",
            ["core/a.ndjson": "\(sound)\n\n{\"resourceType\": }\n"],
            "core/a.ndjson:3:18: resourceType: expected a value, got `}` [core.body.readable]"
        ),
    ]

    static let definitions = [
        Case(
            "another type",
            ["core/a.json": "{\"id\":\"p\",\n \"resourceType\":\"Patient\"}"],
            "core/a.json:2:17: resourceType: expected \"Appointment\", found \"Patient\" [core.body.resource-type]"
        ),
        Case(
            "an array",
            ["core/a.json": "[]"],
            "core/a.json:1:1: the body: expected an Appointment, a JSON object, found [] [core.body.resource-type]"
        ),
        Case(
            "an unknown status",
            [
                "core/a.json": sound.replacingOccurrences(
                    of: "\"status\":\"proposed\"",
                    with: "\n\"status\":\"open\",\"start\":\"2020-01-20T10:00:00Z\",\"end\":\"2020-01-20T11:00:00Z\""
                )
            ],
            "core/a.json:2:10: Appointment.status: expected one of proposed, pending, booked, arrived, fulfilled, cancelled, "
                + "noshow, entered-in-error, found \"open\" [core.definition.codes]"
        ),
        Case(
            "faults of SystmOne's folder bear SystmOne's name, and core's if it reads the same",
            ["systmone/a.json": sound.replacingOccurrences(of: "\"accepted\"", with: "\"yes\"")],
            "systmone/a.json:1:87: Appointment.participant[0].status: expected one of accepted, declined, tentative, "
                + "needs-action, found \"yes\" [core.definition.codes]",
            "systmone/a.json:1:87: Appointment.participant[0].status: expected one of accepted, declined, tentative, "
                + "needs-action, found \"yes\" [systmone.definition.codes]"
        ),
        Case(
            "an entry of a Bundle",
            [
                "core/a.json":
                    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n{\"resource\":\(sound)},\n{\"resource\":{\"resourceType\":\"Slot\"}}]}"
            ],
            "core/a.json:3:29: resourceType: expected \"Appointment\", found \"Slot\" [core.body.resource-type]"
        ),
        Case(
            "an entry without a resource",
            [
                "core/a.json":
                    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:x\"}]}"
            ],
            "core/a.json:1:55: the body: expected an Appointment, a JSON object, found null [core.body.resource-type]"
        ),
        Case(
            "a second line's element",
            [
                "core/a.ndjson":
                    "\(sound)\n\(sound.replacingOccurrences(of: "\"one\"", with: "\"two\",\"priority\":-1"))\n"
            ],
            "core/a.ndjson:2:53: Appointment.priority: expected an integer from 0 to 2147483647 without "
                + "fraction, exponent or leading zero, found -1 "
                + "[core.definition.values]"
        ),
    ]

    static let places = [
        Case(
            "a folder that is named for no dialect",
            ["systmon/a.json": sound, "systmon/b/c.json": sound],
            "systmon: the folder is named for no dialect; there are core, systmone, gpconnect, registry, bars, healthcloud"
        ),
        Case(
            "an appointment outside of the folders",
            ["a.json": sound],
            "a.json: lies in no folder named for a dialect: core, systmone, gpconnect, registry, bars, healthcloud"
        ),
        Case(
            "a name that says nothing of the format, once for both dialects that read the folder",
            ["systmone/a.jsn": sound, "systmone/README.md": "", "systmone/.a": ""],
            "systmone/a.jsn: expected a name that ends in .json, .ndjson or .xml"
        ),
        Case(
            "a file in a folder of a dialect's folder",
            ["core/v/0/a.json": "[]"],
            "core/v/0/a.json:1:1: the body: expected an Appointment, a JSON object, found [] [core.body.resource-type]"
        ),
        Case(
            "faults of one file come as they stand in it",
            [
                "core/a.json": sound.replacingOccurrences(of: "\"id\"", with: "\n\"priority\":-1,\n\"id\"")
                    .replacingOccurrences(of: "\"accepted\"", with: "\n\"yes\"")
                    .replacingOccurrences(of: "\"proposed\"", with: "\n\"open\"")
            ],
            "core/a.json:1:1: Appointment: expected start and end, unless the status is proposed or cancelled, found "
                + "no start, no end, status \"open\" [core.definition.invariants]",
            "core/a.json:2:12: Appointment.priority: expected an integer from 0 to 2147483647 without fraction, "
                + "exponent or leading zero, found -1 [core.definition.values]",
            "core/a.json:4:1: Appointment.status: expected one of proposed, pending, booked, arrived, fulfilled, "
                + "cancelled, noshow, entered-in-error, found \"open\" [core.definition.codes]",
            "core/a.json:5:1: Appointment.participant[0].status: expected one of accepted, declined, tentative, "
                + "needs-action, found \"yes\" [core.definition.codes]"
        ),
    ]

    static let identifiers = [
        Case(
            "no id",
            ["core/a.json": sound.replacingOccurrences(of: "\"id\":\"one\",", with: "")],
            "core/a.json:1:1: Appointment.id: expected an id, found none [core.body.id]"
        ),
        Case(
            "an id twice",
            ["core/a.json": sound, "core/b.json": "\n" + sound],
            "core/b.json:1:1: Appointment.id: one stands in FOLDER/core/a.json already"
        ),
        Case(
            "an id twice in a file of lines",
            ["core/a.ndjson": "\(sound)\n\(sound)\n"],
            "core/a.ndjson:2:1: Appointment.id: one stands in FOLDER/core/a.ndjson already"
        ),
    ]

    @Test("an id without the dialect's form is a fault")
    func identifierForm() throws {
        let folder = try SeedFolder(["bars/a.json": Self.sound])
        let error = #expect(throws: StubError.self) {
            try Stub {
                $0.mounts = [.init(path: "/bars", dialect: "bars")]
                $0.seed = .folder(folder.path)
            }
        }
        let fault = "Appointment.id: expected a UUID, found \"one\" [bars.appointment.id-form]"
        #expect(error?.description.split(separator: "\n").contains { $0.hasSuffix(fault) } == true, "\(error as Any)")
    }

    @Test("all faults of all files are named at once")
    func allAtOnce() throws {
        let folder = try SeedFolder(["core/a.json": "{", "core/b.json": "[]", "systmone/c.json": "{"])
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path) } }
        guard case .badSeedData(let faults)? = error else { return }
        #expect(faults.count == 3)
        #expect(error?.description == faults.joined(separator: "\n"))
    }

    @Test(
        "seed.json has to say the reference time",
        arguments: [
            (nil, "seed.json: no such file; it gives the data's moment: {\"referenceTime\": \"2019-01-18T12:28:15Z\"}"),
            ("{}", "seed.json: referenceTime: expected an instant, found none"),
            (#"{"referenceTime":"today"}"#, "seed.json: referenceTime: expected an instant, found \"today\""),
            (#"{"referenceTime":"2019-01-18"}"#, "seed.json: referenceTime: expected an instant, found \"2019-01-18\""),
            (#"{"referenceTime":1}"#, "seed.json: referenceTime: expected an instant, found 1"),
            ("[]", "seed.json: referenceTime: expected an instant, found none"),
            ("{\n x", "seed.json:2:2: expected a name in double quotation marks, got `x`"),
        ] as [(String?, String)]
    )
    func referenceTime(_ content: String?, _ fault: String) throws {
        let folder = try SeedFolder(content.map { ["seed.json": $0] } ?? [:], referenceTime: nil)
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path) } }
        #expect(error?.description == "\(folder.path)/\(fault)")
    }

    @Test("a folder that is not there is named")
    func noFolder() {
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder("/nowhere/at/all") } }
        #expect(error?.description == "/nowhere/at/all: No such file or directory")
    }

    @Test("a file in a folder's place is named")
    func fileForFolder() throws {
        let folder = try SeedFolder([:])
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path + "/seed.json") } }
        #expect(error?.description == "\(folder.path)/seed.json: Not a directory")
    }

    @Test("a file that cannot be read is named")
    func unreadableFile() throws {
        let folder = try SeedFolder(["core/a.json": Self.sound])
        try FileManager.default.removeItem(atPath: folder.path + "/core/a.json")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/core/a.json",
            withDestinationPath: "/nowhere"
        )
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path) } }
        #expect(error?.description.hasPrefix("\(folder.path)/core/a.json: ") == true)
    }

    @Test("a Bundle whose entries are no list is not taken for an empty one")
    func entriesNoList() throws {
        let folder = try SeedFolder(["core/a.json": #"{"resourceType":"Bundle","entry":{"resource":\#(Self.sound)}}"#])
        let error = #expect(throws: StubError.self) { try Stub { $0.seed = .folder(folder.path) } }
        let fault = "a.json:1:34: Bundle.entry: expected a list, found {\"resource\":"
        #expect(error?.description.contains(fault) == true)
        #expect(error?.description.hasSuffix("[core.definition.elements]") == true)
    }

    @Test("a clock that is no instant is named", arguments: ["now", "2019-01-18", "2019-01-18T12:28:15"])
    func badClock(_ clock: String) {
        let error = #expect(throws: StubError.self) { try Stub { $0.clock = .frozen(clock) } }
        let start = "the clock takes seed, system or an instant like 2019-01-18T12:28:15Z; \(clock) is none: "
        #expect(error?.description.hasPrefix(start) == true)
    }
}
