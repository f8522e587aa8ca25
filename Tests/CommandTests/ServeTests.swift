import Foundation
import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("serve", .timeLimit(.minutes(10)))
struct ServeTests {
    @Test("serves with the command's name and without it", arguments: [["serve"], []])
    func serves(_ command: [String]) throws {
        let stub = try CommandProcess(command + ["--port", "0", "--log", "off"])
        let answer = try ClientConnection(port: stub.port()).get("/Appointment/aebebd1000000000")
        #expect(answer.status == 200)
        #expect(answer.reason == "OK")
        stub.signal(SIGTERM)
        let result = try stub.result()
        #expect(result.exitCode == 0)
        #expect(result.output == "", "one line only")
        #expect(result.errors == "")
    }

    @Test(
        "the ready line names the real address, as a URL",
        arguments: [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("0.0.0.0", "0.0.0.0")]
    )
    func readyLine(_ host: String, _ shown: String) throws {
        let stub = try CommandProcess(["--log", "off"], environment: ["APPTSTUB_PORT": "0", "APPTSTUB_HOST": host])
        let line = try stub.line()
        let begin = "listening on http://\(shown):"
        #expect(line.hasPrefix(begin))
        #expect((UInt16(line.dropFirst(begin.count)) ?? 0) > 0)
        stub.signal(SIGINT)
        #expect(try stub.result().exitCode == 0)
    }

    @Test(
        "others than this machine's users may steer only with a warning, or with a token",
        arguments: [
            (["--host", "0.0.0.0"], true), (["--host", "::"], true), (["--host", "127.0.0.2"], false),
            (["--host", "localhost"], false), (["--host", "0.0.0.0", "--admin-token", "secret"], false),
            (["--host", "0.0.0.0", "--no-admin"], false),
        ]
    )
    func warning(_ options: [String], _ isWarned: Bool) throws {
        let stub = try CommandProcess(options + ["--port", "0", "--log", "off"])
        _ = try stub.line()
        stub.signal(SIGTERM)
        let expected = """
            appointment-stub: whoever reaches \(options[1]) can steer this stub; --admin-token TOKEN requires a token, \
            --no-admin serves no admin API

            """
        #expect(try stub.result().errors == (isWarned ? expected : ""))
    }

    @Test("a host name that --allowed-host gives steers, and no other")
    func allowedHost() throws {
        let stub = try CommandProcess(["--port", "0", "--log", "off", "--allowed-host", "stub.example"])
        let port = try stub.port()
        for (host, status) in [("stub.example:80", 200), ("evil.example", 403), ("127.0.0.1", 200)] {
            let lines = ["GET /__admin/health HTTP/1.1", "Host: \(host)"]
            #expect(try ClientConnection(port: port).answer(to: lines).status == status)
        }
    }

    @Test("a request under way is answered before the end")
    func finishesRequest() throws {
        let stub = try CommandProcess(["--port", "0", "--log", "off"])
        let port = try stub.port()
        let connection = try ClientConnection(port: port)
        try connection.send("PUT /Appointment/aebebd1000000000 HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n\r\n{")
        try waitUntilNoticed(by: stub, port: port, SIGTERM)
        try connection.send("}")
        #expect(try (400..<500).contains(connection.receiveAnswer().status))
        #expect(try connection.receiveToEnd().content == [])
        #expect(try stub.result().exitCode == 0)
    }

    @Test("a request that never ends is cut after 5 s")
    func cutsRequest() throws {
        let stub = try CommandProcess(["--port", "0", "--log", "off"])
        let connection = try ClientConnection(port: stub.port())
        try connection.send("PUT /Appointment/aebebd1000000000 HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n\r\n{")
        stub.signal(SIGTERM)
        // The period for a body is 30 s, so what ends it sooner is the signal.
        let begin = ContinuousClock.now
        #expect(try stub.result().exitCode == 0)
        #expect(ContinuousClock.now - begin < .seconds(20))
    }

    @Test("a second signal ends at once")
    func secondSignal() throws {
        let stub = try CommandProcess(["--port", "0", "--log", "off"])
        let port = try stub.port()
        let connection = try ClientConnection(port: port)
        try connection.send("PUT /Appointment/aebebd1000000000 HTTP/1.1\r\nHost: test\r\nContent-Length: 2\r\n\r\n{")
        try waitUntilNoticed(by: stub, port: port, SIGTERM)
        let begin = ContinuousClock.now
        stub.signal(SIGINT)
        #expect(try stub.result().exitCode == 0)
        // Sooner than the 5 s that a request under way may take.
        #expect(ContinuousClock.now - begin < .milliseconds(4500))
    }

    /// Sends a signal and waits until nothing listens any more.
    private func waitUntilNoticed(by stub: CommandProcess, port: UInt16, _ number: Int32) throws {
        // Whoever is answered here is behind the request under way, which has then been read.
        _ = try ClientConnection(port: port).get("/livez")
        stub.signal(number)
        while (try? ClientConnection(port: port)) != nil { usleep(5000) }
    }

    @Test("a ready line that cannot be written is a failure", arguments: [">/dev/full", ">&-"])
    func unwritableOutput(_ redirection: String) throws {
        let shell = Process()
        let errors = Pipe()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        let executable = try CommandProcess.executable().path
        shell.arguments = ["-c", "exec \"$0\" --port 0 \(redirection)", executable]
        shell.standardError = errors
        try shell.run()
        let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationReason == .exit)
        #expect(shell.terminationStatus == 1)
        #expect(text.hasPrefix("appointment-stub: cannot write the ready line for http://127.0.0.1:"))
        #expect(text.split(separator: "\n").count == 1)
    }

    @Test("an address in use is a failure that names the address and what to do")
    func addressInUse() throws {
        let first = try CommandProcess(["--port", "0", "--log", "off"])
        let port = try first.port()
        let second = try CommandProcess.run(["--port", "\(port)"])
        #expect(second.exitCode == 1)
        #expect(second.output == "")
        #expect(
            second.errors == """
                appointment-stub: cannot listen on 127.0.0.1:\(port): address already in use; \
                choose another address with --host and --port; --port 0 takes any free port

                """
        )
        first.signal(SIGTERM)
        #expect(try first.result().exitCode == 0)
    }

    @Test(
        "wrong usage ends with 2 and one line",
        arguments: [
            ["--prot", "1"], ["srve"], ["--clock", "yesterday"], ["--mount", "/a=nothing"], ["--mount", "a=core"],
            ["--mount", "/a=core", "--mount", "/a=systmone"], ["--host", "stub.example"],
        ]
    )
    func wrongUsage(_ arguments: [String]) throws {
        let result = try CommandProcess.run(arguments + ["--port", "0"])
        #expect(result.exitCode == 2)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("appointment-stub: "))
        #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
    }

    @Test("bad seed data end with 3 and name file, line, column, element and rule")
    func badSeedData() throws {
        let folder = try SeedFolder([
            "seed.json": #"{"referenceTime": "2019-01-18T12:28:15Z"}"#,
            "core/bad.json": """
            {
              "resourceType": "Appointment",
              "id": "a",
              "status": "lost",
              "participant": [{"actor": {"display": "Test"}, "status": "accepted"}]
            }
            """,
        ])
        let result = try CommandProcess.run(["--port", "0", "--seed-data", folder.path])
        #expect(result.exitCode == 3)
        #expect(result.output == "")
        let place = "\(folder.path)/core/bad.json:4:13: "
        #expect(result.errors.split(separator: "\n").contains { $0.hasPrefix(place) }, "\(result.errors)")
        #expect(result.errors.split(separator: "\n").contains { $0.hasPrefix(place + "Appointment.status: ") })
    }

    @Test("a folder that does not exist is bad seed data")
    func noFolder() throws {
        let result = try CommandProcess.run(["--port", "0", "--seed-data", "/nowhere/at-all"])
        #expect(result.exitCode == 3)
        #expect(result.errors.split(separator: "\n").last?.hasPrefix("/nowhere/at-all: ") == true)
    }

    @Test("warns once for each variable of Kubernetes, and serves")
    func serviceAddress() throws {
        let stub = try CommandProcess(["--port", "0"], environment: ["APPTSTUB_LOG": "tcp://10.0.0.1:80"])
        _ = try stub.port()
        stub.signal(SIGTERM)
        let expected =
            "appointment-stub: APPTSTUB_LOG=tcp://10.0.0.1:80 is ignored, as Kubernetes sets it; use --log\n"
        #expect(try stub.result().errors == expected)
    }
}
