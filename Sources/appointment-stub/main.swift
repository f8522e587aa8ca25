// The command. Arguments and environment become an invocation; each invocation is a file of its own.
import Glibc

StopSignals.hold()
Terminal.holdDescriptors()
ProcessLimits.returnFreeMemory()
// A peer or reader that goes away is an error code where it happens, not the end of the process.
_ = signal(SIGPIPE, SIG_IGN)

do {
    let settings = try Settings(
        arguments: Array(CommandLine.arguments.dropFirst()),
        environment: Environment.current,
        warn: { Terminal.writeError(line: $0) }
    )
    if settings.invocation != .serve { StopSignals.letThrough() }
    switch settings.invocation {
    case .help(let command): Terminal.write(Usage.text(on: command))
    case .version: Terminal.write(Usage.version)
    case .serve: Serve(settings.configuration).run()
    case .healthcheck: exit(Healthcheck(settings.configuration).run())
    case .validate(let paths, let dialect, let listsReferences):
        exit(Validate(paths: paths, dialect: dialect, listsReferences: listsReferences).run())
    case .rules(let dialect, let layout): exit(ListRules(dialect: dialect, layout: layout).run())
    case .demo(let dialect): exit(PlayDemo(dialect: dialect).run())
    case .report(let question, let token): exit(AskReport(question, token: token).run())
    }
} catch {
    Terminal.fail(error.text)
    exit(ExitCode.usage)
}
