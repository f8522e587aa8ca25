import Bytes
import Exchanging
import FHIR
import HTTP
import Provider

extension JournalEntry {
    /// About how many bytes the line has.
    static let summarySize = 512

    /// The exchange in a line: without header fields and bodies, and with no more than its first problem.
    var summary: JSONValue {
        var line: JSONObject = [
            "number": .integer(number),
            "time": .string(Instant(unixSeconds: time).description),
            "microseconds": .integer(Int(nanoseconds / 1000)),
            "begin": .integer(Int(begin / 1000)),
            "end": .integer(Int(end / 1000)),
        ]
        if let dialect { line["dialect"] = .string(dialect) }
        if let interaction { line["interaction"] = .string("\(interaction.name)") }
        if let resource { line["resource"] = .string(resource.description) }
        line["method"] = .string(request.method.token)
        line["url"] = .string(request.target.shown)
        line["status"] = .integer(response.status.code)
        line["verdict"] = refusal == nil ? "accepted" : "refused"
        line["rules"] = .array(rules.map { .string($0) })
        if let refusal {
            line["problems"] = .array(refusal.problems.prefix(1).map(\.description))
            let more = refusal.problems.count - 1 + refusal.omitted
            if more > 0 { line["problemsOmitted"] = .integer(more) }
        }
        line["delivered"] = .boolean(isDelivered)
        if let fault { line["fault"] = ["id": .string(fault.identifier), "kind": .string(fault.kind)] }
        return .object(line)
    }
}
