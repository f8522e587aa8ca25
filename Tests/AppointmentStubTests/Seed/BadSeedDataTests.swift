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
        /// Where each stands, behind the folder's path, and its rule.
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
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path) } }
        #expect(faultPlaces(of: faults) == refused.faults.map { "\(folder.path)/\($0)" })
    }

    private static let sound =
        #"{"resourceType":"Appointment","id":"one","status":"proposed","participant":[{"status":"accepted","#
        + #""actor":{"reference":"Patient/1"}}]}"#

    static let syntax = [
        Case(
            "no JSON",
            ["core/a.json": "Appointment"],
            "core/a.json:1:1 [core.body.readable]"
        ),
        Case(
            "a missing comma",
            ["core/a.json": "{\n  \"resourceType\": \"Appointment\"\n  \"id\": \"one\"\n}"],
            "core/a.json:3:3: Appointment [core.body.readable]"
        ),
        Case(
            "a name twice",
            ["core/a.json": "{\"resourceType\":\"Appointment\",\n\"id\":\"one\",\"id\":\"two\"}"],
            "core/a.json:2:12: Appointment.id [core.body.readable]"
        ),
        Case(
            "an empty file",
            ["core/a.json": ""],
            "core/a.json:1:1 [core.body.readable]"
        ),
        Case(
            "a bad line among good ones",
            ["core/a.ndjson": "\(sound)\n\n{\"resourceType\": }\n"],
            "core/a.ndjson:3:18: resourceType [core.body.readable]"
        ),
    ]

    static let definitions = [
        Case(
            "another type",
            ["core/a.json": "{\"id\":\"p\",\n \"resourceType\":\"Patient\"}"],
            "core/a.json:2:17: resourceType [core.body.resource-type]"
        ),
        Case(
            "an array",
            ["core/a.json": "[]"],
            "core/a.json:1:1: the body [core.body.resource-type]"
        ),
        Case(
            "an unknown status",
            [
                "core/a.json": sound.replacingOccurrences(
                    of: "\"status\":\"proposed\"",
                    with: "\n\"status\":\"open\",\"start\":\"2020-01-20T10:00:00Z\",\"end\":\"2020-01-20T11:00:00Z\""
                )
            ],
            "core/a.json:2:10: Appointment.status [core.definition.codes]"
        ),
        Case(
            "faults of SystmOne's folder bear SystmOne's name, and core's if it reads the same",
            ["systmone/a.json": sound.replacingOccurrences(of: "\"accepted\"", with: "\"yes\"")],
            "systmone/a.json:1:87: Appointment.participant[0].status [core.definition.codes]",
            "systmone/a.json:1:87: Appointment.participant[0].status [systmone.definition.codes]"
        ),
        Case(
            "an entry of a Bundle",
            [
                "core/a.json":
                    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n{\"resource\":\(sound)},\n{\"resource\":{\"resourceType\":\"Slot\"}}]}"
            ],
            "core/a.json:3:29: resourceType [core.body.resource-type]"
        ),
        Case(
            "an entry without a resource",
            [
                "core/a.json":
                    "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"fullUrl\":\"urn:x\"}]}"
            ],
            "core/a.json:1:55: the body [core.body.resource-type]"
        ),
        Case(
            "a second line's element",
            [
                "core/a.ndjson":
                    "\(sound)\n\(sound.replacingOccurrences(of: "\"one\"", with: "\"two\",\"priority\":-1"))\n"
            ],
            "core/a.ndjson:2:53: Appointment.priority [core.definition.values]"
        ),
    ]

    static let places = [
        Case(
            "a folder that is named for no dialect",
            ["systmon/a.json": sound, "systmon/b/c.json": sound],
            "systmon"
        ),
        Case(
            "an appointment outside of the folders",
            ["a.json": sound],
            "a.json"
        ),
        Case(
            "a name that says nothing of the format, once for both dialects that read the folder",
            ["systmone/a.jsn": sound, "systmone/README.md": "", "systmone/.a": ""],
            "systmone/a.jsn"
        ),
        Case(
            "a file in a folder of a dialect's folder",
            ["core/v/0/a.json": "[]"],
            "core/v/0/a.json:1:1: the body [core.body.resource-type]"
        ),
        Case(
            "faults of one file come as they stand in it",
            [
                "core/a.json": sound.replacingOccurrences(of: "\"id\"", with: "\n\"priority\":-1,\n\"id\"")
                    .replacingOccurrences(of: "\"accepted\"", with: "\n\"yes\"")
                    .replacingOccurrences(of: "\"proposed\"", with: "\n\"open\"")
            ],
            "core/a.json:1:1: Appointment [core.definition.invariants]",
            "core/a.json:2:12: Appointment.priority [core.definition.values]",
            "core/a.json:4:1: Appointment.status [core.definition.codes]",
            "core/a.json:5:1: Appointment.participant[0].status [core.definition.codes]"
        ),
    ]

    static let identifiers = [
        Case(
            "no id",
            ["core/a.json": sound.replacingOccurrences(of: "\"id\":\"one\",", with: "")],
            "core/a.json:1:1: Appointment.id [core.body.id]"
        ),
        Case(
            "an id twice",
            ["core/a.json": sound, "core/b.json": "\n" + sound],
            "core/b.json:1:1: Appointment.id"
        ),
        Case(
            "an id twice in a file of lines",
            ["core/a.ndjson": "\(sound)\n\(sound)\n"],
            "core/a.ndjson:2:1: Appointment.id"
        ),
    ]

    @Test("an id without the dialect's form is a fault")
    func identifierForm() throws {
        let folder = try SeedFolder(["bars/a.json": Self.sound])
        let faults = try seedFaults {
            try Stub {
                $0.mounts = [.init(path: "/bars", dialect: "bars")]
                $0.seed = .folder(folder.path)
            }
        }
        let fault = "\(folder.path)/bars/a.json:1:36: Appointment.id [bars.appointment.id-form]"
        #expect(faultPlaces(of: faults).contains(fault), "\(faults)")
    }

    @Test("all faults of all files are named at once")
    func allAtOnce() throws {
        let folder = try SeedFolder(["core/a.json": "{", "core/b.json": "[]", "systmone/c.json": "{"])
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path) } }
        #expect(faults.count == 3)
        #expect(StubError.badSeedData(faults).description == faults.joined(separator: "\n"))
    }

    @Test(
        "seed.json has to say the reference time",
        arguments: [
            (nil, "seed.json"),
            ("{}", "seed.json: referenceTime"),
            (#"{"referenceTime":"today"}"#, "seed.json: referenceTime"),
            (#"{"referenceTime":"2019-01-18"}"#, "seed.json: referenceTime"),
            (#"{"referenceTime":1}"#, "seed.json: referenceTime"),
            ("[]", "seed.json: referenceTime"),
            ("{\n x", "seed.json:2:2"),
        ] as [(String?, String)]
    )
    func referenceTime(_ content: String?, _ fault: String) throws {
        let folder = try SeedFolder(content.map { ["seed.json": $0] } ?? [:], referenceTime: nil)
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path) } }
        #expect(faultPlaces(of: faults) == ["\(folder.path)/\(fault)"])
    }

    @Test("a folder that is not there is named")
    func noFolder() throws {
        let faults = try seedFaults { try Stub { $0.seed = .folder("/nowhere/at/all") } }
        #expect(faultPlaces(of: faults) == ["/nowhere/at/all"])
    }

    @Test("a file in a folder's place is named")
    func fileForFolder() throws {
        let folder = try SeedFolder([:])
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path + "/seed.json") } }
        #expect(faultPlaces(of: faults) == ["\(folder.path)/seed.json"])
    }

    @Test("a file that cannot be read is named")
    func unreadableFile() throws {
        let folder = try SeedFolder(["core/a.json": Self.sound])
        try FileManager.default.removeItem(atPath: folder.path + "/core/a.json")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/core/a.json",
            withDestinationPath: "/nowhere"
        )
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path) } }
        #expect(faultPlaces(of: faults) == ["\(folder.path)/core/a.json"])
    }

    @Test("a Bundle whose entries are no list is not taken for an empty one")
    func entriesNoList() throws {
        let folder = try SeedFolder(["core/a.json": #"{"resourceType":"Bundle","entry":{"resource":\#(Self.sound)}}"#])
        let faults = try seedFaults { try Stub { $0.seed = .folder(folder.path) } }
        #expect(faultPlaces(of: faults) == ["\(folder.path)/core/a.json:1:34: Bundle.entry [core.definition.elements]"])
    }

    @Test("a clock that is no instant is named", arguments: ["now", "2019-01-18", "2019-01-18T12:28:15"])
    func badClock(_ clock: String) {
        let error = #expect(throws: StubError.self) { try Stub { $0.clock = .frozen(clock) } }
        #expect(error?.description.contains(clock) == true)
    }
}
