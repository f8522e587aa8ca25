import Bytes
import HTTP
package import Provider
import FHIR

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

    /// What the message of the request says, as far as its body can be read; nil for a request that is none.
    var message: Message? {
        let isMessage = candidates.contains { interaction in
            if case .process = interaction.action { true } else { false }
        }
        guard isMessage else { return nil }
        let format = negotiation.body ?? dialect.mediaTypes.standard.format
        return (try? format.read(content(), dialect.release))?.object.map { Message($0) }
    }

    /// The resource that a message is to change, if it is there; nil for a request that is no such message.
    package var subjectOfMessage: ResourceKey? {
        message?.subject.flatMap { store.current($0) == nil ? nil : $0 }
    }

    /// Whether the message of the request is to book.
    func asksForBooking(by policy: MessagePolicy) -> Bool {
        guard let message, case .book? = (try? message.workflow(policy))?.act else { return false }
        return true
    }
}
