import Bytes
import HTTP

/// The patterns that every request of a sandbox is held against, as far as their cost goes.
struct PatternLoad: Hashable, Sendable {
    var patterns = 0
    /// Of all of them together.
    var states = 0
}

extension PatternLoad {
    /// States that the faults of a sandbox may have together, and its waiting calls.
    ///
    /// Ten patterns of the largest size, or some hundreds that people write.
    static let stateLimit = 10_000

    /// Steps that a loop may take, some milliseconds at most; what may take more is done elsewhere.
    static let stepsOnLoop = 1_000_000

    /// How many steps it takes at most to hold a request against all of them: each state can be met at each byte.
    func steps(for request: Request) -> Int {
        100 * patterns + states * (request.target.text.utf8.count + request.fields.byteCount)
    }

    static func - (left: PatternLoad, right: PatternLoad) -> PatternLoad {
        PatternLoad(patterns: left.patterns - right.patterns, states: left.states - right.states)
    }

    static func + (left: PatternLoad, right: PatternLoad) -> PatternLoad {
        PatternLoad(patterns: left.patterns + right.patterns, states: left.states + right.states)
    }
}

extension RequestPattern {
    /// The pattern alone.
    var load: PatternLoad {
        PatternLoad(patterns: 1, states: stateCount)
    }
}
