import Provider

extension Consumer {
    /// A scene of a request that breaks no rule.
    ///
    /// - Parameter name: behind the dialect's it makes the scene's id.
    func scene(
        _ name: String,
        _ sentence: String,
        before: [ConsumerRequest] = [],
        _ request: ConsumerRequest,
        _ expected: DocumentedOutcome
    ) -> Scene {
        Scene("\(dialect.name).\(name)", sentence, before: before, request, expected)
    }

    /// A refusal, after which the appointment is as it was.
    ///
    /// - Parameters:
    ///   - rule: what is broken: `if-match.required`.
    ///   - name: makes the scene's id in place of the rule, where another scene breaks that too.
    ///   - sound: the request that keeps the rule.
    func refused(
        _ rule: String,
        as name: String? = nil,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        before: [ConsumerRequest] = [],
        _ request: ConsumerRequest,
        not sound: Scene.Counterpart,
        fields: [DocumentedOutcome.Field] = [],
        limits: SceneLimits = SceneLimits()
    ) -> Scene {
        let issue = DocumentedOutcome.Issue(answer.issue, answer.code.map(codes.coding))
        return Scene(
            "\(dialect.name).\(name ?? rule)",
            sentence,
            before: before,
            request,
            DocumentedOutcome(answer.status).with(fields).breaking("\(dialect.name).\(rule)", issue),
            counterpart: sound,
            limits: limits
        )
    }

    /// A read that is refused for what is done to it.
    func refusedRead(
        _ rule: String,
        as name: String? = nil,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        fields: [DocumentedOutcome.Field] = [],
        _ spoilt: (ConsumerRequest) -> ConsumerRequest
    ) -> Scene {
        refused(rule, as: name, answer, sentence, spoilt(read()), not: .init(read()), fields: fields)
    }

    /// A cancel that is refused for what is done to it.
    func refusedCancel(
        _ rule: String,
        as name: String? = nil,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ spoilt: (ConsumerRequest) -> ConsumerRequest
    ) -> Scene {
        refused(rule, as: name, answer, sentence, spoilt(cancel()), not: .init(cancel()))
    }
}
