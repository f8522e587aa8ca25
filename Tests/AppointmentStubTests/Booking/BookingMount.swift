import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

/// The mounts where slots are searched and booked by GP Connect, each with the practice of its seed data.
enum BookingMount: String, CaseIterable, CustomTestStringConvertible {
    case gpconnect
    case systmone

    var testDescription: String { rawValue }

    var consumer: Consumer {
        switch self {
        case .gpconnect: .gpconnect
        case .systmone: .systmone
        }
    }

    var practice: SpinePractice {
        switch self {
        case .gpconnect: .gpconnect
        case .systmone: .systmone
        }
    }

    /// The id of the first appointment that is booked.
    var firstBooked: String {
        switch self {
        case .gpconnect: "2001"
        case .systmone: "aebebd2000000001"
        }
    }

    /// An instant of that summer or winter in the mount's spelling.
    func instant(_ london: String) -> JSONValue {
        guard self == .systmone, let instant = try? Instant(london) else { return .string(london) }
        return .string(instant.utcText())
    }

    func stub(_ configure: (inout StubConfiguration) -> Void = { _ in }) throws -> Stub {
        try Stub(for: consumer, configure)
    }
}

extension ClientAnswer {
    /// The resources of a Bundle, in their order.
    func entries() throws -> [JSONValue] {
        let bundle = try tree()
        #expect(bundle["resourceType"] == "Bundle")
        #expect(bundle["type"] == "searchset")
        return (bundle["entry"]?.array ?? []).compactMap { $0["resource"] }
    }

    /// The ids of the resources of a type in a Bundle, in their order.
    func ids(of type: String) throws -> [String] {
        try entries().filter { $0["resourceType"] == .string(type) }.compactMap { $0["id"]?.string?.string }
    }

    /// The rule and the Spine's code of each issue.
    func refusals() throws -> [String] {
        let issues = [OutcomeIssue](outcome: try tree())
        return issues.map { issue in
            let rule = issue.rules.last?.split(separator: ".").dropFirst().joined(separator: ".") ?? "none"
            return "\(status) \(issue.codings.first?.code ?? "none") \(rule)"
        }
    }
}
