import Testing

@testable import appointment_stub

@Suite("Usage")
struct UsageTests {
    @Test("the overview shows every command and every option", arguments: Option.allCases)
    func overview(_ option: Option) {
        let lines = Usage.text(on: nil).split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("  \(option.flag) ") })
        for command in Command.allCases {
            #expect(lines.contains { $0 == "  \(command.synopsis)" })
        }
    }

    @Test(
        "the help of a command shows its own options only",
        arguments: [
            (.serve, ["--port", "--seed-data", "--limit"], ["--dialect"]),
            (.healthcheck, ["--port", "--host"], ["--dialect"]),
            (.validate, ["--dialect", "--help"], ["--port", "--clock", "--format"]),
            (.rules, ["--dialect", "--format"], ["--port"]),
            (.demo, ["--dialect"], ["--port", "--format"]),
        ] as [(Command, [String], [String])]
    )
    func help(_ command: Command, _ shown: [String], _ hidden: [String]) {
        let text = Usage.text(on: command)
        let lines = text.split(separator: "\n")
        #expect(text.hasPrefix("usage: \(command.synopsis)\n"))
        for flag in shown { #expect(lines.contains { $0.hasPrefix("  \(flag) ") }, "\(flag)") }
        for flag in hidden { #expect(!lines.contains { $0.hasPrefix("  \(flag) ") }, "\(flag)") }
    }

    @Test(
        "help fits a terminal of 100 columns",
        arguments: [nil, .serve, .healthcheck, .validate, .rules, .demo, .report] as [Command?]
    )
    func width(_ command: Command?) {
        let longest = Usage.text(on: command).split(separator: "\n").map(\.count).max() ?? 0
        #expect(longest <= 100)
    }
}
