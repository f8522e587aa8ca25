import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Consumers' mistakes, each named")
struct PlantedMistakeTests {
    private static let stub = Result { try Stub() }

    @Test("a mistake is named by the obligation that it breaks", arguments: updates + requests + retries + cloud)
    func mistakes(_ row: JudgedRow) throws {
        let judged = JudgedConsumer(stub: try Self.stub.get(), consumer: row.consumer)
        try row.work(judged)
        // What follows from a mistake may be told beside it.
        let broken = try judged.obligations("broken")
        #expect(broken.isSuperset(of: row.broken), "\(broken)")
    }

    private static let updates: [JudgedRow] =
        JudgedRow.of(Consumer.updating, "updates without having read", ["read-before-update"]) { judged in
            let elsewhere = JudgedConsumer(stub: judged.stub, consumer: judged.consumer)
            try judged.send(try elsewhere.cancel(try elsewhere.read()))
        }.map { row in
            // What nobody has told is made up, too.
            JudgedRow(row.name, row.consumer, row.broken.union(["version-url-as-told"]), row.work)
        }
        + JudgedRow.of([.core, .gpconnect], "takes HEAD for a read", ["read-before-update"]) { judged in
            let elsewhere = JudgedConsumer(stub: judged.stub, consumer: judged.consumer)
            let read = try elsewhere.read()
            try judged.send(judged.consumer.read().with(method: "HEAD"))
            try judged.send(try elsewhere.cancel(read))
        }
        + JudgedRow.of([.core, .registry, .gpconnect], "leaves out If-Match", ["if-match-of-read"]) { judged in
            try judged.send(try judged.cancel(try judged.read()).without("If-Match"))
        }
        + JudgedRow.of(Consumer.updating, "changes more than it may", ["body-as-read"]) { judged in
            let read = try judged.read()
            try judged.send(try judged.cancel(read) { $0.setting("minutesDuration", to: 55) })
        }
        + JudgedRow.of(Consumer.everywhere, "sends the update twice", ["update-sent-once"]) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.send(cancel)
            try judged.send(judged.fresh(cancel))
        }
        + JudgedRow.of(Consumer.everywhere, "retries after its own time-out", ["update-sent-once"]) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.fault(["kind": "delay", "milliseconds": 600_000, "times": 1, "match": ["method": judged.method]])
            try judged.giveUp(cancel)
            try judged.send(judged.fresh(cancel))
        }
        + JudgedRow.of(
            [.core, .systmone, .gpconnect, .registry, .healthcloud],
            "retries blindly after a lost answer",
            ["lost-answer-looked-at"]
        ) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("lost-response")
            try judged.lose(cancel)
            try judged.send(cancel)
        }
        + JudgedRow.of([.bars], "retries with other ids", ["lost-answer-looked-at", "retry-same-message"]) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("lost-response")
            try judged.lose(cancel)
            try judged.send(judged.fresh(cancel))
        }
        + JudgedRow.of([.core, .registry, .gpconnect], "retries a conflict blindly", ["conflict-re-read"]) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("concurrent-change")
            try judged.send(cancel)
            try judged.send(cancel)
        }
        + JudgedRow.of([.core, .registry], "uses the tag of the first read", ["if-match-of-read"]) { judged in
            let first = try judged.read()
            try judged.fault(["kind": "concurrent-change", "times": 1, "match": ["method": "GET"]])
            let second = try judged.read()
            #expect(first["ETag"] != second["ETag"])
            try judged.send(try judged.cancel(second).with("If-Match", first["ETag"] ?? ""))
        }
        + JudgedRow.of([.core, .bars], "guesses the next version", ["version-url-as-told"]) { judged in
            try judged.read()
            try judged.send(judged.consumer.version("2"))
        }
        + [
            JudgedRow("reads at one system and writes at another", .core, ["same-base", "version-url-as-told"]) {
                judged in
                let elsewhere = JudgedConsumer(stub: judged.stub, consumer: .core)
                let read = try elsewhere.read()
                try judged.send(Consumer.systmone.read(judged.appointment))
                try judged.send(try judged.cancel(read))
            }
        ]

    private static let requests: [JudgedRow] =
        JudgedRow.of(Consumer.everywhere, "spells cancelled with one l", ["request-well-made"]) { judged in
            try judged.send(try judged.cancel(try judged.read()) { $0.setting("status", to: "canceled") })
        }
        + JudgedRow.of(Consumer.withToken, "sends no token", ["request-well-made"]) { judged in
            try judged.send(judged.consumer.read().without("Authorization"))
        }
        + JudgedRow.of([.systmone, .gpconnect], "asks for a scope to read where it writes", ["request-well-made"]) {
            judged in
            let token = ConsumerToken.gpConnectReading.compact
            try judged.send(try judged.cancel(try judged.read()).with("Authorization", "Bearer \(token)"))
        }
        + JudgedRow.of([.systmone, .registry], "goes on with an expired token", ["request-well-made"]) { judged in
            let token = (judged.dialect.name == "registry" ? ConsumerToken.registry : .gpConnectReading)
                .issued(-7200).compact
            try judged.send(judged.consumer.read().with("Authorization", "Bearer \(token)"))
        }
        + JudgedRow.of(Consumer.everywhere, "names no FHIR format", ["request-well-made"]) { judged in
            try judged.send(try judged.cancel(try judged.read()).with("Content-Type", "text/plain"))
        }
        + JudgedRow.of([.core, .gpconnect], "names XML and sends JSON", ["body-in-its-format"]) { judged in
            try judged.send(try judged.cancel(try judged.read()).with("Content-Type", "application/fhir+xml"))
        }
        + JudgedRow.of(
            [.core, .registry],
            "writes the NHS number into the URL",
            ["no-patient-in-url", "request-well-made"]
        ) {
            try $0.send($0.consumer.read().appending("?nhsNumber=9990000026"))
        }.map { row in
            row.consumer.dialect.name == "core"
                ? JudgedRow(row.name, row.consumer, ["no-patient-in-url"], row.work) : row
        }
        + JudgedRow.of([.bars], "uses one id twice", ["fresh-identifiers"]) { judged in
            let read = judged.consumer.read()
            try judged.sendAgain(read)
            try judged.sendAgain(read.appending("/_history"))
        }
        + JudgedRow.of([.core, .registry], "cancels what it has read to be cancelled", ["request-well-made"]) {
            judged in
            try judged.send(try judged.cancel(try judged.read()))
            try judged.send(try judged.cancel(try judged.read()) { $0 })
        }

    private static let retries: [JudgedRow] =
        JudgedRow.of(Consumer.everywhere, "repeats a refused update", ["refusal-not-repeated", "request-well-made"]) {
            judged in
            let refused = try judged.cancel(try judged.read()) { $0.setting("status", to: "canceled") }
            try judged.send(refused)
            try judged.send(judged.fresh(refused))
        }
        + JudgedRow.of([.core, .healthcloud], "goes on after a lost answer", ["lost-answer-looked-at"]) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("lost-response")
            try judged.lose(cancel)
            try judged.read(judged.dialect.name == "core" ? Seed.nextWeek : "1839595")
        }
        + JudgedRow.of([.core, .bars], "never stops to retry", ["retries-bounded"]) { judged in
            try judged.fault(["kind": "status", "status": 503, "times": 6, "match": ["method": "GET"]])
            for _ in 0..<6 { try judged.send(judged.fresh(judged.consumer.read())) }
        }
        + JudgedRow.of([.core, .gpconnect], "does not wait as it is told", ["pace"]) { judged in
            try judged.fault(["kind": "status", "status": 429, "retryAfterSeconds": 600, "times": 1])
            try judged.read()
            try judged.read()
        }

    private static let cloud: [JudgedRow] = [
        JudgedRow("takes proposed for success", .healthcloud, ["proposed-looked-at"]) { judged in
            let (one, other) = (try judged.read(), try judged.read("1839595"))
            try judged.faultOfChange("proposed")
            try judged.send(try judged.cancel(one))
            try judged.send(try judged.cancel(other))
        },
        JudgedRow("moves what it cancels", .healthcloud, ["request-well-made"]) { judged in
            let read = try judged.read()
            try judged.send(try judged.cancel(read) { $0.setting("start", to: "2019-02-01T10:00:00Z") })
        },
        JudgedRow("asks another source system", .healthcloud, ["request-well-made"]) { judged in
            try judged.send(judged.consumer.cancel(judged.appointment, in: "athena"))
        },
        JudgedRow("spells the reason with two l", .healthcloud, ["request-well-made"]) { judged in
            let read = try judged.read()
            try judged.send(try judged.cancel(read) { $0.setting("cancellationReason", to: ["text": "moved"]) })
        },
    ]
}

extension JudgedConsumer {
    /// The same request with new ids, where the system asks for them.
    func fresh(_ request: ConsumerRequest) -> ConsumerRequest {
        ["X-Request-Id", "X-Correlation-Id"].reduce(request) { request, name in
            request.fields.contains { $0.name == name } ? request.with(name, Consumer.newIdentifier()) : request
        }
    }

    /// Sends a request, and closes the connection before its answer comes.
    func giveUp(_ request: ConsumerRequest) throws {
        let connection = try stub.connect()
        try connection.send(try request.inside(sandbox).bytes)
        let end = ContinuousClock.now + .seconds(60)
        // Only what has been judged was sent in time.
        while ContinuousClock.now < end, try stub.journal(in: sandbox).last?["fault"]?["kind"] != "delay" {
            usleep(5000)
        }
        connection.resetWhenReleased()
    }
}
