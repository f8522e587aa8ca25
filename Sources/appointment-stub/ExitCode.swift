/// What the process ends with, other than 0.
enum ExitCode {
    /// Something failed at run time: an address in use, a stub that does not answer.
    static let failure: Int32 = 1
    /// The command line or the environment is wrong.
    static let usage: Int32 = 2
    /// Seed data, or the files to validate, have faults.
    static let badData: Int32 = 3
}
