import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Versions that are no longer kept")
struct ForgottenVersionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let consumer: Consumer
        let coding: (system: String, code: String)?

        var testDescription: String { consumer.dialect.name }
    }

    private static let spine = (
        system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1", code: "NO_RECORD_FOUND"
    )

    private static let cases = [
        Case(consumer: .core, coding: nil),
        Case(consumer: .systmone, coding: spine),
        Case(consumer: .gpconnect, coding: spine),
        Case(consumer: .registry, coding: nil),
        Case(
            consumer: .bars,
            coding: (system: "https://fhir.nhs.uk/Codesystem/http-error-codes", code: "REC_NOT_FOUND")
        ),
        Case(consumer: .healthcloud, coding: nil),
    ]

    @Test("one that a change has pushed out is 410 in every dialect, one that never was is 404", arguments: cases)
    func pushedOut(_ row: Case) throws {
        let consumer = row.consumer
        let stub = try Stub(for: consumer) { $0.limits.versions = 1 }
        let first = try #require(try stub.answer(to: consumer.read()).version)
        #expect(try stub.answer(to: consumer.version(first)).status == 200)
        let changed = try consumer.cancel(in: stub)
        #expect(changed.status == 200)

        let answer = try stub.answer(to: consumer.version(first))
        #expect(answer.status == 410)
        let issues = try answer.resource()["issue"]?.array ?? []
        #expect(issues.count == 1)
        #expect(issues.first?["code"] == "not-found")
        #expect(issues.first?["details"]?["coding"]?[0]?["system"]?.string?.string == row.coding?.system)
        #expect(issues.first?["details"]?["coding"]?[0]?["code"]?.string?.string == row.coding?.code)
        let diagnostics = issues.first?["diagnostics"]?.string ?? ""
        #expect(diagnostics.contains("(rule \(consumer.dialect.name).version.kept: "), "\(diagnostics)")

        let second = try #require(try stub.answer(to: consumer.read()).version)
        #expect(try stub.answer(to: consumer.version(second)).status == 200)
        #expect(try stub.answer(to: consumer.version("never")).status == 404)
        #expect(try stub.answer(to: consumer.history()).resource()["entry"]?.array?.count == 1)
    }

    @Test("one is 410 however many changes ago it was pushed out", arguments: [Consumer.core, .systmone])
    func longAgo(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer) { $0.limits.versions = 2 }
        let first = try #require(try stub.answer(to: consumer.read()).version)
        let path = "appointments/\(consumer.dialect.name)/\(consumer.appointment)"
        let appointment = try consumer.stored(in: stub)
        for number in 1...9 {
            let changed = appointment.setting("comment", to: .string("\(number)"))
            #expect(try stub.admin("PUT", path, .object(changed)).status == 200)
        }
        #expect(try stub.answer(to: consumer.version(first)).status == 410)
    }
}
