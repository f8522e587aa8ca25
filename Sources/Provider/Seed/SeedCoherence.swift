import Bytes
import FHIR

/// Whether the resources of one dialect's seed data go together; what does not is no fault, since a stub serves it.
package struct SeedCoherence {
    private let resources: [ResourceKey: Version]
    private let dialect: Dialect

    /// - Parameter resources: all that the dialect's mount would hold.
    package init(_ resources: [ResourceKey: Version], of dialect: Dialect) {
        self.resources = resources
        self.dialect = dialect
    }
}

extension SeedCoherence {
    /// What contradicts each other, a sentence each: a slot that is free though a standing appointment names it, and one
    /// that several name.
    package var contradictions: [String] {
        var holders: [ResourceKey: [ResourceKey]] = [:]
        for (key, version) in resources where key.type == "Appointment" {
            guard let appointment = try? version.resource, SlotRelease.stands(appointment["status"]?.string) else {
                continue
            }
            let slots = JSONValue.object(appointment).leaves(at: ["slot", "reference"])
                .compactMap { $0.string.flatMap { ResourceKey(reference: $0) } }
            for slot in Set(slots) where resources[slot] != nil { holders[slot, default: []].append(key) }
        }
        return holders.sorted { $0.key < $1.key }.flatMap { slot, appointments in
            let names = appointments.sorted().map(\.description).joined(separator: " and ")
            var texts: [String] = []
            if (try? resources[slot]?.resource)?["status"] == "free" {
                let verb = appointments.count == 1 ? "has" : "have"
                texts.append("\(dialect.name): \(slot) is free, though \(names) \(verb) it")
            }
            if appointments.count > 1 {
                texts.append("\(dialect.name): \(slot) is held by \(names), though a slot is one appointment's")
            }
            return texts
        }
    }

    /// References to what is not there, a sentence each; only relative ones to types that the dialect holds, since no
    /// other could ever be found here.
    package var unresolvedReferences: [String] {
        resources.keys.sorted().flatMap { key in
            var texts: [String] = []
            guard let resource = try? resources[key]?.resource else { return texts }
            JSONValue.object(resource).forEachReference(at: ElementPath(key.type, [])) { reference, path in
                guard let target = target(of: reference), dialect.resource(target.type) != nil,
                    resources[target] == nil
                else { return }
                texts.append("\(dialect.name): \(key), \(path): there is no \(target)")
            }
            return texts
        }
    }

    /// What a relative reference names; nil for an absolute one, and for one inside the resource.
    private func target(of reference: Text) -> ResourceKey? {
        guard !reference.hasPrefix("#"), !reference.contains(":") else { return nil }
        return ResourceKey(reference: reference)
    }
}
