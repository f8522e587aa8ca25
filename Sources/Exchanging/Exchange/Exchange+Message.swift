import Bytes
import HTTP
import Provider

extension Exchange {
    /// Remembers the request as one that is carried out with this transaction, where the system refuses repetitions.
    ///
    /// - Throws: `Refusal` by `message.new`: it was carried out before.
    func rememberMessage(in transaction: inout Transaction) throws(Refusal) {
        guard dialect.repeats == .refused else { return }
        let message = messageIdentifiers
        guard !state.messages.contains(message) else {
            throw Refusal(
                .messageNew,
                at: .field(FieldName.requestIdentifier.spelling),
                expected: "ids of a message that was not processed yet",
                found: "those of one that was"
            )
        }
        transaction.remember(message, in: state.messages)
    }

    /// What a repetition of a message has in common with the first one, on this mount.
    private var messageIdentifiers: Text {
        let identifiers = [FieldName.requestIdentifier, .correlationIdentifier].map { request.fields[$0] ?? "" }
        return Text("\(mount.index) \(identifiers.joined(separator: " "))").lowercased
    }
}
