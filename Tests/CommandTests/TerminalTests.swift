import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("Control characters reach no terminal", .timeLimit(.minutes(10)))
struct TerminalTests {
    /// Clears the screen, sets a colour by a C1 control, turns the direction of writing, and forges a line.
    private static let nasty = "a\u{1B}[2J\u{9B}31m\u{202E}\u{7F}\r\nforged"

    private func isHarmless(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            scalar != "\n" && scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
        } && !text.split(separator: "\n").contains("forged")
    }

    @Test(
        "of no command",
        arguments: [
            [nasty], ["--\(nasty)"], ["--port", nasty], ["--host", nasty], ["--seed-data", nasty, "--port", "0"],
            ["--clock", nasty, "--port", "0"], ["--mount", "/=\(nasty)", "--port", "0"], ["--limit", nasty],
            ["validate", nasty], ["validate", "--dialect", nasty, "."], ["rules", "--dialect", nasty],
            ["demo", "--dialect", nasty], ["healthcheck", "--host", nasty], ["healthcheck", nasty],
        ]
    )
    func arguments(_ arguments: [String]) throws {
        let result = try CommandProcess.run(arguments)
        #expect(result.exitCode != 0)
        #expect(isHarmless(result.output), "\(result.output)")
        #expect(isHarmless(result.errors), "\(result.errors)")
        #expect((result.output + result.errors).contains(#"\u001B[2J"#))
    }

    @Test("of validate, whatever the files are called and hold")
    func files() throws {
        let folder = try SeedFolder([
            "core/\(Self.nasty).json": #"{"resourceType": "Appointment", "id": "1", "status": "\#u{1B}\#u{9B}31m"}"#,
            "core/value.json": #"{"resourceType": "Appointment", "id": "2", "status": "\#u{9B}31m\#u{202E}"}"#,
            "core/\(Self.nasty).txt": "",
        ])
        let result = try CommandProcess.run(["validate", folder.path])
        #expect(result.exitCode == 3)
        #expect(isHarmless(result.output), "\(result.output)")
        #expect(isHarmless(result.errors), "\(result.errors)")
    }

    @Test("of the log", arguments: ["text", "json"])
    func log(_ layout: String) throws {
        let stub = try CommandProcess(["--port", "0", "--log", layout])
        let port = try stub.port()
        let connection = try ClientConnection(port: port)
        try connection.send("GET /%1B%5B2J%0Aforged?\u{9B}=%0A HTTP/1.1\r\nHost: a\r\nReferer: \u{9B}\r\n\r\n")
        _ = try? connection.receiveAnswer()
        _ = try ClientConnection(port: port).get("/%C2%9B31m%0Aforged", "X-Request-Id: \u{9B}31m")
        stub.signal(SIGTERM)
        let errors = try stub.result().errors
        #expect(isHarmless(errors), "\(errors)")
        #expect(errors.split(separator: "\n").count == 2)
    }
}
