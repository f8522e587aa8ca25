import AppointmentStub
import Testing

/// A fault of seed data without its words, which one test pins: the file and position, the element and the rule.
func faultPlaces(of faults: [String]) -> [String] {
    faults.map { fault in
        guard let match = fault.wholeMatch(of: faultForm) else { return fault }
        let element = match.element.map { ": \($0)" } ?? ""
        let rule = match.rule.map { " [\($0)]" } ?? ""
        return "\(match.place)\(element)\(rule)"
    }
}

private var faultForm: Regex<(Substring, place: Substring, element: Substring?, rule: Substring?)> {
    /(?<place>[^ ]+?): (?:(?<element>(?:Appointment|Bundle)[^ ]*|the body|resourceType|referenceTime): )?[^\n]*?(?: \[(?<rule>[a-z.\-]+)\])?/
}

/// The faults of seed data that a start ends with; that it goes on, or ends otherwise, fails the test.
func seedFaults(sourceLocation: SourceLocation = #_sourceLocation, _ start: () throws -> Stub) throws -> [String] {
    do {
        _ = try start()
    } catch StubError.badSeedData(let faults) {
        return faults
    }
    return try #require(nil as [String]?, "it started", sourceLocation: sourceLocation)
}
