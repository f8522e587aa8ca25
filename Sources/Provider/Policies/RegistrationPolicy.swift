package import Bytes
package import FHIR

/// How a dialect registers a patient by an operation: FHIR has no interaction for it.
package struct RegistrationPolicy: Sendable {
    /// What the operation's definition is called.
    package let definition: Text
    /// The one parameter of the body; its resource is the Patient.
    package let parameter: Text
    /// The system of the number by which a patient is known to the national service.
    package let system: Text
    /// The system of the code in the URL, by which the organisation is known that registers.
    package let practice: Text
    /// The elements that a consumer may send.
    package let elements: [Text]
    /// The extensions that a consumer may send, each once.
    package let extensions: [Text]
    /// The uses of which there is one address at most.
    package let addressUses: [Text]
    /// The url of the extension that says how a patient is registered, and the kind of registration.
    package let details: (url: Text, kind: JSONValue)
    /// How long a registration lasts, in days.
    package let days: Int
    /// The `meta.profile` of the answer.
    package let bundleProfile: Text

    package init(
        definition: Text,
        parameter: Text,
        system: Text,
        practice: Text,
        elements: [Text],
        extensions: [Text],
        addressUses: [Text],
        details: (url: Text, kind: JSONValue),
        days: Int,
        bundleProfile: Text
    ) {
        self.definition = definition
        self.parameter = parameter
        self.system = system
        self.practice = practice
        self.elements = elements
        self.extensions = extensions
        self.addressUses = addressUses
        self.details = details
        self.days = days
        self.bundleProfile = bundleProfile
    }
}
