import Bytes
package import FHIR

/// A command to cancel, in the shape of an appointment that holds little but what is to be done.
///
/// What it holds beside that must be as it is stored.
package struct CancellationCommand: Sendable {
    private let stored: JSONObject
    private let sent: JSONObject
    private let policy: CancellationPolicy
    private let now: Instant

    /// - Parameters:
    ///   - stored: the current version of the appointment.
    ///   - sent: the body, readable, and valid as far as it goes.
    ///   - now: stub time.
    package init(stored: JSONObject, sent: JSONObject, policy: CancellationPolicy, now: Instant) {
        self.stored = stored
        self.sent = sent
        self.policy = policy
        self.now = now
    }

    /// Judges the command as if its sender had sent the whole appointment.
    ///
    /// - Returns: the appointment as it is from now on, but for its version id and time.
    /// - Throws: `Refusal` with every rule that was broken.
    package func outcome() throws(Refusal) -> JSONObject {
        var whole = sent
        for member in stored.members where whole[member.name] == nil && member.name != "status" {
            whole[member.name] = member.value
        }
        return try Cancellation(stored: stored, sent: whole, policy: policy, now: now).outcome()
    }
}
