/// One outcome that is documented: what a consumer sends, and what must come of it.
package struct Scene: Sendable {
    /// No two scenes share it: `core.read-xml`; the rule's own id for the scene that breaks a rule.
    package let id: String
    /// What is shown, in a sentence that can be read aloud.
    package let sentence: String
    /// What happens first; each of these must succeed.
    package let before: [ConsumerRequest]
    package let request: ConsumerRequest
    package let expected: DocumentedOutcome
    /// What keeps the rule that is broken; nil where none is.
    package let counterpart: Counterpart?
    /// What the stub is limited to, beside its own limits.
    package let limits: SceneLimits

    package init(
        _ id: String,
        _ sentence: String,
        before: [ConsumerRequest] = [],
        _ request: ConsumerRequest,
        _ expected: DocumentedOutcome,
        counterpart: Counterpart? = nil,
        limits: SceneLimits = SceneLimits()
    ) {
        self.id = id
        self.sentence = sentence
        self.before = before
        self.request = request
        self.expected = expected
        self.counterpart = counterpart
        self.limits = limits
    }

    /// The request without its breach: the answer to it is 200.
    package struct Counterpart: Sendable {
        /// What happens first; each of these must succeed.
        package let before: [ConsumerRequest]
        package let request: ConsumerRequest

        package init(before: [ConsumerRequest] = [], _ request: ConsumerRequest) {
            self.before = before
            self.request = request
        }
    }
}

/// Limits under which a scene is played, where those that a stub has by itself would make it too long.
package struct SceneLimits: Hashable, Sendable {
    /// Seconds for a body; nil for as long as usual.
    package var bodySeconds: Int?
    /// Versions of a resource that are kept; nil for as many as usual.
    package var versions: Int?
    /// Bytes of memory; nil for as many as usual.
    package var memory: Int?

    package init(bodySeconds: Int? = nil, versions: Int? = nil, memory: Int? = nil) {
        self.bodySeconds = bodySeconds
        self.versions = versions
        self.memory = memory
    }

    /// Those that are not as usual, by the name that the option `--limit` has for them.
    package var named: [(name: String, number: Int)] {
        [("body-seconds", bodySeconds), ("versions", versions), ("memory", memory)].compactMap { name, number in
            number.map { (name, $0) }
        }
    }
}
