import Bytes
import HTTP
import Provider

extension Exchange {
    /// What a repetition of a message has in common with the first one, on this mount.
    var messageIdentifiers: Text {
        let identifiers = [FieldName.requestIdentifier, .correlationIdentifier].map { request.fields[$0] ?? "" }
        return Text("\(mount.index) \(identifiers.joined(separator: " "))").lowercased
    }

    func checkIsNew(_ message: Text) throws(Refusal) {
        guard state.messages.contains(message) else { return }
        throw Refusal(
            .messageNew,
            at: .field(FieldName.requestIdentifier.spelling),
            expected: "ids of a message that was not processed yet",
            found: "those of one that was"
        )
    }
}
