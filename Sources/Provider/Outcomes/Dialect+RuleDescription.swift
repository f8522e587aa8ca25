import Bytes
package import FHIR

extension Dialect {
    /// A rule of its book as data, for programs to read.
    package func description(of entry: RuleEntry) -> JSONValue {
        var answer: JSONObject = ["status": .number(String(entry.answer.status))]
        switch entry.answer.content {
        case .outcome(let issue, let coding):
            answer["issueCode"] = .string(issue.rawValue)
            if let coding { answer["coding"] = ["system": .string(coding.system), "code": .string(coding.code)] }
        case .appointment(let status):
            answer["appointmentStatus"] = .string(status)
        }
        return [
            "id": .string(identifier(of: entry.rule)),
            "dialect": .string(name),
            "sentence": .string(entry.sentence),
            "source": .string(entry.source),
            "answer": .object(answer),
        ]
    }
}
