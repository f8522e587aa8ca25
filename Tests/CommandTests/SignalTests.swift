import Foundation
import Glibc
import Testing

@Suite("Signals", .timeLimit(.minutes(10)))
struct SignalTests {
    @Test(
        "one that comes however soon after the start ends the process",
        arguments: [SIGTERM, SIGINT],
        0...15
    )
    func early(_ signal: Int32, _ milliseconds: UInt32) throws {
        for step in 0..<4 as Range<UInt32> {
            let stub = try CommandProcess(["--port", "0", "--log", "off"])
            usleep(milliseconds * 1000 + step * 250)
            stub.signal(signal)
            // Before main's first statement the system ends it; after that it ends by itself.
            #expect([0, -signal].contains(stub.exitCodeUnread()))
        }
    }

    /// A file that nobody ever writes to, so that reading it does not end.
    private static func makePipe(_ folder: String, _ name: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let result = unsafe mkfifo("\(folder)/\(name)", 0o600)
        try #require(result == 0)
    }

    @Test("one that comes while seed data are read ends the process at once, with 0")
    func whileLoading() throws {
        let folder = try SeedFolder(["seed.json": #"{"referenceTime": "2019-01-18T12:28:15Z"}"#])
        try Self.makePipe("\(folder.path)/core", "a.json")
        let stub = try CommandProcess(["--port", "0", "--seed-data", folder.path])
        usleep(500_000)
        stub.signal(SIGTERM)
        #expect(stub.exitCodeUnread() == 0)
    }

    @Test("they end other commands as they do by default")
    func otherCommands() throws {
        let folder = try SeedFolder(["seed.json": #"{"referenceTime": "2019-01-18T12:28:15Z"}"#])
        try Self.makePipe(folder.path, "a.json")
        let validation = try CommandProcess(["validate", "--dialect", "core", "\(folder.path)/a.json"])
        usleep(500_000)
        validation.signal(SIGTERM)
        #expect(validation.exitCodeUnread() == -SIGTERM)
    }
}
