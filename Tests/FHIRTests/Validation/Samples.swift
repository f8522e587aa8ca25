import Bytes
import Testing

@testable import FHIR

/// A valid booked appointment of both releases, with these members added or put in place of its own.
func appointment(_ members: String, without removed: [String] = []) throws -> JSONValue {
    let base = """
        {"resourceType": "Appointment", "id": "1", "status": "booked", "start": "2024-05-01T09:00:00Z",
         "end": "2024-05-01T09:10:00Z",
         "participant": [{"actor": {"reference": "Patient/1"}, "status": "accepted"}]}
        """
    var object = try #require(read(base).object)
    for member in try #require(read("{\(members)}").object).members { object[member.name] = member.value }
    for name in removed { object[Text(name)] = nil }
    return .object(object)
}

func read(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8))
}

/// What a finding is about, without its words.
struct Fault: Hashable, CustomStringConvertible {
    let kind: Finding.Kind
    let path: String
    var key: String?

    init(_ kind: Finding.Kind, _ path: String, _ key: String? = nil) {
        self.kind = kind
        self.path = path
        self.key = key
    }

    init(_ finding: Finding) {
        self.init(finding.kind, "\(finding.path)", finding.key)
    }

    var description: String { "\(kind) at \(path)" + (key.map { " (\($0))" } ?? "") }
}

func faults(_ resource: JSONValue, _ release: Release, _ completeness: Validator.Completeness = .whole) -> [Fault] {
    Validator(release, completeness: completeness).findings(in: resource).map(Fault.init)
}
