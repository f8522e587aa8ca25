import Bytes
package import Demonstration
package import FHIR

extension JSONObject {
    package func setting(_ path: PathStep..., to value: JSONValue?) -> JSONObject {
        JSONValue.object(self).setting(path, value).object ?? self
    }

    /// Cancelled, with a reason before all other extensions.
    package func cancelled(for reason: String? = "No longer required") -> JSONObject {
        let cancelled = setting("status", to: "cancelled")
        guard let reason else { return cancelled }
        return cancelled.adding(.reason(.string(reason)))
    }

    /// With one more extension, before the others.
    package func adding(_ extension: JSONValue) -> JSONObject {
        setting("extension", to: .array([`extension`] + (self["extension"]?.array ?? [])))
    }

    /// Without the extensions of that name.
    package func without(extension name: String) -> JSONObject {
        let rest = (self["extension"]?.array ?? []).filter { $0["url"]?.string?.hasSuffix(Text(name)) != true }
        return setting("extension", to: rest.isEmpty ? nil : .array(rest))
    }
}

extension JSONValue {
    package static let reasonURL =
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1"

    package static func reason(_ value: JSONValue) -> JSONValue {
        ["url": .string(reasonURL), "valueString": value]
    }
}
