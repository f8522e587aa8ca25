import Synchronization

/// The sum of patterns that come and go, to be read by every request without a lock.
final class SharedLoad: Sendable {
    private let patterns = Atomic<Int>(0)
    private let states = Atomic<Int>(0)

    var current: PatternLoad {
        PatternLoad(patterns: patterns.load(ordering: .relaxed), states: states.load(ordering: .relaxed))
    }

    func become(_ load: PatternLoad) {
        patterns.store(load.patterns, ordering: .relaxed)
        states.store(load.states, ordering: .relaxed)
    }
}
