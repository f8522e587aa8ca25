import Bytes
import Exchanging
import Provider
import Steering

// Resources of any type, where a dialect holds more than appointments.
extension StubSandbox {
    /// The current version of a resource in JSON, whatever the dialect's rules; nil if there is none.
    ///
    /// - Parameters:
    ///   - reference: its type and id: `Slot/629`.
    ///   - dialect: the name of the dialect whose mount holds it.
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    public func resource(_ reference: String, of dialect: String) throws(StubError) -> String? {
        let mount = try mount(of: dialect)
        guard let key = ResourceKey(reference: Text(reference)) else { return nil }
        return state.provider.store(of: mount).current(key).map { String(decoding: $0.content, as: UTF8.self) }
    }

    /// The resources of a type, as references, in the order of their ids: `Appointment/1001`.
    ///
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    public func resources(ofType type: String, of dialect: String) throws(StubError) -> [String] {
        let mount = try mount(of: dialect)
        return state.provider.store(of: mount).keys(ofType: Text(type)).map(\.description)
    }

    /// Removes a resource and all its versions; no other resource changes.
    ///
    /// - Parameters:
    ///   - reference: its type and id: `Slot/629`.
    ///   - dialect: the name of the dialect whose mount holds it.
    /// - Returns: whether it existed.
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    @discardableResult
    public func removeResource(_ reference: String, of dialect: String) throws(StubError) -> Bool {
        let mount = try mount(of: dialect)
        guard let key = ResourceKey(reference: Text(reference)) else { return false }
        let (wasThere, _) = state.provider.store(of: mount).transact { transaction in
            let current = transaction.current(key)
            transaction.remove(key)
            return current != nil
        }
        return wasThere
    }
}
