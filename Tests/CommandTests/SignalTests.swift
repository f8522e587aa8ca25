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

    /// Appointments, one to a line, which take far longer to read than the tests wait.
    private static let many: String = (1...60_000).reduce(into: "") { lines, number in
        lines += #"{"resourceType":"Appointment","id":"\#(number)","status":"booked","start":"2019-01-19T09:00:00Z","#
        lines += #""end":"2019-01-19T09:10:00Z","participant":[{"actor":{"reference":"Patient/1"},"#
        lines += #""status":"accepted"}]}"# + "\n"
    }

    @Test("one that comes while seed data are read ends the process at once, with 0")
    func whileLoading() throws {
        let folder = try SeedFolder([
            "seed.json": #"{"referenceTime": "2019-01-18T12:28:15Z"}"#, "core/many.ndjson": Self.many,
        ])
        let stub = try CommandProcess(["--port", "0", "--seed-data", folder.path])
        usleep(500_000)
        stub.signal(SIGTERM)
        #expect(stub.exitCodeUnread() == 0)
    }

    @Test("they end other commands as they do by default")
    func otherCommands() throws {
        let folder = try SeedFolder(["many.ndjson": Self.many])
        let validation = try CommandProcess(["validate", "--dialect", "core", "\(folder.path)/many.ndjson"])
        usleep(500_000)
        validation.signal(SIGTERM)
        #expect(validation.exitCodeUnread() == -SIGTERM)
    }
}
