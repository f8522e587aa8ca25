import Foundation
import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("Descriptors", .timeLimit(.minutes(10)))
struct DescriptorLimitTests {
    /// Starts the stub below a shell that sets limits first.
    private func stub(_ limits: String, _ arguments: String = "") throws -> (
        process: Process, errors: Pipe, port: UInt16
    ) {
        let (process, output, errors) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        let command = "\(limits) && exec \"$0\" --port 0 --log off \(arguments)"
        process.arguments = ["-c", command, try CommandProcess.executable().path]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let port = line.split(separator: ":").last.flatMap { UInt16($0.dropLast()) }
        return (process, errors, try #require(port))
    }

    private func end(_ process: Process, _ errors: Pipe) throws -> String {
        kill(process.processIdentifier, SIGTERM)
        let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return text
    }

    @Test("the soft limit of the shell is raised to the hard one, without a word")
    func raised() throws {
        let (process, errors, port) = try stub("ulimit -Sn 40")
        let connections = try (0..<100).map { _ in try ClientConnection(port: port) }
        for connection in connections {
            try connection.send("GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        }
        for connection in connections { #expect(try connection.receiveAnswer().status == 200) }
        #expect(try end(process, errors) == "")
    }

    @Test("a limit of connections that cannot be met is told at the start, and idle connections make room")
    func unmet() throws {
        let (process, errors, port) = try stub("ulimit -n 100", "--limit connections=5000")
        let idle = try (0..<150).map { _ in try ClientConnection(port: port) }
        #expect(try ClientConnection(port: port).get("/livez").status == 200)
        let text = try end(process, errors)
        #expect(
            text.hasPrefix("appointment-stub: --limit connections=5000 cannot be met: this process may open 100 files")
        )
        _ = idle
    }
}
