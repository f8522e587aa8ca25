import Bytes
import Exchanging
import FHIR
import Provider
import Steering

extension StubSandbox {
    /// Books slots for a patient, as another consumer would.
    ///
    /// The slots must be free and go together, the patient must be known and bookable, and the slots are busy
    /// afterwards. No request is sent: neither header fields nor a token are asked for, and the journal has no entry.
    ///
    /// - Parameters:
    ///   - slots: their references, in the order of their times: `Slot/629`.
    ///   - patient: the patient's reference: `Patient/2`.
    ///   - dialect: the name of the dialect whose mount holds them.
    ///   - description: what people read in a list of appointments.
    /// - Returns: the reference of the new appointment: `Appointment/2001`.
    /// - Throws: `StubError.refused` with every rule that the booking would break, and nothing has changed;
    ///   `StubError.badConfiguration`: no mount serves the dialect, it books no slots, or a reference is none.
    @discardableResult
    public func book(
        _ slots: [String],
        for patient: String,
        of dialect: String,
        description: String = "Booked by a test"
    ) throws(StubError) -> String {
        let mount = try mount(of: dialect)
        guard let policy = mount.dialect.booking else {
            throw .badConfiguration("the dialect \(dialect) does not book slots")
        }
        var keys: [ResourceKey] = []
        for slot in slots { keys.append(try Self.key(slot)) }
        let (provider, now) = (state.provider, state.provider.time.now(atRealTime: setting.now))
        let store = provider.store(of: mount)
        let profile = mount.resource("Appointment")?.profile
        let wanted = SlotRequest(keys, for: try Self.key(patient), description: description)
        do {
            return try store.transact { (transaction) throws(Refusal) in
                let sent = wanted.appointment(policy, profile, from: store, instants: mount.dialect.instants, now: now)
                let booking = Booking(
                    sent,
                    policy,
                    resources: mount.dialect.resources,
                    instants: mount.dialect.instants,
                    now: now
                )
                let outcome = try booking.outcome(in: &transaction)
                return mount.dialect.write(outcome, in: &transaction, now: now).key.description
            }.result
        } catch {
            let outcome = mount.dialect.outcome(of: error) { "" }.resource
            throw .refused(outcome.leaves(at: ["issue", "diagnostics"]).compactMap { $0.string?.string })
        }
    }

    /// The appointments of a patient, as references, in the order of their ids, whatever their status.
    ///
    /// - Parameters:
    ///   - patient: the patient's reference: `Patient/2`.
    ///   - dialect: the name of the dialect whose mount holds them.
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect, or the reference is none.
    public func appointments(for patient: String, of dialect: String) throws(StubError) -> [String] {
        let mount = try mount(of: dialect)
        let value = SearchValue("patient", .reference(try Self.key(patient)))
        return state.provider.store(of: mount).resources(ofType: "Appointment", with: value).map(\.key.description)
    }

    private static func key(_ reference: String) throws(StubError) -> ResourceKey {
        guard let key = ResourceKey(reference: Text(reference)) else {
            throw .badConfiguration("expected a type and an id, such as Slot/629; found \(reference)")
        }
        return key
    }
}
