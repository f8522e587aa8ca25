import Bytes
import FHIR

/// The organisation that books: a contained resource that an extension of the appointment refers to.
struct BookingOrganisation {
    private let sent: JSONObject
    private let policy: BookingPolicy.OrganisationPolicy

    init(_ sent: JSONObject, _ policy: BookingPolicy.OrganisationPolicy) {
        self.sent = sent
        self.policy = policy
    }

    var problems: [Problem] {
        let extensions = sent["extension"]?.array ?? []
        guard let place = extensions.firstIndex(where: { $0["url"]?.string == policy.url }) else {
            let path = Booking.path(.member("extension"))
            return [problem(path, expected: "the extension \(policy.url)", found: "no such extension")]
        }
        let path = Booking.path(.member("extension"), .item(place), .member("valueReference"), .member("reference"))
        let reference = extensions[place]["valueReference"]?["reference"]?.string
        guard let id = reference?.dropping(prefix: "#"), !id.isEmpty else {
            let found = reference.map { JSONValue.string($0).shown } ?? "no reference"
            return [problem(path, expected: "# and the id of a contained Organization", found: found)]
        }
        let contained = sent["contained"]?.array ?? []
        guard let index = contained.firstIndex(where: { $0["id"]?.string == id }),
            contained[index]["resourceType"] == "Organization"
        else {
            return [problem(path, expected: "a contained Organization with the id \(id)", found: "none")]
        }
        let at = Booking.path(.member("contained"), .item(index))
        return problems(of: contained[index], at: at)
    }

    private func problems(of organisation: JSONValue, at path: ElementPath) -> [Problem] {
        var problems: [Problem] = []
        if !organisation.leaves(at: ["meta", "profile"]).contains(.string(policy.profile)) {
            let place = path.appending("meta").appending("profile")
            problems.append(problem(place, expected: "the profile \(policy.profile)", found: "none"))
        }
        let identifiers = organisation["identifier"]?.array ?? []
        if !identifiers.contains(where: { $0["system"]?.string == policy.system && $0["value"]?.string != nil }) {
            let expected = "one of the system \(policy.system), with a value"
            problems.append(problem(path.appending("identifier"), expected: expected, found: "none"))
        }
        if organisation["name"]?.string == nil {
            problems.append(problem(path.appending("name"), expected: "a name", found: "none"))
        }
        let telecoms = organisation["telecom"]?.array ?? []
        if !telecoms.contains(where: { $0["system"] == "phone" && $0["value"]?.string != nil }) {
            problems.append(problem(path.appending("telecom"), expected: "a telephone number", found: "none"))
        }
        return problems
    }

    private func problem(_ path: ElementPath, expected: String, found: String) -> Problem {
        Problem(.bookingOrganisation, at: .element(path), expected: expected, found: found)
    }
}
