import Bytes
package import FHIR
package import Provider

extension GPConnect {
    /// The extension that states why an appointment is cancelled.
    package static func reason(_ text: String) -> JSONValue {
        ["url": .string(cancellationReason), "valueString": .string(text)]
    }
}
