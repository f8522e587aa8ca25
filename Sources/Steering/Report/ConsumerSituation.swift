import Bytes
import FHIR
import HTTP
import Provider

/// Something that happens to consumers of real systems, and to one under test only if somebody makes it happen.
struct ConsumerSituation: Sendable {
    /// What people see: `lost-answer`.
    let name: String
    let sentence: String
    /// The members of the fault that makes it, beside `match`.
    let fault: JSONObject
    /// Whether it strikes changes alone.
    let strikesChanges: Bool
    let exists: @Sendable (Dialect) -> Bool
    let isMet: @Sendable (JournalEntry) -> Bool
}

extension ConsumerSituation {
    static let all: [ConsumerSituation] = [
        ConsumerSituation(
            name: "version-conflict",
            sentence: "Another consumer changes the appointment between read and update.",
            fault: ["kind": "concurrent-change"],
            strikesChanges: true,
            exists: { $0.concurrency != .unused },
            isMet: { $0.isConflict || $0.fault?.kind == "concurrent-change" }
        ),
        ConsumerSituation(
            name: "lost-answer",
            sentence: "A change is carried out, and its answer does not arrive.",
            fault: ["kind": "lost-response"],
            strikesChanges: true,
            exists: { $0.interactions.contains(where: \.changes) },
            isMet: { !$0.isDelivered && ($0.isChange || $0.interaction?.changes == true) }
        ),
        ConsumerSituation(
            name: "unavailable",
            sentence: "The system cannot serve a request, and says when to come again.",
            fault: ["kind": "status", "status": 503, "retryAfterSeconds": 1],
            strikesChanges: false,
            exists: { _ in true },
            isMet: { $0.isDelivered && $0.response.status.code >= 500 }
        ),
        ConsumerSituation(
            name: "throttled",
            sentence: "The system has too many requests, and says when to come again.",
            fault: ["kind": "status", "status": 429, "retryAfterSeconds": 1],
            strikesChanges: false,
            exists: { _ in true },
            isMet: { $0.isDelivered && $0.response.status.code == 429 }
        ),
        ConsumerSituation(
            name: "slow-answer",
            sentence: "An answer takes longer than the consumer may like to wait.",
            fault: ["kind": "delay", "milliseconds": 10_000],
            strikesChanges: false,
            exists: { _ in true },
            isMet: { $0.fault?.kind == "delay" || $0.isGivenUp }
        ),
        ConsumerSituation(
            name: "slot-taken",
            sentence: "Another consumer books the slot just before.",
            fault: ["kind": "slot-taken"],
            strikesChanges: true,
            exists: { $0.booking != nil },
            isMet: { $0.fault?.kind == "slot-taken" || $0.broke([.bookingSlotsFree]) }
        ),
        ConsumerSituation(
            name: "proposed",
            sentence: "The system cannot process a command, and answers with the status proposed.",
            fault: ["kind": "proposed"],
            strikesChanges: true,
            exists: \.proposes,
            isMet: \.isUnprocessed
        ),
    ]
}

/// A situation, and whether the consumer has been in it.
struct SituationResult: Sendable {
    let identifier: String
    let sentence: String
    /// The body of `POST faults` that makes it.
    let fault: JSONObject
    /// The numbers of the exchanges in which it was met.
    let exchanges: [Int]

    init(_ situation: ConsumerSituation, in conversation: Conversation) {
        let dialect = conversation.dialect
        identifier = "\(dialect.name).situation.\(situation.name)"
        sentence = situation.sentence
        var match: JSONObject = ["dialect": .string(dialect.name)]
        if situation.strikesChanges {
            let books = situation.name == "slot-taken"
            let change = dialect.interactions.first { books ? $0.makes : $0.changes && !$0.makes }
            if let change { match["method"] = .string(change.method.rawValue) }
        }
        var fault = situation.fault
        fault["match"] = .object(match)
        self.fault = fault
        exchanges = conversation.entries.filter(situation.isMet).map(\.number)
    }

    /// What makes it, for people.
    var hint: String {
        "POST /__admin/faults \(String(decoding: JSONWriter.write(.object(fault)), as: UTF8.self))"
    }
}
