package import Exchanging
package import Provider
package import FHIR
import HTTP

/// Puts appointments into a store past the dialect's rules, yet never one that its definition does not allow.
package struct AppointmentLoader {
    package let mount: Mount
    package let store: Store
    /// Stub time.
    package let now: Instant

    package init(mount: Mount, store: Store, now: Instant) {
        self.mount = mount
        self.store = store
        self.now = now
    }

    /// Writes one appointment as a new version, or as the first.
    ///
    /// - Throws: `CallError` 400 or 422: the content is not readable, not valid, or has another id; 503: the store
    ///   is full.
    package func put(_ content: [UInt8], _ format: WireFormat, as id: String) throws(CallError) -> Version {
        let found = try appointments(in: content, format)
        guard found.count == 1, found[0].id == id else {
            throw CallError(.badRequest, "the body must be one Appointment with the id of the URL, \(id)")
        }
        return try write(found[0])
    }

    /// Writes all appointments of a text, or none.
    ///
    /// - Returns: how many.
    package func load(_ content: [UInt8], _ form: Form) throws(CallError) -> Int {
        var found: [Found] = []
        switch form {
        case .lines:
            let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
                found += try appointments(in: Array(line), .json, startingAtLine: index + 1)
            }
        case .whole(let format):
            found = try appointments(in: content, format)
        }
        for appointment in found { _ = try write(appointment) }
        return found.count
    }

    /// How appointments stand in a text.
    package enum Form {
        /// One Appointment, or a Bundle of them.
        case whole(WireFormat)
        /// One Appointment in JSON to a line.
        case lines
    }

    private struct Found {
        let id: String
        let version: Version
    }

    private func appointments(
        in content: [UInt8],
        _ format: WireFormat,
        startingAtLine line: Int = 1
    ) throws(CallError) -> [Found] {
        let reader = SeedReader(dialect: mount.dialect, referenceTime: now)
        var found: [Found] = []
        for outcome in reader.resources(in: content, format: format, of: "body", startingAtLine: line) {
            switch outcome {
            case .appointment(let id, let version, _): found.append(Found(id: id, version: version))
            case .faults(let faults):
                let text = faults.map(\.description).joined(separator: "; ")
                throw CallError(.unprocessableContent, "nothing was loaded: \(text)")
            }
        }
        return found
    }

    private func write(_ found: Found) throws(CallError) -> Version {
        while true {
            guard let current = store.current(found.id) else {
                switch store.insert(found.id, found.version) {
                case .inserted: return found.version
                case .isThere: continue
                case .isFull:
                    throw CallError(.serviceUnavailable, "the store holds as many added appointments as it may")
                }
            }
            guard let appointment = try? found.version.resource else {
                throw CallError(.unprocessableContent, "the appointment \(found.id) cannot be read")
            }
            let dialect = mount.dialect
            let next = Version(
                stamping: appointment,
                identifier: dialect.versionIdentifiers.next(after: current.identifier, of: found.id),
                lastUpdated: dialect.instants.timeOfUpdate(now: now, after: current.lastUpdated),
                style: dialect.instants
            )
            if store.replace(found.id, expecting: current.identifier, by: next) { return next }
        }
    }
}
