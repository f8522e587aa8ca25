import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Bookings that race")
struct BookingRaceTests {
    private static let rounds = 200

    /// Sends requests over connections of their own, all complete as nearly at once as can be.
    private func race(_ requests: [ConsumerRequest], on stub: Stub) throws -> [ClientAnswer] {
        let clients = try requests.map { _ in try stub.connect() }
        let bytes = try requests.map { try $0.bytes }
        for (client, bytes) in zip(clients, bytes) { try client.send(Array(bytes.dropLast())) }
        for (client, bytes) in zip(clients, bytes) { try client.send([bytes[bytes.count - 1]]) }
        return try clients.map { try $0.receiveAnswer() }
    }

    @Test("of several for one slot one is 201, the others are 409, round after round", arguments: BookingMount.allCases)
    func oneSlot(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        let booking = mount.consumer.book(mount.practice.booking())
        for _ in 0..<Self.rounds {
            let answers = try race([booking, booking, booking], on: stub)
            #expect(answers.map(\.status).sorted() == [201, 409, 409])
            let winner = try #require(answers.first { $0.status == 201 })
            for loser in answers where loser.status == 409 {
                #expect(try loser.refusals() == ["409 DUPLICATE_REJECTED booking.slots-free"])
            }
            let id = try #require(try winner.tree()["id"]?.string?.string)
            #expect(try mount.consumer.cancel(id, in: stub).status == 200)
        }
    }

    @Test("of two for sets of slots that overlap one is 201, and the other leaves nothing busy")
    func overlapping() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        let practice = mount.practice
        let second = [
            TreeEdit.set("slot.0.reference", .string("Slot/\(practice.slots[1])")),
            .set("slot.1.reference", .string("Slot/\(practice.slots[2])")),
            .set("start", .string(practice.instant(19, "15:10:00"))),
            .set("end", .string(practice.instant(19, "15:30:00"))),
        ].reduce(practice.booking(slots: 2)) { $1.applied(to: $0) }
        let free = mount.consumer.slots(from: "2019-01-19T15:00:00%2B00:00", to: "2019-01-19T15:30:00%2B00:00")
        for _ in 0..<Self.rounds {
            let answers = try race(
                [mount.consumer.book(practice.booking(slots: 2)), mount.consumer.book(second)],
                on: stub
            )
            #expect(answers.map(\.status).sorted() == [201, 409])
            let firstWon = answers[0].status == 201
            #expect(try stub.answer(to: free).ids(of: "Slot") == [practice.slots[firstWon ? 2 : 0]])
            let winner = try #require(answers.first { $0.status == 201 })
            let id = try #require(try winner.tree()["id"]?.string?.string)
            #expect(try mount.consumer.cancel(id, in: stub).status == 200)
        }
    }

    @Test("a cancel that races a booking of its slot leaves one holder")
    func cancelling() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        let booking = mount.consumer.book(mount.practice.booking())
        var holder = try #require(try stub.answer(to: booking).tree()["id"]?.string?.string)
        for _ in 0..<Self.rounds {
            let body = mount.consumer.cancelled(try mount.consumer.stored(holder, in: stub))
            let answers = try race([try mount.consumer.update(body), booking], on: stub)
            #expect(answers[0].status == 200)
            #expect([201, 409].contains(answers[1].status))
            let next = answers[1].status == 201 ? answers[1] : try stub.answer(to: booking)
            #expect(next.status == 201)
            holder = try #require(try next.tree()["id"]?.string?.string)
            #expect(try stub.answer(to: booking).status == 409)
        }
    }
}
