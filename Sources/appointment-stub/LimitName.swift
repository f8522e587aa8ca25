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

    static var list: String {
        allCases.map(\.rawValue).joined(separator: ", ")
    }

    /// Sets the limit from `NAME=NUMBER`.
    static func apply(_ text: String, to limits: inout StubConfiguration.Limits) throws(UsageError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let name = LimitName(rawValue: String(parts[0])) else {
            throw UsageError("--limit takes NAME=NUMBER, where NAME is one of \(list); it got \(text)")
        }
        guard let number = Int(parts[1]), (1...1_000_000_000).contains(number) else {
            throw UsageError("--limit \(name.rawValue) takes a number from 1 to 1000000000; it got \(parts[1])")
        }
        limits[keyPath: name.keyPath] = number
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
        }
    }
}
