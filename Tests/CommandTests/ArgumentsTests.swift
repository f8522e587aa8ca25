import Testing

@testable import appointment_stub

@Suite("Arguments")
struct ArgumentsTests {
    @Test(
        "the first word that is no option's value may name the command",
        arguments: [
            ([], nil),
            (["serve"], .serve),
            (["--port", "0", "serve"], .serve),
            (["healthcheck", "--port", "80"], .healthcheck),
            (["--dialect", "core", "validate", "a.json"], .validate),
            (["--seed-data", "serve"], nil),
        ] as [([String], Command?)]
    )
    func command(_ arguments: [String], _ expected: Command?) throws {
        #expect(try Arguments(arguments).command == expected)
    }

    @Test("what follows the command and is no option is an operand")
    func operands() throws {
        let arguments = try Arguments(["validate", "a.json", "serve", "-", "--", "--port"])
        #expect(arguments.operands == ["a.json", "serve", "-", "--port"])
        #expect(arguments.values.isEmpty)
    }

    @Test(
        "a value stands behind its option, with a space or an equals sign",
        arguments: [
            (["--port", "81"], .port, ["81"]),
            (["--port=81"], .port, ["81"]),
            (["--base-url=http://a/?b=c"], .baseURL, ["http://a/?b=c"]),
            (["--port", "-1"], .port, ["-1"]),
            (["--mount", "/a=core", "--mount=/b=systmone"], .mount, ["/a=core", "/b=systmone"]),
            (["--no-admin"], .noAdmin, ["true"]),
        ] as [([String], Option, [String])]
    )
    func values(_ arguments: [String], _ option: Option, _ expected: [String]) throws {
        #expect(try Arguments(arguments).values == [option: expected])
    }

    @Test(
        "what is asked may be a word, where a command could stand",
        arguments: [
            (["help"], .help, nil, []), (["help", "rules"], .help, .rules, []), (["-h"], .help, nil, []),
            (["version"], .version, nil, []), (["help", "help"], .help, nil, []),
            (["validate", "help"], nil, .validate, ["help"]), (["validate", "-h"], .help, .validate, []),
        ] as [([String], Option?, Command?, [String])]
    )
    func questions(_ words: [String], _ question: Option?, _ command: Command?, _ operands: [String]) throws {
        let arguments = try Arguments(words)
        #expect(arguments.values == (question.map { [$0: ["true"]] } ?? [:]))
        #expect(arguments.command == command)
        #expect(arguments.operands == operands)
    }

    @Test(
        "an unknown option names the nearest known one",
        arguments: [
            ("--prot", "--port"),
            ("--Port", "--port"),
            ("-port", "--port"),
            ("--seed", "--seed-data"),
            ("--seeddata=x", "--seed-data"),
            ("--base_url", "--base-url"),
            ("--noadmin", "--no-admin"),
            ("--admin", "--admin-token"),
            ("--verison", "--version"),
            ("--clokc", "--clock"),
        ]
    )
    func unknownOption(_ sent: String, _ nearest: String) throws {
        let error = #expect(throws: UsageError.self) { try Arguments([sent]) }
        let name = sent.prefix { $0 != "=" }
        #expect(error?.text == "unknown option \(name); did you mean \(nearest)? --help lists all of them")
    }

    @Test(
        "what cannot be meant is refused with what to write",
        arguments: [
            (["--port"], "--port needs a value: --port NUMBER"),
            (["--port="], "--port needs a value: --port NUMBER"),
            (["--port", ""], "--port needs a value: --port NUMBER"),
            (["--host", "", "serve"], "--host needs a value: --host ADDRESS"),
            (["--mount", ""], "--mount needs a value: --mount PATH=DIALECT"),
            (["--admin-token", ""], "--admin-token needs a value: --admin-token TOKEN"),
            (["--admin-token="], "--admin-token needs a value: --admin-token TOKEN"),
            (["--seed-data", "--port", "0"], "--seed-data needs a value: --seed-data DIR"),
            (["--no-admin=yes"], "--no-admin takes no value; write --no-admin alone"),
            (["--port", "1", "--port", "2"], "--port is given twice; give it once"),
        ]
    )
    func refused(_ arguments: [String], _ expected: String) throws {
        let error = #expect(throws: UsageError.self) { try Arguments(arguments) }
        #expect(error?.text == expected)
    }
}
