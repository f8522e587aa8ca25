import Foundation
import Glibc
import Testing

@Suite("Folders of seed data that cannot be what was meant", .timeLimit(.minutes(10)))
struct SeedFolderFaultTests {
    private static let seed = ["seed.json": #"{"referenceTime": "2019-01-18T12:28:15Z"}"#]

    @Test("one without an appointment for any mount is served, with a line that says so")
    func noAppointments() throws {
        let folder = try SeedFolder(Self.seed)
        let stub = try CommandProcess(["--port", "0", "--log", "off", "--seed-data", folder.path])
        _ = try stub.port()
        stub.signal(SIGTERM)
        let result = try stub.result()
        #expect(result.exitCode == 0)
        #expect(
            result.errors == """
                appointment-stub: \(folder.path) holds no appointment for any mount; each dialect reads the folder that \
                bears its name, such as \(folder.path)/core

                """
        )
    }

    @Test("an empty folder that is named for no dialect is a fault, and an empty one that is is none")
    func emptyFolders() throws {
        let folder = try SeedFolder(Self.seed)
        try FileManager.default.createDirectory(atPath: "\(folder.path)/core", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(folder.path)/cores", withIntermediateDirectories: true)
        let result = try CommandProcess.run(["--port", "0", "--seed-data", folder.path])
        #expect(result.exitCode == 3)
        let faults = result.errors.split(separator: "\n").dropFirst()
        #expect(faults.count == 1)
        #expect(
            faults.first?.hasPrefix("\(folder.path)/cores: the folder is not named after a dialect; ")
                == true
        )
    }

    @Test(
        "a pipe, a socket, a device and a file beyond all measure are faults at once",
        arguments: ["seed.json", "core/a.json", "core/a.xml", "core/a.ndjson"],
        [Oddity.pipe, .device, .large]
    )
    func noFile(_ name: String, _ oddity: Oddity) throws {
        var files = Self.seed
        files["core/sound.ndjson"] = ""
        files[name] = nil
        let folder = try SeedFolder(files)
        let path = "\(folder.path)/\(name)"
        try oddity.make(at: path)
        let result = try CommandProcess.run(["--port", "0", "--seed-data", folder.path])
        #expect(result.exitCode == 3)
        #expect(result.errors.contains("\(path): cannot be read: \(oddity.reason)\n"), "\(result.errors)")
        guard name != "seed.json" else { return }
        let validation = try CommandProcess.run(["validate", "--dialect", "core", path])
        #expect(validation.exitCode == 3)
        #expect(validation.output.contains("\(path): cannot be read: \(oddity.reason)\n"), "\(validation.output)")
    }

    enum Oddity: CaseIterable {
        case pipe
        case device
        case large

        var reason: String {
            switch self {
            case .pipe: "it is a pipe, not a file"
            case .device: "it is a device, not a file"
            case .large: "it has more than the 1073741824 bytes that are read of one file"
            }
        }

        func make(at path: String) throws {
            switch self {
            case .pipe: _ = unsafe mkfifo(path, 0o600)
            case .device: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
            case .large:
                _ = FileManager.default.createFile(atPath: path, contents: nil)
                _ = unsafe truncate(path, 1 << 40)
            }
        }
    }
}
