import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Updates that race")
struct RaceTests {
    private static let rounds = 1000
    private let ids = (0..<rounds).map { "race-\($0)" }

    private func stub(of mount: TestMount) throws -> Stub {
        try Stub(seed: ids.map { .appointment($0) }) {
            $0.mounts = [.init(path: mount.basePath, dialect: mount.dialect)]
        }
    }

    /// Sends a call over each of two of the connections, so that both are complete as nearly at once as can be.
    private func race(_ calls: (ConsumerRequest, ConsumerRequest), _ clients: (ClientConnection, ClientConnection))
        throws -> (
            ClientAnswer, ClientAnswer
        )
    {
        let bytes = (try calls.0.bytes, try calls.1.bytes)
        try clients.0.send(Array(bytes.0.dropLast()))
        try clients.1.send(Array(bytes.1.dropLast()))
        try clients.0.send([bytes.0[bytes.0.count - 1]])
        try clients.1.send([bytes.1[bytes.1.count - 1]])
        return (try clients.0.receiveAnswer(), try clients.1.receiveAnswer())
    }

    @Test("of two with one If-Match, one is 200 and the other 409, a thousand times", arguments: TestMount.allCases)
    func oneIfMatch(_ mount: TestMount) throws {
        let stub = try stub(of: mount)
        let clients = try (0..<4).map { _ in try stub.connect() }
        var firstWon = 0
        for (round, id) in ids.enumerated() {
            let read = try clients[round % 4].answer(to: .read(id, on: mount))
            let version = try #require(read.version)
            let stored = try read.resource()
            let calls = ["one", "two"].map {
                ConsumerRequest.update(id, on: mount, stored.cancelled(for: $0)).ifMatch(version)
            }
            let answers = try race((calls[0], calls[1]), (clients[round % 4], clients[(round + 1 + round / 4 % 3) % 4]))
            guard [answers.0.status, answers.1.status].sorted() == [200, 409] else {
                Testing.Issue.record("\(id): \(answers.0.status) and \(answers.1.status)")
                continue
            }
            let (winner, loser) = answers.0.status == 200 ? answers : (answers.1, answers.0)
            firstWon += answers.0.status == 200 ? 1 : 0
            #expect(try loser.issues().map(\.code) == ["conflict"])
            let current = try clients[round % 4].answer(to: .read(id, on: mount))
            #expect(current.content == winner.content)
        }
        #expect((1...Self.rounds).contains(firstWon))
    }

    @Test("without If-Match on SystmOne, the loser is judged on what the winner wrote")
    func withoutIfMatch() throws {
        let stub = try stub(of: .systmone)
        let clients = try (0..<2).map { _ in try stub.connect() }
        for id in ids {
            let stored = try clients[0].answer(to: .read(id, on: .systmone)).resource()
            let calls = ["one", "two"].map { ConsumerRequest.update(id, on: .systmone, stored.cancelled(for: $0)) }
            let answers = try race((calls[0], calls[1]), (clients[0], clients[1]))
            #expect([answers.0.status, answers.1.status].sorted() == [200, 422])
            let loser = answers.0.status == 200 ? answers.1 : answers.0
            let rules = try loser.spineIssues().map(\.rule)
            #expect(rules.contains("systmone.cancel.from"))
        }
        let history = try clients[0].answer(to: .history(ids[0], on: .systmone))
        #expect(try history.resource()["total"] == 2)
    }
}
