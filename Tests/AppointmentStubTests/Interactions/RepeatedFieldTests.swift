import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Fields that come equal again and again, over a socket")
struct RepeatedFieldTests {
    @Test("a token that was good for reading is judged anew for a change, and when it is another")
    func token() throws {
        let stub = try Stub.withTwoMounts()
        let token = ConsumerToken.gpConnect(scope: "patient/*.read").compact
        let read = ConsumerRequest.read(Seed.recorded, on: .systmone).with("Authorization", "Bearer \(token)")
        for _ in 1...3 { #expect(try stub.answer(to: read).status == 200) }
        let appointment = try stub.appointment(Seed.recorded, on: .systmone)
        let update = ConsumerRequest.update(Seed.recorded, on: .systmone, appointment.cancelled())
        #expect(try stub.answer(to: update.with("Authorization", "Bearer \(token)")).status == 400)
        let other = ConsumerToken.gpConnect(scope: "patient/*.write").compact
        #expect(try stub.answer(to: read.with("Authorization", "Bearer \(other)")).status == 400)
        #expect(try stub.answer(to: read.with("Authorization", "Bearer \(token.dropFirst())")).status == 400)
        #expect(try stub.answer(to: read).status == 200)
        #expect(try stub.answer(to: read.without("Authorization")).status == 400)
    }

    @Test("a token that was good ends all the same, within a second of what exp names")
    func expiry() throws {
        let stub = try Stub.withTwoMounts()
        let read = ConsumerRequest.get("/Appointment/\(Seed.tomorrow)")
        let token = ConsumerToken(["sub": "1"], lifetime: 3).compact
        let request = read.with("Authorization", "Bearer \(token)")
        let first = try stub.answer(to: request).status
        #expect(first == 200 || first == 403, "on a machine that is very busy it may be over")
        while try stub.answer(to: request).status == 200 {}
        let answer = try stub.answer(to: request)
        #expect(answer.status == 403)
        #expect(try stub.journal().last?["rules"] == ["core.token.not-expired"])
    }

    @Test("an encoded field that was good is known, and what asks for a refusal is refused again and again")
    func encodedField() throws {
        let consumer = Consumer.bars
        let stub = try Stub(for: consumer)
        let read = consumer.read()
        for _ in 1...2 {
            #expect(try stub.answer(to: read).status == 200)
            let asking = "{\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\",\"value\":\"NHS0001-503\"}"
            let sentinel = Base64.standard.encode(Array(asking.utf8))
            #expect(try stub.answer(to: read.with("NHSD-Target-Identifier", sentinel)).status == 503)
            #expect(try stub.answer(to: read.with("NHSD-Target-Identifier", "e30=")).status == 400)
        }
    }
}
