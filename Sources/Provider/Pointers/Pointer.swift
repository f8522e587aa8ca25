import Bytes
import FHIR

/// What a registry is told of an appointment.
struct Pointer {
    private let policy: RecordPointerPolicy
    private let key: ResourceKey
    private let appointment: JSONObject
    /// The patient's number.
    private let number: Text
    private let service: ResourceKey?
    private let owner: Text

    /// Nil for an appointment that has none: it does not stand, or nobody knows the patient's number.
    init?(
        to key: ResourceKey,
        _ appointment: JSONObject,
        _ policy: RecordPointerPolicy,
        in transaction: inout Transaction
    ) {
        guard let status = appointment["status"]?.string, policy.statuses.contains(status) else { return nil }
        let look = { (key: ResourceKey, transaction: inout Transaction) -> JSONObject? in
            try? transaction.current(key)?.resource
        }
        let subject = AppointmentSubject(of: appointment) { look($0, &transaction) }
        guard let number = subject.values(of: policy.systems.patient).first else { return nil }
        let slot = Self.target(of: JSONValue.object(appointment).leaves(at: ["slot", "reference"]).first)
        let schedule = Self.target(of: slot.flatMap { look($0, &transaction) }?["schedule"]?["reference"])
        let actors = schedule.flatMap { look($0, &transaction) }.map { JSONValue.object($0) }?
            .leaves(at: ["actor", "reference"])
        let service = actors?.compactMap(Self.target).first { $0.type == "HealthcareService" }
        let provider = Self.target(of: service.flatMap { look($0, &transaction) }?["providedBy"]?["reference"])
        let codes = provider.flatMap { look($0, &transaction) }?["identifier"]?.array ?? []
        self.policy = policy
        self.key = key
        self.appointment = appointment
        self.number = number
        self.service = service
        owner =
            codes.first { $0["system"]?.string == policy.systems.organisation }?["value"]?.string ?? policy.owner
    }

    private static func target(of reference: JSONValue?) -> ResourceKey? {
        reference?.string.flatMap { ResourceKey(reference: $0) }
    }
}

extension Pointer {
    /// - Parameter date: when the registry is told.
    func content(date: String) -> JSONObject {
        let template = (try? JSONReader.read(Array(policy.template.description.utf8)))?.object ?? JSONObject()
        let systems = policy.systems
        var identifiers = [Self.identifier(systems.appointment, key.id)]
        if let service { identifiers.append(Self.identifier(systems.service, service.id)) }
        let organisation: JSONValue = ["identifier": Self.identifier(systems.organisation, owner)]
        var pointer: JSONObject = ["resourceType": .string(policy.resourceType)]
        pointer["identifier"] = .array(identifiers + (template["identifier"]?.array ?? []))
        for name in ["status", "type", "category"] as [Text] { pointer[name] = template[name] }
        pointer["subject"] = ["identifier": Self.identifier(systems.patient, number)]
        pointer["date"] = .string(date)
        pointer["author"] = [organisation]
        pointer["custodian"] = organisation
        pointer["content"] = .array((template["content"]?.array ?? []).map(content))
        var period = JSONObject()
        period["start"] = appointment["start"]
        period["end"] = appointment["end"]
        if !period.members.isEmpty { pointer["context"] = ["period": .object(period)] }
        return pointer
    }

    /// With the place where the appointment is.
    private func content(_ template: JSONValue) -> JSONValue {
        guard var content = template.object, var attachment = content["attachment"]?.object else { return template }
        attachment["url"] = .string(key.description)
        content["attachment"] = .object(attachment)
        return .object(content)
    }

    private static func identifier(_ system: Text, _ value: Text) -> JSONValue {
        ["system": .string(system), "value": .string(value)]
    }
}
