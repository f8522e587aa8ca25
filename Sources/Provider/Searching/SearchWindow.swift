import Bytes
import FHIR

/// The span of time in which what is found lies.
struct SearchWindow {
    /// Inclusive.
    let lower: Instant
    let upper: Instant
    /// Whether what is measured may reach `upper`.
    let includesUpper: Bool
    let measure: WindowPolicy.Measure

    /// Whether a resource lies within, by the instants that stand beside its content.
    func holds(_ version: Version) -> Bool {
        guard let start = version.instant(measure.start), start >= lower else { return false }
        let last: Instant
        switch measure {
        case .start: last = start
        case .whole(_, let end):
            guard let end = version.instant(end) else { return false }
            last = end
        }
        return includesUpper ? last <= upper : last < upper
    }

    /// Whether it spans more than the two weeks that most systems have for the most.
    var isLong: Bool { upper.unixSeconds - lower.unixSeconds > 15 * 86_400 }

    /// A range in which the start of whatever lies within is found.
    var range: Range<Instant> {
        lower..<max(lower, upper.adding(seconds: 1))
    }
}

/// Reads the bounds of a span of time, and says all that is wrong with them.
struct SearchWindowReader {
    private let policy: WindowPolicy
    private let request: SearchRequest
    private(set) var window: SearchWindow?
    private(set) var problems: [Problem] = []

    init(_ policy: WindowPolicy, _ request: SearchRequest) {
        self.policy = policy
        self.request = request
        let lower: SearchBound?
        let upper: SearchBound?
        if policy.lower.parameter == policy.upper.parameter {
            (lower, upper) = pair()
        } else {
            lower = single(policy.lower)
            upper = single(policy.upper)
        }
        guard problems.isEmpty, let lower, let upper, let first = lower.first, let end = upper.end else { return }
        check(lower, upper)
        var includesUpper = true
        if upper.isDay, case .start = policy.measure { includesUpper = false }
        window = SearchWindow(lower: first, upper: end, includesUpper: includesUpper, measure: policy.measure)
    }

    /// A bound that has a parameter of its own.
    private mutating func single(_ bound: WindowPolicy.Bound) -> SearchBound? {
        let values = request.values(of: bound.parameter)
        guard let value = values.first else {
            report(policy.incomplete, bound.parameter, expected: words(bound), found: "no such parameter")
            return nil
        }
        guard values.count == 1 else {
            report(.searchParameterOnce, bound.parameter, expected: words(bound), found: "\(values.count) of them")
            return nil
        }
        let read = SearchBound(value, policy.forms)
        guard read.prefix == bound.prefix, read.time != nil else {
            report(policy.unreadable, bound.parameter, expected: words(bound), found: Self.shown(value))
            return nil
        }
        return read
    }

    /// Both bounds in one parameter, in either order.
    private mutating func pair() -> (SearchBound?, SearchBound?) {
        let name = policy.lower.parameter
        let values = request.values(of: name)
        let read = values.map { SearchBound($0, policy.forms) }
        for (value, bound) in zip(values, read) where bound.time == nil {
            report(policy.unreadable, name, expected: form, found: Self.shown(value))
        }
        let lower = read.filter { $0.prefix == policy.lower.prefix }
        let upper = read.filter { $0.prefix == policy.upper.prefix }
        guard values.count == 2, lower.count == 1, upper.count == 1 else {
            let found = values.isEmpty ? "no such parameter" : values.map { Self.shown($0) }.joined(separator: " and ")
            let rule = values.count == 2 ? policy.wrongPrefix : policy.incomplete
            report(rule, name, expected: "\(words(policy.lower)) and \(words(policy.upper))", found: found)
            return (nil, nil)
        }
        return (lower.first, upper.first)
    }

    private mutating func check(_ lower: SearchBound, _ upper: SearchBound) {
        guard let first = lower.day, let last = upper.day, let start = lower.first, let end = upper.end else { return }
        let days = last.daysSinceEpoch - first.daysSinceEpoch
        if end < start || days < 0 {
            let expected = "\(policy.upper.prefix) with a time that is not before \(lower.text)"
            report(.searchWindow, policy.upper.parameter, expected: expected, found: "\(upper.text), which is earlier")
        } else if let maximum = policy.maximumDays, days > maximum {
            let expected = "at most \(maximum) days after \(policy.lower.parameter)"
            report(.searchWindow, policy.upper.parameter, expected: expected, found: "\(days) days")
        }
        if policy.isLimited, start.adding(days: request.windowDays) < end {
            let expected = "at most \(request.windowDays) days after \(policy.lower.prefix)"
            report(.searchTooCostly, policy.upper.parameter, expected: expected, found: "more")
        }
        guard policy.past == .refused else { return }
        let today = LondonTime.day(of: request.now)
        for (bound, day) in [(policy.lower, first), (policy.upper, last)] where day < today {
            let expected = "\(today) or later, since it is that day at the stub's time, \(request.now.asStubTime)"
            report(.searchNotPast, bound.parameter, expected: expected, found: "\(bound.prefix)\(day)")
        }
    }

    private mutating func report(_ rule: Rule, _ parameter: Text, expected: String, found: String) {
        problems.append(Problem(rule, at: .parameter(parameter), expected: expected, found: found))
    }

    private func words(_ bound: WindowPolicy.Bound) -> String {
        "\(bound.prefix) and \(form)"
    }

    private var form: String {
        let examples = policy.forms.map(\.example).joined(separator: " or ")
        return policy.forms == [.day] ? "a day such as \(examples)" : "a time such as \(examples)"
    }

    private static func shown(_ value: Text) -> String {
        JSONValue.string(value).shown
    }
}
