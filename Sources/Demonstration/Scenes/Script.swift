package import Provider

/// All documented outcomes of a dialect, in the order in which they are shown.
package struct Script: Sendable {
    package let consumer: Consumer
    package let scenes: [Scene]
    /// Rules that no request of a consumer breaks.
    package let unshown: [Unshown]

    package init(_ consumer: Consumer, unshown: [Unshown] = [], _ scenes: [Scene]) {
        self.consumer = consumer
        self.scenes = scenes
        self.unshown = unshown
    }

    package var dialect: Dialect { consumer.dialect }

    /// A rule that no scene breaks, with what breaking it would answer all the same.
    package struct Unshown: Sendable {
        package let rule: Rule
        package let answer: DocumentedRefusal
        /// Why no scene breaks it.
        package let reason: String

        package init(_ rule: Rule, _ answer: DocumentedRefusal, because reason: String) {
            self.rule = rule
            self.answer = answer
            self.reason = reason
        }
    }
}

extension Script.Unshown {
    /// That the stub itself is in order.
    static func soundServer(_ answer: DocumentedRefusal) -> Script.Unshown {
        .init(.serverSound, answer, because: "a request that broke it would reveal a bug in the stub")
    }

    /// That the stub has room.
    static func serverWithRoom(_ answer: DocumentedRefusal) -> Script.Unshown {
        .init(.serverRoom, answer, because: "it takes a hundred thousand bookings to break it")
    }
}
