import Appointments
import FHIR

extension StubSandbox {
    /// Loads appointments past the dialect's rules, yet never one that its definition does not allow; one whose id is
    /// there already becomes its next version.
    ///
    /// - Parameters:
    ///   - text: an Appointment in JSON, or a Bundle of them; if one has a fault, none is loaded.
    ///   - dialect: the name of the dialect whose mount gets them.
    /// - Returns: how many there were.
    /// - Throws: `StubError.badSeedData` with every fault by line, column, element and rule;
    ///   `StubError.badConfiguration`: no mount serves the dialect.
    @discardableResult
    public func load(_ text: String, into dialect: String) throws(StubError) -> Int {
        let (mount, content) = (try mount(of: dialect), content)
        let now = content.time.now(atRealTime: parts.now)
        let loader = AppointmentLoader(mount: mount, store: content.store(of: mount), now: now)
        do {
            return try loader.load(Array(text.utf8), .whole(.json))
        } catch {
            throw StubError.badSeedData([error.text])
        }
    }

    /// The current version of an appointment in JSON, past the dialect's rules; nil if there is none of that id.
    ///
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    public func appointment(_ id: String, of dialect: String) throws(StubError) -> String? {
        let mount = try mount(of: dialect)
        guard let version = content.store(of: mount).current(id) else { return nil }
        return String(decoding: version.content, as: UTF8.self)
    }

    /// Takes an appointment away with all its versions.
    ///
    /// - Returns: whether there was one.
    /// - Throws: `StubError.badConfiguration`: no mount serves the dialect.
    @discardableResult
    public func removeAppointment(_ id: String, of dialect: String) throws(StubError) -> Bool {
        let mount = try mount(of: dialect)
        return content.store(of: mount).remove(id)
    }
}
