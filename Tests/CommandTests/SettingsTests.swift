import AppointmentStub
import Testing

@testable import appointment_stub

@Suite("Settings")
struct SettingsTests {
    private func settings(
        _ arguments: [String],
        _ environment: [String: String] = [:],
        warn: (String) -> Void = { _ in }
    ) throws -> Settings {
        try Settings(arguments: arguments, environment: environment, warn: warn)
    }

    @Test("nothing said is the stub of the documentation")
    func defaults() throws {
        let settings = try settings([])
        #expect(settings.invocation == .serve)
        #expect(settings.configuration.host == "127.0.0.1")
        #expect(settings.configuration.port == 8080)
        #expect(settings.configuration.baseURL == nil)
        #expect(settings.configuration.mounts == nil)
        #expect(settings.configuration.corsOrigin == nil)
        guard case .builtIn = settings.configuration.seed, case .seed = settings.configuration.clock,
            case .open = settings.configuration.admin, case .text = settings.configuration.log
        else {
            Issue.record("\(settings.configuration)")
            return
        }
    }

    @Test(
        "an option wins over its variable, and an empty variable counts as unset",
        arguments: [
            ([], [:], 8080),
            ([], ["APPTSTUB_PORT": "81"], 81),
            ([], ["APPTSTUB_PORT": ""], 8080),
            (["--port", "82"], ["APPTSTUB_PORT": "81"], 82),
            (["--port", "82"], ["APPTSTUB_PORT": "none"], 82),
        ] as [([String], [String: String], UInt16)]
    )
    func precedence(_ arguments: [String], _ environment: [String: String], _ port: UInt16) throws {
        #expect(try settings(arguments, environment).configuration.port == port)
    }

    @Test("every option that configures something has a variable")
    func variables() {
        let variables = Option.allCases.compactMap(\.variable)
        let expected = [
            "APPTSTUB_HOST", "APPTSTUB_PORT", "APPTSTUB_BASE_URL", "APPTSTUB_SEED_DATA", "APPTSTUB_CLOCK",
            "APPTSTUB_MOUNT", "APPTSTUB_CORS", "APPTSTUB_LOG", "APPTSTUB_NO_ADMIN", "APPTSTUB_ADMIN_TOKEN",
            "APPTSTUB_ALLOWED_HOST", "APPTSTUB_LIMIT", "APPTSTUB_DIALECT", "APPTSTUB_FORMAT",
        ]
        #expect(expected.allSatisfy(variables.contains))
    }

    @Test("variables set what their options set")
    func fromEnvironment() throws {
        let configuration = try settings(
            [],
            [
                "APPTSTUB_HOST": "::1", "APPTSTUB_BASE_URL": "https://stub.example/a/", "APPTSTUB_CORS": "*",
                "APPTSTUB_MOUNT": "/a=core,/b/{ods}=systmone", "APPTSTUB_LIMIT": "head=100,body-seconds=2",
                "APPTSTUB_ALLOWED_HOST": "stub.example,Other.example", "APPTSTUB_NO_ADMIN": "1", "APPTSTUB_LOG": "off",
                "APPTSTUB_SEED_DATA": "x",
                "APPTSTUB_CLOCK": "2019-01-18T12:28:15Z",
            ]
        ).configuration
        #expect(configuration.host == "::1")
        #expect(configuration.baseURL == "https://stub.example/a")
        #expect(configuration.corsOrigin == "*")
        #expect(configuration.allowedHosts == ["stub.example", "Other.example"])
        #expect(configuration.mounts?.map(\.path) == ["/a", "/b/{ods}"])
        #expect(configuration.mounts?.map(\.dialect) == ["core", "systmone"])
        #expect(configuration.limits.headBytes == 100)
        #expect(configuration.limits.bodySeconds == 2)
        guard case .none = configuration.admin, case .off = configuration.log, case .folder("x") = configuration.seed,
            case .frozen("2019-01-18T12:28:15Z") = configuration.clock
        else {
            Issue.record("\(configuration)")
            return
        }
    }

    @Test("the clock takes three words, and else an instant")
    func clocks() throws {
        func clock(_ text: String) throws -> String {
            "\(try settings(["--clock", text], [:]).configuration.clock)"
        }
        #expect(try clock("seed") == "seed")
        #expect(try clock("running") == "running")
        #expect(try clock("system") == "system")
        #expect(try clock("2019-01-18T12:28:15Z") == "frozen(\"2019-01-18T12:28:15Z\")")
    }

    @Test(
        "what Kubernetes sets for a service of that name is ignored with one line for each variable",
        arguments: ["tcp://10.0.0.1:80", "udp://10.0.0.1:80", "TCP://10.0.0.1:80", "sctp://10.0.0.1:80"]
    )
    func serviceAddress(_ value: String) throws {
        var warnings: [String] = []
        let settings = try settings(["--host", "::1"], ["APPTSTUB_PORT": value, "APPTSTUB_HOST": value]) {
            warnings.append($0)
        }
        #expect(settings.configuration.port == 8080)
        #expect(settings.configuration.host == "::1")
        #expect(
            warnings == [
                "appointment-stub: APPTSTUB_HOST=\(value) is ignored, as Kubernetes sets it; use --host",
                "appointment-stub: APPTSTUB_PORT=\(value) is ignored, as Kubernetes sets it; use --port",
            ]
        )
    }

    @Test(
        "a command line asks for one thing",
        arguments: [
            (["serve"], .serve),
            (["healthcheck"], .healthcheck),
            (["validate", "a", "b"], .validate(paths: ["a", "b"], dialect: nil, listsReferences: false)),
            (["validate", "a", "--dialect=core"], .validate(paths: ["a"], dialect: "core", listsReferences: false)),
            (["rules"], .rules(dialect: nil, .text)),
            (["rules", "--dialect", "core", "--format", "json"], .rules(dialect: "core", .json)),
            (["demo"], .demo(dialect: nil)),
            (["demo", "--dialect", "bars"], .demo(dialect: "bars")),
            (["--help"], .help(nil)),
            (["validate", "--help"], .help(.validate)),
            (["--version", "--port", "none"], .version),
        ] as [([String], Invocation)]
    )
    func invocation(_ arguments: [String], _ expected: Invocation) throws {
        #expect(try settings(arguments).invocation == expected)
    }

    @Test("the dialect of validate may come from its variable")
    func dialectVariable() throws {
        let settings = try settings(["validate", "a"], ["APPTSTUB_DIALECT": "core", "APPTSTUB_PORT": "none"])
        #expect(settings.invocation == .validate(paths: ["a"], dialect: "core", listsReferences: false))
    }

    @Test(
        "wrong usage says what was expected and what came",
        arguments: [
            (["srve"], "unknown command srve; the commands are"),
            (["serve", "now"], "serve takes options only; it got now"),
            (["--dialect", "core"], "--dialect is an option of validate, rules and demo, not of serve"),
            (["validate", "a", "--port", "1"], "--port is an option of serve and healthcheck, not of validate"),
            (
                ["validate"],
                "validate needs files or folders: appointment-stub validate [--dialect NAME] [--references] FILE|DIR..."
            ),
            (["demo", "--port", "1"], "--port is an option of serve and healthcheck, not of demo"),
            (["demo", "--format", "json"], "--format is an option of rules and report, not of demo"),
            (["rules", "core"], "rules takes options only; it got core"),
            (["rules", "--format", "xml"], "--format takes one of text, json, markdown; it got xml"),
            (
                ["healthcheck", "--port", "0"],
                "healthcheck needs the port that the stub listens on, not 0: --port NUMBER"
            ),
            (["--port", "65536"], "--port takes a number from 0 to 65535; it got 65536"),
            (["--port", "+80"], "--port takes a number from 0 to 65535; it got +80"),
            (["--port", "-1"], "--port takes a number from 0 to 65535; it got -1"),
            (["--port", "99999999999999999999"], "--port takes a number from 0 to 65535; it got 999"),
            (
                ["--host", "stub.example"],
                "--host takes an IPv4 address, an IPv6 address or localhost; it got stub.exam"
            ),
            (["--host", "127.0.0.1:80"], "--host takes an IPv4 address, an IPv6 address or localhost; it got 127.0."),
            (["--base-url", "stub.example"], "--base-url takes a URL like https://stub.example/path; it got stub.ex"),
            (["--base-url", "http:///"], "--base-url takes a URL like https://stub.example/path; it got http:///"),
            (["--base-url", "http://a?b"], "--base-url takes a URL like https://stub.example/path; it got http://a?b"),
            (["--cors", "app.example"], "--cors takes an origin like https://app.example:8443, or *; it got app.exam"),
            (["--cors", "http://a/"], "--cors takes an origin like https://app.example:8443, or *; it got http://a/"),
            (["--allowed-host", "a.example:80"], "--allowed-host takes a host name without a port, like stub.exa"),
            (["--allowed-host", "http://a"], "--allowed-host takes a host name without a port, like stub.example; i"),
            (["--log", "xml"], "--log takes text, json or off; it got xml"),
            (["--mount", "/a"], "--mount takes PATH=DIALECT, like /registry=core; it got /a"),
            (["--limit", "head"], "--limit takes NAME=NUMBER, where NAME is one of request-line, head, fields"),
            (["--limit", "head=0"], "--limit head takes a number from 1 to 1000000000; it got 0"),
            (["--limit", "journal-bytes=0"], "--limit journal-bytes takes a number from 1 to 1000000000; it got 0"),
            (
                ["--limit", "journal-exchanges=-1"],
                "--limit journal-exchanges takes a number from 0 to 1000000000; it got -1"
            ),
            (["--limit", "head=1e3"], "--limit head takes a number from 1 to 1000000000; it got 1e3"),
            (["--no-admin", "--admin-token", "t"], "--no-admin and --admin-token exclude each other"),
        ]
    )
    func wrongUsage(_ arguments: [String], _ beginning: String) throws {
        let error = #expect(throws: UsageError.self) { try settings(arguments) }
        #expect(error?.text.hasPrefix(beginning) == true, "\(error?.text ?? "")")
    }

    @Test("host names add up")
    func allowedHosts() throws {
        let arguments = ["--allowed-host", "a.example", "--allowed-host=b.example"]
        #expect(try settings(arguments).configuration.allowedHosts == ["a.example", "b.example"])
        #expect(try settings([]).configuration.allowedHosts == [])
    }

    @Test("a journal may keep nothing")
    func emptyJournal() throws {
        #expect(try settings(["--limit", "journal-exchanges=0"]).configuration.limits.journalExchanges == 0)
        #expect(try settings(["--limit", "versions=1"]).configuration.limits.versions == 1)
    }

    @Test("a variable that is neither true nor false is refused by its own name")
    func wrongVariable() throws {
        let error = #expect(throws: UsageError.self) { try settings([], ["APPTSTUB_NO_ADMIN": "yes"]) }
        #expect(error?.text == "APPTSTUB_NO_ADMIN takes true or false; it got yes")
    }
}
