import HTTPAsking
import TestSupport
import AppointmentStub
import Provider
import FHIR

extension [Rule: RuleExample] {
    /// What HTTP and the routes ask, the same for every dialect.
    static func message(_ consumer: Consumer) -> [Rule: RuleExample] {
        [
            .messageWellFormed: .reading(consumer) { $0.adding("Bad Name", "x") },
            .messageVersion: protocolVersion(consumer),
            .messageTargetSize: .reading(consumer) { $0.with(target: $0.target + String(repeating: "x", count: 8192)) },
            .messageHeadSize: .reading(consumer) { $0.adding("X-Long", String(repeating: "x", count: 32 * 1024)) },
            .messageSize: .cancelling(consumer, spoil: { $0.with(content: .init(repeating: 0x20, count: 1_048_577)) }),
            .messageInTime: time(consumer),
            .messageExpectation: .reading(consumer) { $0.adding("Expect", "miracles") },
            .messageMethodKnown: .reading(consumer) { $0.with(method: "BREW") },
            .routeKnown: .reading(consumer) { $0.with(target: consumer.base + "/Patient/1") },
            .routeMethod: .reading(consumer) { $0.with(method: "DELETE") },
            .queryUnderstood: query(consumer),
        ]
    }

    private static func protocolVersion(_ consumer: Consumer) -> RuleExample {
        let call = consumer.read()
        @Sendable func text(_ version: String) -> String {
            String(decoding: call.bytes, as: UTF8.self).replacing(
                "HTTP/1.1\r\n",
                with: "\(version)\r\n",
                maxReplacements: 1
            )
        }
        return .row(
            broken: { try $0.connect().answer(toBytes: text("HTTP/3.0")) },
            kept: { try $0.connect().answer(toBytes: text("HTTP/1.0")) }
        )
    }

    /// A body whose end does not come within the second that the stub gives it.
    private static func time(_ consumer: Consumer) -> RuleExample {
        var row = RuleExample.row(
            broken: { stub in
                let whole = try consumer.update(consumer.cancelling(consumer.stored(in: stub))).bytes
                let client = try stub.connect()
                try client.send(Array(whole.dropLast(10)))
                return try client.receiveAnswer()
            },
            kept: { try consumer.cancel(in: $0) }
        )
        row.configure = { $0.limits.bodySeconds = 1 }
        return row
    }

    private static func query(_ consumer: Consumer) -> RuleExample {
        .row(
            broken: { try $0.answer(to: consumer.read().appending("?_format=%ff")) },
            kept: { try $0.answer(to: consumer.read().appending("?_format=json")) }
        )
    }
}

extension Call {
    /// With this behind the target.
    func appending(_ text: String) -> Call {
        with(target: target + text)
    }
}
