import AppointmentStub

/// The limits that `--limit NAME=NUMBER` sets.
enum LimitName: String, CaseIterable {
    case requestLine = "request-line"
    case head
    case fields
    case body
    case connections
    case idle = "idle-seconds"
    case headTime = "head-seconds"
    case bodyTime = "body-seconds"
    case memory
    case versions
    case journalExchanges = "journal-exchanges"
    case journalBytes = "journal-bytes"
    case sandboxes
    case sandboxIdle = "sandbox-seconds"
    case searchDays = "search-days"

    /// The names with their defaults, as the usage shows them.
    static var lines: [String] {
        let defaults = StubConfiguration.Limits()
        return allCases.map { "  \($0.rawValue) (default \(defaults[keyPath: $0.keyPath]))" }
    }

    /// Sets the limit from `NAME=NUMBER`.
    ///
    /// - Throws: `UsageError`: no such name, or no number in its range.
    static func apply(_ text: String, to limits: inout StubConfiguration.Limits) throws(UsageError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let name = LimitName(rawValue: parts[0]) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError("--limit takes NAME=NUMBER, where NAME is one of \(names); it got \(text)")
        }
        guard let number = DecimalNumber.value(of: parts[1], in: name.least...name.most) else {
            let range = "\(name.least) to \(name.most)"
            throw UsageError("--limit \(name.rawValue) takes a number from \(range); it got \(parts[1])")
        }
        limits[keyPath: name.keyPath] = number
    }

    /// A journal may keep nothing; nothing can be served without a connection.
    private var least: Int {
        self == .journalExchanges ? 0 : 1
    }

    /// Only memory is counted in more than a thousand millions.
    private var most: Int {
        self == .memory ? 1_000_000_000_000 : 1_000_000_000
    }

    private var keyPath: WritableKeyPath<StubConfiguration.Limits, Int> {
        switch self {
        case .requestLine: \.requestLineBytes
        case .head: \.headBytes
        case .fields: \.fieldCount
        case .body: \.bodyBytes
        case .connections: \.connections
        case .idle: \.idleSeconds
        case .headTime: \.headSeconds
        case .bodyTime: \.bodySeconds
        case .memory: \.memoryBytes
        case .versions: \.versions
        case .journalExchanges: \.journalExchanges
        case .journalBytes: \.journalBytes
        case .sandboxes: \.sandboxes
        case .sandboxIdle: \.sandboxIdleSeconds
        case .searchDays: \.searchDays
        }
    }
}
