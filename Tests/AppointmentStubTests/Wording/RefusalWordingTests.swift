import Demonstration
import FHIR
import Foundation
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
                "The body is not well-formed JSON: line 3, column 12, at Appointment.status: expected `:` after a name, "
                    + "got `\"`. (rule core.body.readable: A body must be well-formed.)"
            ]
        )
    }

    @Test("a missing field: what to send")
    func missingField() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow).cancelled()
        #expect(
            try stub.answer(to: .update(Seed.tomorrow, on: .core, sent)).diagnostics() == [
                "If-Match is missing; expected W/\"1\". "
                    + "(rule core.if-match.required: An update must name the version it is based on.)"
            ]
        )
    }

    @Test("what is no entity tag: the current one, and what is wrong with the one sent")
    func noTag() throws {
        let stub = try Stub.withTwoMounts()
        let sent = ConsumerRequest.update(Seed.tomorrow, on: .core, try stub.appointment(Seed.tomorrow).cancelled())
        let rule = "(rule core.if-match.readable: If-Match and If-None-Match must contain entity tags or *.)"
        for (value, words) in [
            ("1", "expected W/\"1\", quotes included, but got 1."),
            ("w/\"1\"", "expected W/\"1\", with a capital W, but got w/\"1\"."),
            ("", "expected W/\"1\" or *, but got an empty field."),
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
                "If-Match names W/\"1\", but the current version is W/\"2\". "
                    + "(rule core.if-match.current: An update must be based on the current version.)"
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
        let rule = "(rule core.cancel.nothing-else: An update must change nothing but the status and the reason.)"
        #expect(
            Set(try stub.answer(to: .update(Seed.nextWeek, on: .core, sent).ifMatch("1")).diagnostics()) == [
                #"Appointment.description must stay "Test appointment: medication review", as stored, "#
                    + #"but got "Another". \#(rule)"#,
                "Appointment.priority must not be added, but got 1. \(rule)",
            ]
        )
    }

    @Test("an appointment that has begun: the stub's time, what sets it, and its start")
    func begun() throws {
        let answer = try Stub.withTwoMounts().answer(to: .read(Seed.past, on: .systmone))
        #expect(
            try answer.diagnostics()[0].hasPrefix(
                "The appointment started at 2019-01-17T10:20:00Z, and the stub's time is 2019-01-18T12:28:15Z, which "
                    + "PUT /__admin/clock or --clock sets. (rule systmone.appointment.not-past: "
            )
        )
    }

    @Test("what the URL names and is not there, in words about it")
    func nothingThere() throws {
        let stub = try Stub.withTwoMounts()
        func words(_ method: String, _ path: String) throws -> String {
            let words = try stub.answer(to: ConsumerRequest(method, path)).diagnostics()
            return words.map { $0.components(separatedBy: " (rule ")[0] }.joined(separator: "|")
        }
        #expect(try words("GET", "/Appointment/nobody") == "No appointment has the id nobody at / (core).")
        #expect(
            try words("GET", "/Appointment/\(Seed.tomorrow)/_history/9")
                == "Appointment/\(Seed.tomorrow) has no version 9."
        )
        #expect(
            try words("DELETE", "/Appointment/\(Seed.tomorrow)")
                == "DELETE is not supported at /Appointment/\(Seed.tomorrow); use GET, HEAD, PUT, OPTIONS."
        )
        #expect(
            try words("PUT", "/Appointment/\(Seed.tomorrow)/_history/1")
                == "A version cannot be changed; send the PUT to http://stub.test/Appointment/\(Seed.tomorrow)."
        )
        #expect(
            try words("DELETE", "/Appointment/\(Seed.tomorrow)/_history/1")
                == "DELETE is not supported at /Appointment/\(Seed.tomorrow)/_history/1; use GET, HEAD, OPTIONS."
        )
        #expect(try words("BREW", "/Appointment/\(Seed.tomorrow)") == "BREW is not a method of HTTP.")
        #expect(try words("GET", "/Slot/1").hasPrefix("There is nothing at /Slot/1; the mounts are / (core), "))
    }

    @Test("an id that is a number, where it looks like the one in the URL")
    func numberForText() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow).cancelled().setting("id", to: .number("1001"))
        let words = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1")).diagnostics()[0]
        #expect(
            words.hasPrefix(
                "Appointment.id: expected the id of the URL, \"\(Seed.tomorrow)\", a string, but got 1001. (rule core.body.id"
            )
        )
    }

    @Test("an appointment that can no longer be cancelled: what it is")
    func closed() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.cancelled).cancelled()
        let update = ConsumerRequest.update(Seed.cancelled, on: .core, sent).ifMatch("1")
        #expect(
            try stub.answer(to: update).diagnostics()[0].hasPrefix(
                "An appointment that is cancelled cannot be cancelled; only one that is proposed or pending or booked or "
                    + "arrived can. (rule core.cancel.from: "
            )
        )
    }
}
