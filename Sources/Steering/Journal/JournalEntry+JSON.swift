import Bytes
import Exchanging
import Provider
import FHIR
import HTTP

extension Journal {
    /// The entries as the admin API shows them, with a word on those that are forgotten.
    func response(with found: JournalSearch.Found) -> Response {
        JournalPieces(of: self, numbers: found.numbers) { ["forgotten": .integer(self.forgotten)] }
            .response(size: found.size)
    }
}

extension JournalEntry {
    /// The exchange as data; without secrets in header fields, and of the query with no more than its names.
    var description: JSONValue {
        var entry: JSONObject = [
            "number": .integer(number),
            "time": .string(Instant(unixSeconds: time).description),
            "microseconds": .integer(Int(nanoseconds / 1000)),
            "begin": .integer(Int(begin / 1000)),
            "end": .integer(Int(end / 1000)),
        ]
        if let dialect { entry["dialect"] = .string(dialect) }
        if let interaction { entry["interaction"] = .string("\(interaction.name)") }
        if let resource { entry["resource"] = .string(resource.description) }
        if let appointment { entry["appointment"] = .string(appointment) }
        entry["request"] = [
            "method": .string(request.method.token),
            "url": .string(request.target.shown),
            "headers": request.fields.shown,
            "body": .string(String(decoding: request.content, as: UTF8.self)),
        ]
        entry["response"] = .object(answer)
        entry["verdict"] = refusal == nil ? "accepted" : "refused"
        entry["rules"] = .array(rules.map { .string($0) })
        if let refusal {
            entry["problems"] = .array(refusal.problems.map(\.description))
            if refusal.omitted > 0 { entry["problemsOmitted"] = .integer(refusal.omitted) }
        }
        if let remark { entry["remark"] = .string(remark) }
        if let committed { entry["committed"] = .string(committed) }
        entry["delivered"] = .boolean(isDelivered)
        if let fault { entry["fault"] = ["id": .string(fault.identifier), "kind": .string(fault.kind)] }
        return .object(entry)
    }
}

extension JournalEntry {
    /// The answer as data; of a content that is made while it is sent, its beginning and how far it has come.
    private var answer: JSONObject {
        let content = sent.map { response.plainBeginning($0.beginning) } ?? response.plainContent
        var answer: JSONObject = [
            "status": .integer(response.status.code),
            "headers": response.fields.shown,
            "body": .string(String(decoding: content, as: UTF8.self)),
        ]
        if let sent {
            answer["streamed"] = ["bytes": .integer(sent.byteCount), "state": .string(sent.state)]
        }
        return answer
    }
}

extension SentContent {
    fileprivate var state: String {
        switch ending {
        case nil: "sending"
        case .whole?: "sent"
        case .cutOff?: "cut off"
        }
    }
}

extension Problem {
    /// The problem as data, values included: who looks here is a developer.
    var description: JSONValue {
        var problem: JSONObject = [
            "rule": .string(rule.name),
            "location": .string(location.description),
            "expected": .string(expected),
        ]
        if let stored { problem["stored"] = .string(stored) }
        problem["found"] = .string(found)
        if let position {
            problem["line"] = .integer(position.line)
            problem["column"] = .integer(position.column)
        }
        return .object(problem)
    }
}
