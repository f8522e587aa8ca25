import Glibc
import Testing

@Suite("Commands that answer and end", .timeLimit(.minutes(10)))
struct QuestionTests {
    @Test("--version is one line with a number")
    func version() throws {
        let result = try CommandProcess.run(["--version"])
        #expect(result.exitCode == 0)
        #expect(result.output.wholeMatch(of: /appointment-stub [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
        #expect(result.errors == "")
    }

    @Test("version, as a word, is the same")
    func versionWord() throws {
        #expect(try CommandProcess.run(["version"]).output == CommandProcess.run(["--version"]).output)
        #expect(try CommandProcess.run(["version"]).exitCode == 0)
    }

    @Test("-h and help, as a word, are --help", arguments: [[], ["validate"]])
    func helpWord(_ command: [String]) throws {
        let help = try CommandProcess.run(command + ["--help"])
        for arguments in [["help"] + command, ["-h"] + command, command + ["-h"]] {
            let result = try CommandProcess.run(arguments)
            #expect(result.exitCode == 0)
            #expect(result.output == help.output)
            #expect(result.errors == "")
        }
    }

    @Test("help on what is no command names those that are")
    func helpOnNone() throws {
        let result = try CommandProcess.run(["help", "srve"])
        #expect(result.exitCode == 2)
        #expect(
            result.errors == """
                appointment-stub: unknown command srve; the commands are serve, healthcheck, validate, \
                rules, demo, report, help, version

                """
        )
    }

    @Test("healthcheck says that a server which never answers has timed out")
    func hung() throws {
        // The system connects whoever comes, and nobody ever accepts.
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(listener, $0, length)
                listen(listener, 1)
                unsafe getsockname(listener, $0, &length)
            }
            return UInt16(bigEndian: unsafe pointer.pointee.sin_port)
        }
        let result = try CommandProcess.run(["healthcheck", "--port", "\(port)"])
        #expect(result.exitCode == 1)
        #expect(
            result.errors == """
                appointment-stub: cannot ask http://127.0.0.1:\(port)/readyz: timed out, since nothing came for 5 s; \
                does the stub hang?

                """
        )
    }

    @Test("--help goes to standard output", arguments: [["--help"], ["serve", "--help"], ["validate", "--help"]])
    func help(_ arguments: [String]) throws {
        let result = try CommandProcess.run(arguments)
        #expect(result.exitCode == 0)
        #expect(result.output.contains("  --version "))
        #expect(result.errors == "")
    }

    @Test("healthcheck tells a stub that answers from none, without a shell, a PATH or a home")
    func healthcheck() throws {
        let stub = try CommandProcess(["--port", "0", "--log", "off"])
        let port = try stub.port()
        let sound = try CommandProcess.run(["healthcheck", "--port", "\(port)"])
        #expect(sound.exitCode == 0)
        #expect(sound.output + sound.errors == "")
        // As in a container, where both processes get the same variables.
        let variables = ["APPTSTUB_HOST": "0.0.0.0", "APPTSTUB_PORT": "\(port)"]
        #expect(try CommandProcess.run(["healthcheck"], environment: variables).exitCode == 0)
        stub.signal(SIGTERM)
        #expect(try stub.result().exitCode == 0)
        let none = try CommandProcess.run(["healthcheck", "--port", "\(port)"])
        #expect(none.exitCode == 1)
        #expect(none.output == "")
        #expect(
            none.errors.hasPrefix("appointment-stub: cannot ask http://127.0.0.1:\(port)/readyz: connection refused")
        )
    }

    @Test("validate names every fault of every file by its place")
    func validate() throws {
        let folder = try SeedFolder([
            "core/sound.json": Self.appointment(status: "booked"),
            "core/lost.json": Self.appointment(status: "lost"),
            "core/lines.ndjson": "{}\n\n" + Self.appointment(status: "gone") + "\n",
            "core/broken.json": "{\n  \"id\": \n}\n",
        ])
        let result = try CommandProcess.run(["validate", folder.path])
        #expect(result.exitCode == 3)
        let places = result.output.split(separator: "\n").map { $0.dropFirst(folder.path.count).prefix { $0 != " " } }
        #expect(places.contains("/core/lost.json:1:57:"), "\(result.output)")
        #expect(places.contains("/core/lines.ndjson:1:1:"), "\(result.output)")
        #expect(places.contains("/core/lines.ndjson:3:57:"), "\(result.output)")
        #expect(places.contains("/core/broken.json:3:1:"), "\(result.output)")
        #expect(!result.output.contains("sound.json"))
    }

    @Test("validate of sound files ends with 0, whichever way the dialect is told")
    func soundFiles() throws {
        let folder = try SeedFolder([
            "core/sound.json": Self.appointment(status: "booked"),
            "other/lines.ndjson": "",
        ])
        #expect(try CommandProcess.run(["validate", "\(folder.path)/core"]).exitCode == 0)
        #expect(try CommandProcess.run(["validate", "\(folder.path)/core/sound.json"]).exitCode == 0)
        #expect(try CommandProcess.run(["validate", "--dialect", "core", folder.path]).exitCode == 0)
        let unnamed = try CommandProcess.run(["validate", folder.path])
        #expect(unnamed.exitCode == 2)
        #expect(unnamed.errors.contains("--dialect"))
        let unknown = try CommandProcess.run(["validate", "--dialect", "corr", folder.path])
        #expect(unknown.exitCode == 2)
        #expect(unknown.errors.hasPrefix("appointment-stub: unknown dialect corr; the dialects are core"))
    }

    @Test("rules lists the rules of one dialect or of all")
    func rules() throws {
        let one = try CommandProcess.run(["rules", "--dialect", "core"])
        #expect(one.exitCode == 0)
        #expect(one.output.contains("\ncore.if-match.required\n"))
        #expect(!one.output.contains("systmone."))
        let all = try CommandProcess.run(["rules", "--format", "markdown"])
        #expect(all.exitCode == 0)
        #expect(all.output.contains("| `core.if-match.current` |"))
        #expect(all.output.contains("| `systmone.if-match.current` |"))
        let unknown = try CommandProcess.run(["rules", "--dialect", "corr"])
        #expect(unknown.exitCode == 2)
        #expect(unknown.errors.contains("unknown dialect corr; the dialects are core, systmone, gpconnect, registry"))
    }

    @Test("demo shows that all outcomes are as documented, and what it has sent")
    func demo() throws {
        let all = try CommandProcess.run(["demo"])
        #expect(all.exitCode == 0)
        #expect(all.output.hasSuffix(" outcomes, all as documented.\n"))
        #expect(!all.output.contains("MISMATCH"))
        let one = try CommandProcess.run(["demo", "--dialect", "bars"])
        #expect(one.exitCode == 0)
        #expect(one.output.contains("   > NHSD-Target-Identifier: 2000011147\n   < 400 Bad Request\n"))
        #expect(!one.output.contains("rule core."))
        #expect(one.errors == "")
    }

    @Test("demo of a dialect that does not exist names those that do")
    func demoOfNone() throws {
        let none = try CommandProcess.run(["demo", "--dialect", "corr"])
        #expect(none.exitCode == 2)
        #expect(none.errors.hasPrefix("appointment-stub: unknown dialect corr; the dialects are core, systmone,"))
        #expect(none.output == "")
    }

    private static func appointment(status: String) -> String {
        #"{"resourceType": "Appointment", "id": "test", "status": "\#(status)", "#
            + #""start": "2019-01-19T09:00:00Z", "end": "2019-01-19T09:10:00Z", "#
            + #""participant": [{"actor": {"reference": "Patient/9222500000000000"}, "status": "accepted"}]}"#
    }
}
