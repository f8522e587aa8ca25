import Bytes
import FHIR

extension SearchReader {
    mutating func read(_ policy: SubjectPolicy) {
        var subject = SearchSubject()
        let facts = [policy.name, policy.birthDate, policy.postcode]
        let hasFacts = facts.contains { !request.values(of: $0).isEmpty }
        if !hasFacts || !request.sent(policy.identifier.asked.names).isEmpty {
            guard let identifier = identifier(policy.identifier) else { return }
            subject.identifier = identifier
        }
        if hasFacts {
            let values = facts.map { single($0) }
            guard let name = values[0], let born = values[1], let postcode = values[2] else { return }
            guard let date = Self.date(born) else {
                let expected = "a day such as 1970-02-28"
                return report(.searchParameterValue, policy.birthDate, expected: expected, found: born)
            }
            subject.facts = SearchSubject.Facts(name: name, birthDate: date, postcode: postcode)
        }
        conditions.subject = subject
    }

    mutating func read(_ policy: PagePolicy) {
        guard !request.values(of: policy.parameter).isEmpty else { return }
        conditions.page = single(policy.parameter)
    }

    /// The value of a parameter that is needed, and has one.
    private mutating func single(_ name: Text) -> Text? {
        guard let value = lists(ParameterPolicy(name), expected: "a value").first?.values.first else { return nil }
        guard !value.isBlank else {
            report(.searchParameterValue, name, expected: "a value", found: value)
            return nil
        }
        return value
    }

    /// `1970-02-28`, also as the guide's example writes it, `28/02/1970`, with the prefix `eq` or without.
    private static func date(_ text: Text) -> Text? {
        let text = text.dropping(prefix: "eq") ?? text
        let parts = text.split(at: UInt8(ascii: "/"))
        let day = parts.count == 3 ? Text("\(parts[2])-\(parts[1])-\(parts[0])") : text
        guard day.utf8.count == 10, case .day? = try? PartialDate(day.string) else { return nil }
        return day
    }
}
