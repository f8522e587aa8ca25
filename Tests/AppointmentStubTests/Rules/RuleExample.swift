import AppointmentStub
import HTTPAsking
import Provider
import FHIR

/// How one rule of a dialect is broken, and how it is kept where it applies.
struct RuleExample: Sendable {
    /// What stub it takes, beyond one that mounts the dialect alone.
    var configure: @Sendable (inout StubConfiguration) -> Void = { _ in }
    /// A request that breaks this rule, and as few others as can be.
    let breaking: @Sendable (Stub) throws -> ClientAnswer
    /// The same request without the breach.
    let keeping: @Sendable (Stub) throws -> ClientAnswer
}

/// The examples for all rules of one dialect.
struct DialectExamples: Sendable {
    let consumer: Consumer
    let rows: [Rule: RuleExample]
    /// Rules that no request can break, each with the reason why.
    let unbreakable: [Rule: String]

    init(_ consumer: Consumer, _ rows: [Rule: RuleExample], unbreakable: [Rule: String] = [:]) {
        self.consumer = consumer
        self.rows = rows
        self.unbreakable = unbreakable.merging([.serverSound: Self.soundServer]) { given, _ in given }
    }

    /// Why the rule that the stub itself is in order cannot be broken from outside.
    private static let soundServer = "a request that made the stub fail would be a fault to mend, not an example"

    /// One line for each dialect; what is in a line stands in a file of the dialect's own.
    static let all: [DialectExamples] = [
        .core,
        .systmone,
        .gpconnect,
        .registry,
        .bars,
        .healthcloud,
    ]
}

extension RuleExample {
    /// A row whose two requests are read by a closure each.
    static func row(
        broken breaking: @escaping @Sendable (Stub) throws -> ClientAnswer,
        kept keeping: @escaping @Sendable (Stub) throws -> ClientAnswer
    ) -> RuleExample {
        RuleExample(breaking: breaking, keeping: keeping)
    }

    /// A read, with the request or without it spoilt.
    static func reading(_ consumer: Consumer, _ spoil: @escaping @Sendable (Call) -> Call) -> RuleExample {
        .row(
            broken: { try $0.answer(to: spoil(consumer.read())) },
            kept: { try $0.answer(to: consumer.read()) }
        )
    }

    /// A cancel whose request is spoilt, and a sound one.
    static func cancelling(_ consumer: Consumer, spoil: @escaping @Sendable (Call) -> Call) -> RuleExample {
        .row(
            broken: { try consumer.cancel(in: $0, spoil: spoil) },
            kept: { try consumer.cancel(in: $0) }
        )
    }

    /// A cancel whose body is edited, and a sound one.
    static func cancelling(_ consumer: Consumer, edit: @escaping @Sendable (JSONObject) -> JSONObject) -> RuleExample {
        .row(
            broken: { try consumer.cancel(in: $0, edit: edit) },
            kept: { try consumer.cancel(in: $0) }
        )
    }

    /// Cancels of two appointments.
    static func cancelling(_ consumer: Consumer, _ broken: String, not kept: String) -> RuleExample {
        .row(
            broken: { try consumer.cancel(broken, in: $0) },
            kept: { try consumer.cancel(kept, in: $0) }
        )
    }
}
