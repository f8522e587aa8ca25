import AppointmentStub

/// `rules`: what the dialects enforce, for people and programs.
struct ListRules {
    private let dialect: String?
    private let layout: RuleCatalogue.Layout

    init(dialect: String?, layout: RuleCatalogue.Layout) {
        self.dialect = dialect
        self.layout = layout
    }

    /// - Returns: the exit code.
    func run() -> Int32 {
        do {
            Terminal.write(try RuleCatalogue.rules(of: dialect, layout: layout))
            return 0
        } catch {
            Terminal.fail("\(error)")
            return ExitCode.usage
        }
    }
}
