package import Bytes
package import FHIR

/// A pointer that a consumer wants registered.
package struct NewPointer: Sendable {
    private let sent: JSONObject
    private let policy: PointerPolicy
    private let type: Text

    /// - Parameter sent: the body, readable.
    package init(_ sent: JSONObject, of type: Text, _ policy: PointerPolicy) {
        self.sent = sent
        self.policy = policy
        self.type = type
    }
}

extension NewPointer {
    /// What is wrong with it by itself, whatever is registered.
    package var contentProblems: [Problem] {
        elementProblems + requiredProblems + statusProblems + urlProblems + patientProblems
    }

    private var elementProblems: [Problem] {
        policy.forbidden.filter { sent[$0] != nil }.map { name in
            problem(.pointerElements, path(name), "no \(name)", sent[name]?.shown ?? "another")
        }
    }

    private var requiredProblems: [Problem] {
        policy.required.filter { sent[$0] == nil }.map { problem(.pointerRequired, path($0), "one", "none") }
    }

    private var statusProblems: [Problem] {
        guard let status = sent["status"]?.string, !policy.statuses.contains(status) else { return [] }
        let expected = policy.statuses.joined(separator: ", ")
        return [problem(.pointerStatus, path("status"), "one of \(expected)", JSONValue.string(status).shown)]
    }

    private var urlProblems: [Problem] {
        let identifiers = sent["identifier"]?.array ?? []
        guard identifiers.count == 1, let identifier = identifiers.first else {
            let found = identifiers.isEmpty ? "none" : "\(identifiers.count)"
            return [problem(.pointerURL, path("identifier"), "one, of the system \(policy.system)", found)]
        }
        let place = path("identifier").appending(0)
        guard identifier["system"]?.string == policy.system else {
            let found = identifier["system"]?.shown ?? "none"
            return [problem(.pointerURL, place.appending("system"), "\"\(policy.system)\"", found)]
        }
        guard let value = identifier["value"]?.string, value.isAbsoluteURL else {
            let found = identifier["value"]?.shown ?? "none"
            return [problem(.pointerURL, place.appending("value"), "an absolute URL", found)]
        }
        return []
    }

    private var patientProblems: [Problem] {
        let participants = sent["participant"]?.array ?? []
        guard participants.count == 1, let actor = participants.first?["actor"] else {
            let found = participants.isEmpty ? "none" : participants.count > 1 ? "\(participants.count)" : "no actor"
            let expected = "one, whose actor has an identifier of the system \(policy.patient)"
            return [problem(.pointerPatient, path("participant"), expected, found)]
        }
        let place = path("participant").appending(0).appending("actor")
        let reference = actor["reference"]?.string
        let number = reference?.dropping(prefix: policy.service)
        if let reference, let number, !number.isPatientNumber {
            let expected = "\(policy.service) and the patient's number, ten digits"
            let found = JSONValue.string(reference).shown
            return [problem(.pointerPatient, place.appending("reference"), expected, found)]
        }
        guard let identifier = actor["identifier"] else {
            guard number == nil else { return [] }
            return [problem(.pointerPatient, place.appending("identifier"), identifierExpected, "none")]
        }
        guard identifier["system"]?.string == policy.patient, let value = identifier["value"]?.string,
            value.isPatientNumber
        else { return [problem(.pointerPatient, place.appending("identifier"), identifierExpected, identifier.shown)] }
        guard number == nil || number == value else {
            let expected = "that of the reference beside it, \(number ?? "")"
            let found = JSONValue.string(value).shown
            return [problem(.pointerPatient, place.appending("identifier").appending("value"), expected, found)]
        }
        return []
    }

    private var identifierExpected: String { "the system \(policy.patient) and the patient's number, ten digits" }

    /// What is wrong with it on what is registered: the URL is.
    package func registeredProblems(in transaction: inout Transaction) -> [Problem] {
        guard let url = sent["identifier"]?[0]?["value"]?.string else { return [] }
        let value = SearchValue.token(policy.identifier, system: policy.system, url)
        guard let other = transaction.resources(ofType: type, with: value).first else { return [] }
        let place = path("identifier").appending(0).appending("value")
        let shown = JSONValue.string(url).shown
        return [
            Problem(
                .pointerNew,
                at: .element(place),
                expected: "a URL that is not registered",
                found: "that of \(other.key)",
                sentence: "\(shown) is registered already, as \(other.key)"
            )
        ]
    }

    private func path(_ name: Text) -> ElementPath { ElementPath(type, [.member(name)]) }

    private func problem(_ rule: Rule, _ path: ElementPath, _ expected: String, _ found: String) -> Problem {
        Problem(rule, at: .element(path), expected: expected, found: found)
    }
}

extension Text {
    /// Whether it has the form of an NHS number; whether its check digit is right, the registry leaves to the provider.
    fileprivate var isPatientNumber: Bool { utf8.count == 10 && utf8.allSatisfy(\.isDigit) }

    /// Whether it is a URL with a scheme and a host (RFC 3986 §3).
    fileprivate var isAbsoluteURL: Bool {
        guard let (scheme, rest) = split(at: "://"), let first = rest.utf8.first, !"/?#".utf8.contains(first) else {
            return false
        }
        let letters = scheme.utf8
        return letters.first?.isLetter == true
            && letters.allSatisfy { $0.isAlphanumeric || "+-.".utf8.contains($0) }
            && rest.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
}
