import Foundation
import Glibc

/// The real executable, run as its users run it.
final class CommandProcess {
    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// What a process that has ended left behind.
    struct Result {
        let exitCode: Int32
        let output: String
        let errors: String
    }

    struct NoLine: Error {
        let received: String
    }

    /// Starts it; its environment has these variables and no others.
    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        process.executableURL = try Self.executable()
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// Runs it to its end.
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        try CommandProcess(arguments, environment: environment).result()
    }

    /// Waits for its end.
    func result() throws -> Result {
        let output = try output.fileHandleForReading.readToEnd() ?? Data()
        let errors = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        // A process that a signal has killed has no exit code; no test expects the negative number of the signal.
        let code = process.terminationStatus
        return Result(
            exitCode: process.terminationReason == .exit ? code : -code,
            output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self)
        )
    }

    /// Reads standard output to the end of a line and no further.
    func line() throws -> String {
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first {
            guard byte != UInt8(ascii: "\n") else { return String(decoding: line, as: UTF8.self) }
            line.append(byte)
        }
        throw NoLine(received: String(decoding: line, as: UTF8.self))
    }

    /// Waits for the line that says where it listens.
    func port() throws -> UInt16 {
        let line = try line()
        guard line.hasPrefix("listening on http://"), let text = line.split(separator: ":").last,
            let port = UInt16(text)
        else { throw NoLine(received: line) }
        return port
    }

    /// Waits for its end, and reads nothing of what it writes.
    func exitCodeUnread() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Processor time that it has used since its start, on all threads.
    func processorTime() throws -> Duration {
        var clock = clockid_t()
        var time = timespec()
        guard unsafe clock_getcpuclockid(process.processIdentifier, &clock) == 0,
            unsafe clock_gettime(clock, &time) == 0
        else { throw NoLine(received: "no processor time") }
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    var identifier: Int32 { process.processIdentifier }

    func signal(_ number: Int32) {
        kill(process.processIdentifier, number)
    }

    /// The products lie side by side, so the executable is the neighbour of the one that runs the tests.
    static func executable() throws -> URL {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("appointment-stub")
    }
}
