import Demonstration
import Provider
import FHIR
import HTTP

import Bytes
import Exchanging
import TestSupport
@testable import Steering

/// An exchange about appointment 1 as a journal would hold it.
struct Seen: Sendable {
    var method = Method.get
    var interaction: Interaction.Name?
    var fields: [(name: String, value: String)] = []
    var sent: JSONObject?
    var status = 200
    /// The version in the ETag of the answer.
    var version: String?
    var answered: JSONObject?
    var broken: [Problem] = []
    var isDelivered = true

    static let appointment: JSONObject = [
        "resourceType": "Appointment", "id": "1", "status": "booked", "start": "2019-01-19T10:00:00Z",
        "description": "A cough",
    ]

    static let cancelled = appointment.setting("status", to: "cancelled")

    static func read(_ version: String = "1", _ appointment: JSONObject = Seen.appointment) -> Seen {
        Seen(interaction: .read, version: version, answered: appointment)
    }

    /// A cancel that was carried out.
    static func update(ifMatch: String? = nil, _ body: JSONObject = Seen.cancelled, to version: String = "2") -> Seen {
        var seen = Seen(method: .put, interaction: .cancel, sent: body, version: version, answered: body)
        if let ifMatch { seen.fields.append(("If-Match", ifMatch)) }
        return seen
    }

    /// The same request, refused.
    func refused(_ status: Int, _ rule: Rule, at location: Problem.Location = .body) -> Seen {
        var seen = self
        seen.status = status
        seen.version = nil
        seen.answered = nil
        seen.broken = [Problem(rule, at: location, expected: "this", found: "that")]
        return seen
    }

    func with(_ name: String, _ value: String) -> Seen {
        var seen = self
        seen.fields.append((name, value))
        return seen
    }

    /// The same exchange, whose answer did not arrive.
    var lost: Seen {
        var seen = self
        seen.isDelivered = false
        return seen
    }

    /// The same request, about which nothing is known but that its header fields were refused.
    var withoutMeaning: Seen {
        var seen = self
        seen.interaction = nil
        return seen
    }

    func entry(_ number: Int, _ dialect: Dialect) -> JournalEntry {
        var requestFields = Fields()
        requestFields.append(.contentType, "application/fhir+json")
        for field in fields { requestFields.append(FieldName(field.name), field.value) }
        var answerFields = Fields()
        answerFields.append(.contentType, "application/fhir+json;charset=utf-8")
        if let version { answerFields.append(.eTag, "W/\"\(version)\"") }
        var outcome = ExchangeOutcome(
            response: Response(
                status: Status(status),
                fields: answerFields,
                content: answered.map { JSONWriter.write(.object($0)) } ?? []
            ),
            mount: Mount(path: dialect.basePath, dialect: dialect, index: 0),
            refusal: Refusal(broken)
        )
        outcome.interaction = dialect.interactions.first { $0.name == interaction }
        outcome.resource = ResourceKey("Appointment", "1")
        let entry = JournalEntry(
            time: 0,
            nanoseconds: 0,
            request: Request(
                method: method,
                target: RequestTarget(text: "/Appointment/1", segments: ["Appointment", "1"]),
                fields: requestFields,
                content: sent.map { JSONWriter.write(.object($0)) } ?? []
            ),
            outcome: outcome,
            fault: isDelivered
                ? nil
                : AppliedFault(identifier: "fault-1", kind: "lost-response", withholdsAnswer: true)
        )
        entry.setNumber(number)
        return entry
    }
}
