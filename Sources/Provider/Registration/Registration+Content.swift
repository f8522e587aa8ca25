import Bytes
import FHIR

extension Registration {
    /// Everything that is wrong with the patient as it was sent, whoever is stored.
    package var contentProblems: [Problem] {
        numberProblems + identifierProblems + nameProblems + birthDateProblems + telecomProblems + addressProblems
            + elementProblems
    }

    private var numberProblems: [Problem] {
        if let number, NHSNumber.isValid(number) { return [] }
        let expected = "one of the system \(policy.system), with ten digits the last of which is their check digit"
        return [problem(.nhsNumberValid, path("identifier"), expected, number.map { $0.string } ?? "none")]
    }

    private var identifierProblems: [Problem] {
        (patient["identifier"]?.array ?? []).enumerated().compactMap { index, identifier in
            guard identifier["system"]?.string == nil else { return nil }
            let place = path("identifier").appending(index).appending("system")
            return problem(.registrationIdentifiers, place, "a system", "none")
        }
    }

    private var nameProblems: [Problem] {
        let official = (patient["name"]?.array ?? []).filter { $0["use"] == "official" }
        guard official.count == 1, let name = official.first else {
            let found = official.isEmpty ? "none" : "\(official.count)"
            return [problem(.registrationName, path("name"), "one official name", found)]
        }
        let missing: [Text] = ["family", "given"].filter { name[$0] == nil }
        return missing.map { problem(.registrationName, path("name", $0), "a \($0) name", "none") }
    }

    private var birthDateProblems: [Problem] {
        guard patient["birthDate"] == nil else { return [] }
        return [problem(.registrationBirthDate, path("birthDate"), "a date of birth", "none")]
    }

    /// Two of one system, and of one use where it is a telephone.
    private var telecomProblems: [Problem] {
        var seen: Set<Text> = []
        return (patient["telecom"]?.array ?? []).enumerated().compactMap { index, telecom in
            let system = telecom["system"]?.string ?? ""
            let kind: Text = system == "phone" ? "phone of use \(telecom["use"]?.string ?? "none")" : system
            guard !seen.insert(kind).inserted else { return nil }
            return problem(.registrationTelecom, path("telecom").appending(index), "one \(kind)", "another")
        }
    }

    private var addressProblems: [Problem] {
        var seen: Set<Text> = []
        return (patient["address"]?.array ?? []).enumerated().compactMap { index, address in
            let use = address["use"]?.string ?? ""
            let isFine = policy.addressUses.contains(use) && seen.insert(use).inserted
            guard !isFine else { return nil }
            let expected = "one address of use \(policy.addressUses.joined(separator: ", one of use "))"
            let place = path("address").appending(index).appending("use")
            return problem(.registrationAddress, place, expected, address["use"]?.shown ?? "none")
        }
    }

    private var elementProblems: [Problem] {
        let usual: [Text] = ["resourceType", "id", "meta", "text", "extension"]
        let strange = patient.members.filter { !policy.elements.contains($0.name) && !usual.contains($0.name) }
        var problems = strange.map { member in
            problem(.registrationElements, path(member.name), "no such element", member.value.shown)
        }
        var seen: Set<Text> = []
        for (index, item) in (patient["extension"]?.array ?? []).enumerated() {
            let url = item["url"]?.string ?? ""
            if policy.extensions.contains(url), seen.insert(url).inserted { continue }
            let expected = "each of the extensions \(policy.extensions.joined(separator: ", ")) once at most"
            problems.append(
                problem(.registrationElements, path("extension").appending(index), expected, url.string)
            )
        }
        return problems
    }

    private func problem(_ rule: Rule, _ path: ElementPath, _ expected: String, _ found: String) -> Problem {
        Problem(rule, at: .element(path), expected: expected, found: found)
    }
}
