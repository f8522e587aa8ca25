import Bytes
import FHIR
import Provider

extension ConsumerReport {
    var json: JSONValue {
        [
            "verdict": .string(verdict.rawValue),
            "headline": .string(headline),
            "exchanges": .integer(exchanges),
            "forgotten": .integer(forgotten),
            "certain": .boolean(isCertain),
            "version": .string(origin.version),
            "seed": .string(origin.seed),
            "sandbox": .string(origin.sandbox),
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
            "situations": .array(situations.map(\.json)),
            "outcomes": .array(outcomes.map { $0.json(isCertain: isCertain) }),
        ]
    }
}

extension ObligationResult {
    fileprivate func json(isCertain: Bool) -> JSONValue {
        [
            "id": .string(identifier),
            "sentence": .string(sentence),
            "source": .string(source),
            "verdict": .string(verdict.rawValue),
            // What was seen stays seen; only what was not may have been forgotten.
            "certain": .boolean(isCertain || !findings.isEmpty),
            "exchanges": .numbers(exchanges),
            "breaches": .array(findings.map(\.json)),
        ]
    }
}

extension Finding {
    fileprivate var json: JSONValue {
        [
            "severity": severity == .broken ? "broken" : "advice",
            "did": .string(did),
            "should": .string(should),
            "exchanges": .numbers(exchanges.map(\.number)),
            "evidence": .array(exchanges.map { ["number": .integer($0.number), "text": .string($0.text)] }),
            "differences": .array(differences.map { $0.description("read", "sent") }),
        ]
    }
}

extension SituationResult {
    fileprivate var json: JSONValue {
        [
            "id": .string(identifier),
            "sentence": .string(sentence),
            "met": .boolean(!exchanges.isEmpty),
            "exchanges": .numbers(exchanges),
            "fault": .object(fault),
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
