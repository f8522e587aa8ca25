import AppointmentStub

/// `validate`: every fault of every file, one to a line.
struct Validate {
    private let paths: [String]
    private let dialect: String?
    private let listsReferences: Bool

    init(paths: [String], dialect: String?, listsReferences: Bool) {
        self.paths = paths
        self.dialect = dialect
        self.listsReferences = listsReferences
    }

    /// - Returns: the exit code.
    func run() -> Int32 {
        do {
            let report = try SeedValidation.report(on: paths, dialect: dialect)
            for fault in report.faults { Terminal.write(line: fault) }
            if listsReferences {
                for reference in report.unresolvedReferences { Terminal.write(line: reference) }
            }
            for contradiction in report.contradictions { Terminal.writeError(line: contradiction) }
            for file in report.skipped { Terminal.writeError(line: "skipped: \(file)") }
            Terminal.writeError(report.summary)
            for file in report.undecided { Terminal.fail(file) }
            guard report.undecided.isEmpty else { return ExitCode.usage }
            return report.faults.isEmpty ? 0 : ExitCode.badData
        } catch {
            Terminal.fail("\(error)")
            return ExitCode.usage
        }
    }
}
