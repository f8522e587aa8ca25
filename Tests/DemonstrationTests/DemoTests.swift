import AppointmentStub
import Provider
import FHIR
import Testing

@testable import Demonstration

@Suite("The demo")
struct DemoTests {
    @Test("a dialect that does not exist is refused, with those that do")
    func unknownDialect() {
        #expect(throws: StubError.self) { try Demo.play(dialect: "corr") { _ in } }
        do {
            _ = try Demo.play(dialect: "corr") { _ in }
        } catch {
            #expect(
                "\(error)"
                    == "unknown dialect corr; the dialects are core, systmone, gpconnect, registry, bars, healthcloud"
            )
        }
    }

    @Test("a transcript tells request, answer, text and rule")
    func transcript() throws {
        let scene = try #require(Script.core.scenes.first { $0.expected.rule == "core.if-match.required" })
        var paragraphs: [String] = []
        #expect(Demo.play(Script(.core, [scene])) { paragraphs.append($0) } == 0)
        #expect(
            paragraphs.last == """
                1. An update that names no version is refused.
                   > PUT /Appointment/aebebd1000000001 HTTP/1.1
                   > Content-Type: application/fhir+json
                   > no If-Match
                   > the appointment as stored, with status "cancelled"
                   < 412 Precondition Failed
                   < required: If-Match is missing; expected W/"1".
                   < rule core.if-match.required: An update must name the version it is based on. \
                (appointment-stub, the core dialect)
                   < the appointment is unchanged
                   without the breach: 200 OK

                """
        )
    }
}
