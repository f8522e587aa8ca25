import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Consumers that do right, none accused")
struct RightConsumerTests {
    private static let stub = Result { try Stub() }

    @Test("nothing is said against who does right", arguments: common + versions + spine + others)
    func right(_ row: JudgedRow) throws {
        let judged = JudgedConsumer(stub: try Self.stub.get(), consumer: row.consumer)
        try row.work(judged)
        #expect(try judged.obligations("broken") == [])
        #expect(try !judged.obligations("kept").isEmpty)
    }

    private static let common: [JudgedRow] =
        JudgedRow.of(Consumer.everywhere, "reads and cancels") { judged in
            let answer = try judged.send(try judged.cancel(try judged.read()))
            #expect(answer.status == 200)
        }
        + JudgedRow.of(Consumer.everywhere, "reads what became of a lost answer") { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("lost-response")
            try judged.lose(cancel)
            #expect(try judged.read().resource()["status"] == "cancelled")
        }
        + JudgedRow.of(Consumer.everywhere, "asks for an appointment that nobody has") { judged in
            let unknown = judged.dialect.name == "bars" ? "00000000-0000-4000-8000-000000000000" : "424242"
            #expect(try judged.read(unknown).status == 404)
            try judged.read()
        }
        + JudgedRow.of(Consumer.withToken, "renews its token once it has expired") { judged in
            guard judged.dialect.token.form == .jsonWebToken else { return try judged.idle() }
            let token = (judged.dialect.name == "registry" ? ConsumerToken.registry : .gpConnectReading)
                .issued(-7200).compact
            #expect(try judged.send(judged.consumer.read().with("Authorization", "Bearer \(token)")).status >= 400)
            #expect(try judged.read().status == 200)
        }
        + JudgedRow.of([.core, .healthcloud], "waits as it is told") { judged in
            try judged.fault(["kind": "status", "status": 503, "retryAfterSeconds": 1, "times": 1])
            #expect(try judged.read().status == 503)
            Thread.sleep(forTimeInterval: 1.1)
            #expect(try judged.read().status == 200)
        }

    private static let versions: [JudgedRow] =
        JudgedRow.of(Consumer.updating, "reads again after a conflict, and tries once more") { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("concurrent-change")
            #expect(try judged.send(cancel).status == 409)
            #expect(try judged.send(try judged.cancel(try judged.read())).status == 200)
        }
        + JudgedRow.of(Consumer.updating, "two sessions on one appointment") { judged in
            let (one, other) = (try judged.read(), try judged.read())
            #expect(try judged.send(try judged.cancel(one)).status == 200)
            #expect(try judged.send(try judged.cancel(other)).status >= 400)
            try judged.read()
        }
        + JudgedRow.of([.core, .registry], "takes the version from the history") { judged in
            let history = try judged.send(judged.consumer.history())
            let newest = try #require(try history.json["entry"]?[0]?["resource"]?.object)
            let version = newest["meta"]?["versionId"]?.string?.string ?? ""
            let cancel = try judged.consumer.update(judged.consumer.cancelled(newest)).ifMatch(version)
            #expect(try judged.send(cancel).status == 200)
            #expect(try judged.send(judged.consumer.version(version)).status == 200)
        }
        + JudgedRow.of([.core, .gpconnect], "revalidates what it has read") { judged in
            let read = try judged.read()
            let again = judged.consumer.read().with("If-None-Match", read["ETag"] ?? "")
            #expect(try judged.send(again).status == 304)
            #expect(try judged.send(try judged.cancel(read)).status == 200)
        }

    private static let spine: [JudgedRow] = [
        JudgedRow("finds the appointment in the patient's list", .gpconnect) { judged in
            let list = try judged.send(judged.consumer.appointments(of: SpinePractice.gpconnect.patient))
            let found = try #require(
                try list.json["entry"]?.array?.compactMap { $0["resource"]?.object }.first {
                    $0["id"] == .string(judged.appointment)
                }
            )
            let version = found["meta"]?["versionId"]?.string?.string ?? ""
            let cancel = try judged.consumer.update(judged.consumer.cancelled(found)).ifMatch(version)
            #expect(try judged.send(cancel).status == 200)
        },
        JudgedRow("books, and cancels by the booking's answer", .gpconnect) { judged in
            try judged.send(judged.consumer.slots())
            let booked = try judged.send(judged.consumer.book(SpinePractice.gpconnect.booking()))
            #expect(booked.status == 201)
            #expect(try judged.send(try judged.cancel(booked)).status == 200)
        },
        JudgedRow("amends, and cancels by the answer", .gpconnect) { judged in
            let read = try judged.read()
            let amended = try judged.consumer.update(
                try read.resource().setting("description", to: "A cough"),
                for: .amend
            )
            let answer = try judged.send(amended.with("If-Match", read["ETag"] ?? ""))
            #expect(answer.status == 200)
            #expect(try judged.send(try judged.cancel(answer)).status == 200)
        },
        JudgedRow("loses a slot to another", .gpconnect) { judged in
            try judged.send(judged.consumer.slots())
            try judged.fault(["kind": "slot-taken", "times": 1])
            #expect(try judged.send(judged.consumer.book(SpinePractice.gpconnect.booking())).status == 409)
            try judged.send(judged.consumer.slots())
        },
    ]

    private static let others: [JudgedRow] = [
        JudgedRow("sends the lost message again", .bars) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("lost-response")
            try judged.lose(cancel)
            #expect(try judged.send(cancel).status == 409)
        },
        JudgedRow("leaves out If-Match, which BaRS does not know", .bars) { judged in
            let answer = try judged.send(try judged.cancel(try judged.read()).without("If-Match"))
            #expect(answer.status == 200)
        },
        JudgedRow("looks at what was proposed, and tries again", .healthcloud) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.faultOfChange("proposed")
            #expect(try judged.send(cancel).json["status"] == "proposed")
            try judged.read()
            #expect(try judged.send(cancel).json["status"] == "cancelled")
        },
        JudgedRow("works on several appointments at once", .core) { judged in
            let (one, other) = (try judged.read(), try judged.read(Seed.nextWeek))
            #expect(try judged.send(try judged.cancel(other)).status == 200)
            #expect(try judged.send(try judged.cancel(one)).status == 200)
        },
        JudgedRow("gives up on a refusal that a test has asked for", .systmone) { judged in
            let cancel = try judged.cancel(try judged.read())
            try judged.fault(["kind": "status", "status": 403, "times": 1])
            #expect(try judged.send(cancel).status == 403)
        },
        JudgedRow("loses a race without a tag", .systmone) { judged in
            let cancel = try judged.cancel(try judged.read()).without("If-Match")
            try judged.faultOfChange("concurrent-change")
            #expect(try judged.send(cancel).status < 500)
        },
    ]
}

extension JudgedConsumer {
    /// A little of everything that nobody can object to.
    func idle() throws {
        try read()
        try send(consumer.history())
        try send(consumer.capabilities())
    }
}
