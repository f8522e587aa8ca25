/// A place in the journal that shows whether an obligation is kept.
enum Evidence: Hashable, Sendable {
    /// The numbers of the exchanges that show it.
    case kept([Int])
    /// The same, with what was done instead, in words that end without a full stop.
    case broken([Int], String)
}

extension Evidence {
    /// The numbers of the exchanges that show it.
    var exchanges: [Int] {
        switch self {
        case .kept(let numbers), .broken(let numbers, _): numbers
        }
    }

    /// What was done instead; nil where the obligation is kept.
    var breach: String? {
        guard case .broken(_, let words) = self else { return nil }
        return words
    }
}

/// What a journal shows of an obligation.
enum Verdict: String, Sendable {
    case kept
    /// Once is enough.
    case broken
    /// No exchange tells; where some are forgotten, one of those may have told.
    case notShown = "not shown"

    init(_ evidence: [Evidence]) {
        if evidence.isEmpty {
            self = .notShown
        } else {
            self = evidence.contains { $0.breach != nil } ? .broken : .kept
        }
    }
}
