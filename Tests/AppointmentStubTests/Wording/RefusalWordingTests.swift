import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

/// The one place that pins how a refusal reads; elsewhere tests compare rules, places and data.
@Suite("How refusals read")
struct RefusalWordingTests {
    @Test("a body that cannot be read: where in it, what was expected and what came")
    func unreadable() throws {
        let content = Array("{\n  \"resourceType\": \"Appointment\",\n  \"status\" \"cancelled\"\n}".utf8)
        let sent = ConsumerRequest.update(Seed.tomorrow, on: .core, content: content).ifMatch("1")
        #expect(
            try Stub.withTwoMounts().answer(to: sent).diagnostics() == [
                "Appointment.status: expected well-formed JSON, found at line 3, column 12: expected `:` after a name, got `\"` "
                    + "(rule core.body.readable: A body is well-formed.)"
            ]
        )
    }

    @Test("a missing field: what to send")
    func missingField() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        #expect(
            try stub.answer(to: .update(Seed.tomorrow, on: .core, sent)).diagnostics() == [
                "If-Match: expected W/\"1\", found no such field "
                    + "(rule core.if-match.required: An update names the version it was made from.)"
            ]
        )
    }

    @Test("what is no entity tag: the current one, and what is wrong with the one sent")
    func noTag() throws {
        let stub = try Stub.withTwoMounts()
        let sent = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
        let rule = "(rule core.if-match.readable: If-Match and If-None-Match hold entity tags or *.)"
        for (value, words) in [
            ("1", "expected W/\"1\", quotes included, found 1"),
            ("w/\"1\"", "expected W/\"1\", with a capital W, found w/\"1\""),
            ("", "expected W/\"1\" or *, found an empty field"),
        ] {
            let answer = try stub.answer(to: sent.with("If-Match", value))
            #expect(try answer.diagnostics() == ["If-Match: \(words) \(rule)"])
        }
    }

    @Test("a stale version: the current one beside the one sent")
    func stale() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        let update = ConsumerRequest.update(Seed.tomorrow, on: .core, sent).ifMatch("1")
        #expect(try stub.answer(to: update).status == 200)
        #expect(
            try stub.answer(to: update).diagnostics() == [
                "If-Match: expected W/\"2\", found W/\"1\" "
                    + "(rule core.if-match.current: An update is made from the current version.)"
            ]
        )
    }

    @Test("differences: the element, its stored value and the one sent")
    func differences() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.nextWeek)
            .cancelled()
            .setting("description", to: "Another")
            .setting("priority", to: 1)
        let rule = "(rule core.cancel.nothing-else: Cancelling changes nothing but the status.)"
        #expect(
            Set(try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1")).diagnostics()) == [
                #"Appointment.description: expected as stored, "Test appointment: medication review", "#
                    + #"found "Another" \#(rule)"#,
                "Appointment.priority: expected as stored, no such element, found 1 \(rule)",
            ]
        )
    }

    @Test("an appointment that has begun: the stub's time, what sets it, and its start")
    func begun() throws {
        let answer = try Stub.withTwoMounts().answer(to: .read(Seed.past, on: .systmone))
        #expect(
            try answer.diagnostics()[0].hasPrefix(
                "Appointment.start: expected a start after the stub's time, 2019-01-18T12:28:15Z, which PUT /__admin/clock "
                    + "or --clock sets, found 2019-01-17T10:20:00Z"
            )
        )
    }
}
