import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("The command report", .timeLimit(.minutes(10)))
struct ReportCommandTests {
    private let stub: CommandProcess
    private let port: UInt16

    init() throws {
        stub = try CommandProcess(["--port", "0", "--log", "off"])
        port = try stub.port()
    }

    private func report(_ arguments: String...) throws -> CommandProcess.Result {
        try CommandProcess.run(["report", "--url", "http://127.0.0.1:\(port)"] + arguments)
    }

    private func read(in sandbox: String) throws {
        let path = "/__sandbox/\(sandbox)/Appointment/aebebd1000000001"
        #expect(try ClientConnection(port: port).get(path).status == 200)
    }

    /// Cancels without having read.
    private func cancel(in sandbox: String) throws {
        let connection = try ClientConnection(port: port)
        let path = "/__sandbox/\(sandbox)/Appointment/aebebd1000000001"
        let lines = ["PUT \(path) HTTP/1.1", "Host: test", "Content-Type: application/fhir+json", "If-Match: W/\"1\""]
        #expect(try connection.answer(to: lines, content: Array("{}".utf8)).status >= 400)
    }

    @Test("a run in which nothing happened fails, unless it may")
    func nothing() throws {
        let result = try report("--sandbox", "empty")
        #expect(result.exitCode == 1)
        #expect(result.output.hasPrefix("NOT SHOWN: 0 broken, 0 advice, 0 kept, 0 not shown (0 exchanges)\n"))
        #expect(
            result.errors.hasPrefix("appointment-stub: nothing happened: no exchange has reached the sandbox empty;")
        )
        #expect(try report("--sandbox", "empty", "--min-exchanges", "0").exitCode == 0)
        try read(in: "once")
        #expect(try report("--sandbox", "once", "--min-exchanges", "2").exitCode == 1)
    }

    @Test("a consumer that keeps its obligations passes, in every format")
    func kept() throws {
        try read(in: "kept")
        for (format, beginning) in [
            ("text", "KEPT: "), ("markdown", "# KEPT: "), ("html", "<!DOCTYPE html>"),
            ("json", "{\"verdict\":\"kept\""),
            ("junit", "<?xml "),
        ] {
            let result = try report("--sandbox", "kept", "--format", format, "--fail-on", "advice")
            #expect(result.exitCode == 0, "\(format): \(result.errors)")
            #expect(result.output.hasPrefix(beginning), "\(format)")
        }
    }

    @Test("what must be shown and was not fails")
    func required() throws {
        try read(in: "required")
        #expect(try report("--sandbox", "required", "--require", "request-well-made").exitCode == 0)
        #expect(try report("--sandbox", "required", "--require", "core.carried-out.read,pace").exitCode == 1)
        let result = try report(
            "--sandbox",
            "required",
            "--require",
            "core.situation.lost-answer",
            "--fail-on",
            "never"
        )
        #expect(result.exitCode == 1)
        #expect(
            result.errors == "appointment-stub: core.situation.lost-answer is required, and no exchange has shown it\n"
        )
    }

    @Test("a broken obligation fails, unless nothing is to fail")
    func broken() throws {
        try cancel(in: "broken")
        let result = try report("--sandbox", "broken")
        #expect(result.exitCode == 1)
        #expect(result.output.hasPrefix("BROKEN: "))
        #expect(result.errors.contains("appointment-stub: core.consumer.read-before-update is broken\n"))
        #expect(try report("--sandbox", "broken", "--fail-on", "never").exitCode == 0)
    }

    @Test("an admin token is sent")
    func token() throws {
        let guarded = try CommandProcess(["--port", "0", "--log", "off", "--admin-token", "secret"])
        let url = "http://127.0.0.1:\(try guarded.port())"
        let refused = try CommandProcess.run(["report", "--url", url])
        #expect(refused.exitCode == 1)
        #expect(
            refused.errors
                == "appointment-stub: \(url) answers 401 when asked for its report: give its token with --admin-token\n"
        )
        let answered = try CommandProcess.run(
            ["report", "--url", url, "--min-exchanges", "0"],
            environment: ["APPTSTUB_ADMIN_TOKEN": "secret"]
        )
        #expect(answered.exitCode == 0, "\(answered.errors)")
    }

    @Test("a stub that is not there is told of")
    func unreachable() throws {
        // A port that was free a moment ago.
        let gone = try CommandProcess(["--port", "0", "--log", "off"])
        let free = try gone.port()
        gone.signal(SIGKILL)
        _ = try gone.result()
        let result = try CommandProcess.run(["report", "--url", "http://127.0.0.1:\(free)"])
        #expect(result.exitCode == 1)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("appointment-stub: cannot ask http://127.0.0.1:\(free) for its report: "))
        #expect(result.errors.hasSuffix("is the stub running, and is --url its address?\n"))
    }

    @Test(
        "wrong usage is 2",
        arguments: [
            [], ["--url", "127.0.0.1:8080"], ["--url", "https://127.0.0.1"], ["--url", "http://stub.example:80"],
            ["--url", "http://127.0.0.1:1", "--format", "pdf"], ["--url", "http://127.0.0.1:1", "--fail-on", "all"],
            ["--url", "http://127.0.0.1:1", "--require", "read-before-updat"],
            ["--url", "http://127.0.0.1:1", "--min-exchanges", "-1"],
            ["--url", "http://127.0.0.1:1", "--sandbox", "a/b"], ["--url", "http://127.0.0.1:1", "--port", "1"],
        ]
    )
    func usage(_ arguments: [String]) throws {
        #expect(try CommandProcess.run(["report"] + arguments).exitCode == 2)
    }
}
