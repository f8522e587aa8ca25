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
    var answerFields: [(name: String, value: String)] = []
    /// When it was asked and answered, in milliseconds.
    var moment: Int64 = 0

    static let appointment: JSONObject = [
        "resourceType": "Appointment", "id": "1", "status": "booked", "start": "2019-01-19T10:00:00Z",
        "description": "A cough",
    ]

    static let cancelled = appointment.setting("status", to: "cancelled")

    static func read(_ version: String = "1", _ appointment: JSONObject = Seen.appointment) -> Seen {
        Seen(interaction: .read, version: version, answered: appointment)
    }

    static func head(_ version: String = "1") -> Seen {
        Seen(method: .head, interaction: .read, version: version)
    }

    /// A command that was carried out.
    static func command() -> Seen {
        Seen(method: .post, interaction: .cancel, sent: Seen.cancelled, version: "2", answered: Seen.cancelled)
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

    /// With the ids by which a message is known again.
    func message(_ request: String, _ correlation: String) -> Seen {
        with("X-Request-Id", request).with("X-Correlation-Id", correlation)
    }

    func answering(_ name: String, _ value: String) -> Seen {
        var seen = self
        seen.answerFields.append((name, value))
        return seen
    }

    func at(_ milliseconds: Int64) -> Seen {
        var seen = self
        seen.moment = milliseconds
        return seen
    }

    /// What an obligation of that scope looks at.
    static func conversation(_ seen: [Seen], _ dialect: Dialect, _ scope: Obligation.Scope) -> Conversation {
        let entries = seen.enumerated().map { $1.entry($0 + 1, dialect) }
        let whole = Conversation(dialect, Hearing(entries, isWhole: true, dialects: [dialect]))
        return scope == .dialect ? whole : whole.byResource[0]
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
        if !fields.contains(where: { $0.name == "Content-Type" }) {
            requestFields.append(.contentType, "application/fhir+json")
        }
        for field in fields { requestFields.append(FieldName(field.name), field.value) }
        var answerFields = Fields()
        answerFields.append(.contentType, "application/fhir+json;charset=utf-8")
        if let version { answerFields.append(.eTag, "W/\"\(version)\"") }
        for field in self.answerFields { answerFields.append(FieldName(field.name), field.value) }
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
            moment: moment * 1_000_000,
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

extension Evidence {
    /// What is told, without the values that differ.
    var withoutDifferences: Evidence {
        guard let breach else { return self }
        return .broken(exchanges, breach.did, should: breach.should, as: breach.severity)
    }
}
