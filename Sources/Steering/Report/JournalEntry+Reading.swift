import Bytes
import Provider
import FHIR
import HTTP

extension JournalEntry {
    /// Whether it asks to change a resource that is there; what asks for a new one has nothing to read before.
    var isChange: Bool {
        guard resource != nil else { return false }
        // A request whose fields were refused says by its method alone what it was to be.
        return interaction.map { $0.changes && !$0.makes } ?? (request.method == .put || request.method == .post)
    }

    /// Whether it asks to book.
    var isBooking: Bool {
        if case .create(let policy)? = interaction?.action { policy.booking != nil } else { false }
    }

    /// Whether it sends the whole of a resource that is there.
    var isUpdate: Bool {
        isChange && (interaction.map { $0.code == "update" } ?? (request.method == .put))
    }

    /// Whether it was carried out, whoever got the answer.
    var isCarriedOut: Bool {
        refusal == nil && commits.contains { $0.cause == .updated || $0.cause == .created }
            || isSuccess && (interaction?.changes ?? false)
    }

    /// Whether the consumer was refused for something that it did.
    var isRefusedAsWrong: Bool {
        (200..<500).contains(response.status.code) && isDelivered && refusal != nil
    }

    /// Whether it was answered with 200 and a resource that says that nothing was done.
    var isUnprocessed: Bool {
        isDelivered && refusal != nil && response.status == .ok
    }

    /// Whether it was refused by one of these rules.
    func broke(_ rules: Set<Rule>) -> Bool {
        refusal?.problems.contains { rules.contains($0.rule) } ?? false
    }

    /// Whether it told the consumer of free slots.
    var isSlotSearch: Bool {
        guard isSuccess, interaction?.resourceType == "Slot" else { return false }
        return switch interaction?.action {
        case .search?, .read?: true
        default: false
        }
    }

    /// Whether its answer tells of a resource, or may: of a long answer the journal keeps the beginning.
    func mayTell(of key: ResourceKey) -> Bool {
        guard sent == nil, let text = Text(utf8: response.plainContent.span) else { return true }
        return text.contains("\"\(key.id)\"")
    }

    /// The appointment that was sent; nil if the body cannot be read as one.
    func sentAppointment(_ release: Release) -> JSONObject? {
        Self.appointment(request.content, contentType: request.fields[.contentType], release)
    }

    /// What was sent, as far as it is a resource.
    func sentObject(_ conversation: Conversation) -> JSONObject? {
        sentAppointment(conversation.dialect.release)
    }

    /// The appointment of the answer; nil for an answer without one.
    func answeredAppointment(_ release: Release) -> JSONObject? {
        Self.appointment(response.plainContent, contentType: response.fields[.contentType], release)
    }

    private static func appointment(_ content: [UInt8], contentType: Text?, _ release: Release) -> JSONObject? {
        guard !content.isEmpty else { return nil }
        let isXML = contentType?.split(at: UInt8(ascii: ";")).first?.lowercased.contains("xml") ?? false
        return (try? (isXML ? WireFormat.xml : .json).read(content, release, order: .any))?.object
    }
}
