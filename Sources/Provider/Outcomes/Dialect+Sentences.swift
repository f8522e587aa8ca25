import Bytes
import FHIR

// The one place in which a problem becomes a sentence for people.
extension Dialect {
    /// What was wrong, where, what was expected and what came, and the rule that says so.
    func diagnostics(of problem: Problem) -> String {
        let hint = problem.hint.map { " (\($0))" } ?? ""
        return
            "\(sentence(on: problem))\(hint). (rule \(identifier(of: problem.rule)): \(rules[problem.rule].sentence))"
    }

    /// The place as the dialect names it: where no patient data may be told, by the standard's own names only.
    func told(_ location: Problem.Location) -> Problem.Location {
        guard vocabulary.diagnostics == .withoutValues, case .element(let path) = location else { return location }
        return path.known(to: Definitions.of(release)).map { .element($0) } ?? .body
    }

    private func sentence(on problem: Problem) -> String {
        let subject = told(problem.location).subject
        let place = problem.position.map { " at line \($0.line), column \($0.column)" } ?? ""
        guard vocabulary.diagnostics == .withValues else { return "\(subject): expected \(problem.expected)\(place)" }
        if let sentence = problem.sentence { return sentence.string }
        if let stored = problem.stored { return "\(subject) \(Self.difference(from: stored, problem.found))" }
        if problem.found.hasPrefix("no such ") {
            guard case .element = problem.location else { return "\(subject) is missing; expected \(problem.expected)" }
            return "\(subject): expected \(problem.expected), but there is none"
        }
        if case .element = problem.location, problem.found == "none" || problem.found == "nothing" {
            return "\(subject): expected \(problem.expected), but there is none"
        }
        return "\(subject): expected \(problem.expected)\(place), but got \(problem.found)"
    }

    private static func difference(from stored: Text, _ found: Text) -> String {
        if stored.hasPrefix("no such ") { return "must not be added, but got \(found)" }
        let found = found.hasPrefix("no such ") ? "is missing" : "got \(found)"
        return "must stay \(stored), as stored, but \(found)"
    }
}

extension Problem.Location {
    /// The place as the beginning of a sentence.
    fileprivate var subject: String {
        switch self {
        case .element(let path): path.description
        case .field(let name): name
        case .claim(let name): "The token's claim \(name)"
        case .parameter(let name): "The query parameter \(name)"
        case .target: "The request"
        case .body: "The body"
        }
    }
}
