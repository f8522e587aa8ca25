import Bytes
package import FHIR

extension Message {
    /// What came of a message.
    package struct Outcome: Sendable {
        /// The appointment that was booked or cancelled.
        package let key: ResourceKey
        /// The id of the version that was made of it.
        let version: Text
        /// What the message's resources are from now on, by the places of their entries.
        let resources: [Int: JSONObject]
    }

    /// Does what the message asks.
    ///
    /// - Parameters:
    ///   - dialect: by whose rules.
    ///   - transaction: in which all of it is written.
    ///   - now: stub time.
    /// - Throws: `Refusal`: it cannot be done; nothing of the transaction counts then.
    package func carryOut(
        _ workflow: MessagePolicy.Workflow,
        _ policy: MessagePolicy,
        by dialect: Dialect,
        in transaction: inout Transaction,
        now: Instant
    ) throws(Refusal) -> Outcome {
        guard let focus else {
            throw Refusal(.messageWorkflow, at: .body, expected: workflow.wording, found: "no focus")
        }
        let writing = MessageWriting(message: self, focus: focus, policy: policy, dialect: dialect, now: now)
        return switch workflow.act {
        case .book(let booking): try writing.book(booking, in: &transaction)
        case .cancel(let cancellation): try writing.cancel(cancellation, in: &transaction)
        }
    }
}
