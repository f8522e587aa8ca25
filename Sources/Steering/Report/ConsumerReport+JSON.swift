import Bytes
import Provider
import FHIR

extension ConsumerReport {
    var json: JSONValue {
        [
            "verdict": .string(verdict.rawValue),
            "exchanges": .integer(exchanges),
            "forgotten": .integer(forgotten),
            "certain": .boolean(isCertain),
            "dialects": .array(dialects.map { $0.json(isCertain: isCertain) }),
        ]
    }
}

extension DialectReport {
    fileprivate func json(isCertain: Bool) -> JSONValue {
        [
            "dialect": .string(dialect.name),
            "title": .string(dialect.title),
            "exchanges": .integer(exchanges),
            "obligations": .array(obligations.map { $0.json(isCertain: isCertain) }),
            "outcomes": .array(outcomes.map { $0.json(isCertain: isCertain) }),
        ]
    }
}

extension ObligationResult {
    fileprivate func json(isCertain: Bool) -> JSONValue {
        let breaches: [JSONValue] = evidence.compactMap { finding in
            finding.breach.map { ["exchanges": .numbers(finding.exchanges), "found": .string($0)] }
        }
        return [
            "id": .string(identifier),
            "sentence": .string(sentence),
            "source": .string(source),
            "verdict": .string(verdict.rawValue),
            // What was seen stays seen; only what was not may have been forgotten.
            "certain": .boolean(isCertain || verdict == .broken),
            "exchanges": .numbers(exchanges),
            "breaches": .array(breaches),
        ]
    }
}

extension OutcomeResult {
    fileprivate func json(isCertain: Bool) -> JSONValue {
        [
            "id": .string(identifier),
            "sentence": .string(sentence),
            "source": .string(source),
            "status": .integer(status),
            "met": .boolean(!exchanges.isEmpty),
            "certain": .boolean(isCertain || !exchanges.isEmpty),
            "exchanges": .numbers(exchanges),
        ]
    }
}

extension JSONValue {
    fileprivate static func numbers(_ numbers: [Int]) -> JSONValue {
        .array(numbers.map { .integer($0) })
    }
}
