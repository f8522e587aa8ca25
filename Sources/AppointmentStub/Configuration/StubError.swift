/// Why a stub cannot start, or cannot do what it was told.
public enum StubError: Error, Sendable, CustomStringConvertible {
    /// A setting makes no sense; the text says which, and what is expected.
    case badConfiguration(String)
    /// The seed data are faulty; each text names file, line, column, element and rule.
    case badSeedData([String])
    /// What was asked for breaks rules of the dialect, and nothing has changed; each text names place and rule.
    case refused([String])
    /// The system refused something; the text says what.
    case system(String)

    public var description: String {
        switch self {
        case .badConfiguration(let text), .system(let text): text
        case .badSeedData(let faults), .refused(let faults): faults.joined(separator: "\n")
        }
    }
}
