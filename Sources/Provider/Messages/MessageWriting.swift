import Bytes
import FHIR

/// Carries a message out: the same booking and the same cancelling that other interactions ask for.
struct MessageWriting {
    let message: Message
    let focus: Message.Entry
    let policy: MessagePolicy
    let dialect: Dialect
    let now: Instant
}

extension MessageWriting {
    /// Books, and holds the patient of whom the message tells, if that is nobody who is known.
    func book(_ booking: BookingPolicy, in transaction: inout Transaction) throws(Refusal) -> Message.Outcome {
        var own: [Int: ResourceKey] = [:]
        let patient = message.first(ofType: "Patient")
        if let patient {
            own[patient.place] =
                known(patient, in: &transaction)
                ?? dialect.make(patient.resource, of: patient.type, in: &transaction, now: now).key
        }
        let sent = message.inTerms(ofHeldIn: transaction.store, focus.resource, own: own)
        let request = Booking(sent, booking, resources: dialect.resources, instants: dialect.instants, now: now)
        try Refusal.ifAny(request.contentProblems)
        let outcome = try request.outcome(in: &transaction)
        let made = dialect.write(outcome, in: &transaction, now: now)
        return try self.outcome(made.key, patient, own, in: &transaction)
    }

    /// Cancels the appointment that has the id of the focus.
    func cancel(_ cancellation: CancellationPolicy, in transaction: inout Transaction) throws(Refusal)
        -> Message.Outcome
    {
        let key = try named()
        guard let current = transaction.current(key) else {
            throw Refusal(
                dialect.resource(key.type)?.known ?? .appointmentKnown,
                at: .element(focus.path(.member("id"))),
                expected: "the id of an appointment that was booked",
                found: key.id.string,
                sentence: "No appointment has the id \(key.id)"
            )
        }
        let stored = try current.resource
        let patient = message.first(ofType: "Patient")
        var own: [Int: ResourceKey] = [:]
        if let patient { own[patient.place] = known(patient, in: &transaction) }
        var sent = message.inTerms(ofHeldIn: transaction.store, focus.resource, own: own)
        if let patient { tell(patient, asIn: stored, &sent, in: &transaction) }
        let command = CancellationCommand(stored: stored, sent: sent, policy: cancellation, now: now)
        let content = try command.outcome()
        let next = dialect.version(of: key, content: content, after: current, in: transaction, now: now)
        transaction.write(next, as: key, .updated)
        try dialect.settle(key, from: stored, to: content, cancellation.slots, in: &transaction, now: now)
        return try outcome(key, patient, own, in: &transaction)
    }
}

extension MessageWriting {
    /// Which appointment the focus is.
    private func named() throws(Refusal) -> ResourceKey {
        let place = Problem.Location.element(focus.path(.member("id")))
        guard let id = focus.id else {
            throw Refusal(.messageAppointmentNamed, at: place, expected: "the id of the appointment", found: "none")
        }
        guard dialect.resource(focus.type)?.identifierForm != .uuid || UUIDForm.fits(id) else {
            throw Refusal(.appointmentIdentifierForm, at: place, expected: "a UUID", found: id.string)
        }
        return ResourceKey(focus.type, id)
    }

    /// The patient among those that are held: by the number, or by the id where no number is told.
    private func known(_ patient: Message.Entry, in transaction: inout Transaction) -> ResourceKey? {
        guard let number = number(of: patient.resource) else {
            let key = patient.id.map { ResourceKey(patient.type, $0) }
            return key.flatMap { transaction.current($0) == nil ? nil : $0 }
        }
        let named = SearchValue.token("identifier", system: policy.patients, number)
        return transaction.resources(ofType: patient.type, with: named).map(\.key).min()
    }

    private func number(of patient: JSONObject) -> Text? {
        (patient["identifier"]?.array ?? []).first { $0["system"]?.string == policy.patients }?["value"]?.string
    }

    /// Names the patient as the stored appointment does, if it is the same one: by the number.
    ///
    /// A booking may have contained the patient, or named no more than the number.
    private func tell(
        _ patient: Message.Entry,
        asIn stored: JSONObject,
        _ sent: inout JSONObject,
        in transaction: inout Transaction
    ) {
        let subject = AppointmentSubject(of: stored) { try? transaction.current($0)?.resource }
        guard let number = number(of: patient.resource), subject.values(of: policy.patients).contains(number),
            let was = focus.resource["participant"]?.array, var participants = sent["participant"]?.array
        else { return }
        for index in participants.indices where index < was.count {
            guard let reference = was[index]["actor"]?["reference"]?.string,
                message.entry(for: reference)?.place == patient.place,
                var participant = participants[index].object,
                let actor = stored["participant"]?[index]?["actor"]
            else { continue }
            participant["actor"] = actor
            participants[index] = .object(participant)
        }
        sent["participant"] = .array(participants)
    }

    /// The appointment and its slots as they are stored now; a patient is as told, under the id by which the provider knows it.
    private func outcome(
        _ key: ResourceKey,
        _ patient: Message.Entry?,
        _ own: [Int: ResourceKey],
        in transaction: inout Transaction
    ) throws(Refusal) -> Message.Outcome {
        var resources: [Int: JSONObject] = [:]
        let version = transaction.current(key)
        resources[focus.place] = try version?.resource
        let written = Set(transaction.commits.map(\.key))
        for entry in message.entries where entry.type == "Slot" {
            guard let slot = message.heldKey(of: entry, in: transaction.store), written.contains(slot) else { continue }
            resources[entry.place] = try transaction.current(slot)?.resource
        }
        if let patient, let id = own[patient.place]?.id { resources[patient.place] = patient.resource.under(id) }
        return Message.Outcome(key: key, version: version?.identifier ?? "", resources: resources)
    }
}

extension JSONObject {
    /// The resource with this id behind its type.
    fileprivate func under(_ id: Text) -> JSONObject {
        let rest = members.filter { $0.name != "resourceType" && $0.name != "id" }
        return JSONObject([Member("resourceType", self["resourceType"] ?? .null), Member("id", .string(id))] + rest)
    }
}
