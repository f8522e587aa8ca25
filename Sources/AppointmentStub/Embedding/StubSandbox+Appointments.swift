import Bytes
import Exchanging
import Steering
import Provider
import FHIR

extension StubSandbox {
    /// Loads appointments without asking the dialect's rules, though never one that its definition does not allow; an
    /// appointment whose id exists already gets its next version.
    ///
    /// - Parameters:
    ///   - text: an Appointment in JSON, or a Bundle of them; if one is faulty, none is loaded.
    ///   - dialect: the name of the dialect whose mount gets them.
    /// - Returns: how many were loaded.
    /// - Throws: `StubError.badSeedData` with every fault by line, column, element and rule;
    ///   `StubError.badConfiguration`: no mount serves the dialect.
    @discardableResult
    public func load(_ text: String, into dialect: String) throws(StubError) -> Int {
        let (mount, provider) = (try mount(of: dialect), state.provider)
        let now = provider.time.now(atRealTime: setting.now)
        let loader = ResourceLoader(mount: mount, store: provider.store(of: mount), now: now)
        do {
            return try loader.load(Array(text.utf8), .whole(.json))
        } catch {
            throw StubError.badSeedData([error.text])
        }
    }

    /// The current version of an appointment in JSON, whatever the dialect's rules; nil if the id is unknown.
    ///
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    public func appointment(_ id: String, of dialect: String) throws(StubError) -> String? {
        let mount = try mount(of: dialect)
        guard let version = state.provider.store(of: mount).current(ResourceKey("Appointment", Text(id))) else {
            return nil
        }
        return String(decoding: version.content, as: UTF8.self)
    }

    /// Removes an appointment and all its versions.
    ///
    /// - Returns: whether it existed.
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    @discardableResult
    public func removeAppointment(_ id: String, of dialect: String) throws(StubError) -> Bool {
        let mount = try mount(of: dialect)
        let key = ResourceKey("Appointment", Text(id))
        let (wasThere, _) = state.provider.store(of: mount).transact { transaction in
            let current = transaction.current(key)
            transaction.remove(key)
            return current != nil
        }
        return wasThere
    }
}
