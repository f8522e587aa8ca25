import Bytes
import FHIR
import HTTP
import Provider

extension Obligation {
    /// A URL stands in logs, histories and Referer, where nobody looks for a patient's data.
    static let noPatientInURL = Obligation(
        "no-patient-in-url",
        "A URL must have no NHS number and no name of a patient in it, where the interaction does not ask for one.",
        remedy: "it should have named the resource by its id, and sent the patient's data in the content",
        source: "RFC 9110 §17.9, disclosure of sensitive information in URIs",
        scope: .dialect,
        binds: { _ in true }
    ) { conversation in
        let names = conversation.patientNames
        return conversation.entries.compactMap { entry in
            guard let found = entry.patientData(asked: conversation.dialect.askedParameters, names: names) else {
                return entry.interaction == nil ? nil : .kept([entry.number])
            }
            return .broken([entry.number], "\(found) stood in the URL")
        }
    }
}

extension Dialect {
    /// The parameters that some interaction takes.
    fileprivate var askedParameters: Set<Text> {
        Set(interactions.flatMap(\.parameters))
    }
}

extension Conversation {
    /// The family names of the patients of whom the exchanges tell, in lower case.
    fileprivate var patientNames: Set<Text> {
        var names: Set<Text> = []
        for entry in entries {
            for telling in hearing.told(by: entry) where telling.key.type == "Patient" {
                for name in telling.content?["name"]?.array ?? [] {
                    if let family = name["family"]?.string, family.utf8.count > 2 { names.insert(family.lowercased) }
                }
            }
        }
        return names
    }
}

extension JournalEntry {
    /// What of a patient stands in the URL, in words; nil for nothing.
    fileprivate func patientData(asked: Set<Text>, names: Set<Text>) -> String? {
        for segment in request.target.segments where !(isSuccess && segment == resource?.id) {
            if Self.holdsNumber(segment) { return "an NHS number" }
            if names.contains(segment.lowercased) { return "a patient's name" }
        }
        guard let query = try? Query(request.target.query) else { return nil }
        for (name, value) in query.parameters where !asked.contains(name) && !name.hasPrefix("_") {
            if Self.holdsNumber(value) { return "an NHS number, as \(name)," }
            if names.contains(value.lowercased) || Self.isOfName(name), !value.isEmpty {
                return "a patient's name, as \(name),"
            }
        }
        return nil
    }

    /// Whether ten digits stand there, by themselves, that are an NHS number.
    private static func holdsNumber(_ text: Text) -> Bool {
        let words = text.utf8.split { !$0.isAlphanumeric && $0 != UInt8.space }
        return words.contains { word in
            NHSNumber.isValid(Text(String(decoding: word.filter { $0 != UInt8.space }, as: UTF8.self)))
        }
    }

    /// Whether a parameter is called after a part of a person's name.
    private static func isOfName(_ parameter: Text) -> Bool {
        let name = parameter.lowercased
        let parts: [Text] = ["family", "given", "surname", "forename", "patientname", "patient.name", "patient-name"]
        return name == "name" || parts.contains { name.contains($0) }
    }
}
