import Bytes
package import FHIR

extension Rule {
    package static let cancelPath = Rule(
        "cancel.path",
        "A cancellation must be sent to the appointment, not to where appointments are made."
    )
}

extension CancellationPolicy {
    /// Whether a body asks to cancel, wherever it is sent.
    package func isAsked(by sent: JSONObject) -> Bool {
        sent["status"]?.string.map(targets.contains) ?? false
    }
}
