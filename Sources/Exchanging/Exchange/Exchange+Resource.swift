import Bytes
import FHIR
import HTTP
import Provider

extension Refusal {
    /// The remark on an id that is known under another source system than the path names.
    package static let ofAnotherSource = "another source system has the id"
}

extension Exchange {
    /// The resource that the path names.
    ///
    /// - Throws: `Refusal` by `route.known`: it names none, which no route to an interaction of a resource does.
    func key() throws(Refusal) -> ResourceKey {
        guard let key = match?.key else {
            throw Refusal(unknownPath: request.target, mounts: setting.mounts.summary)
        }
        return key
    }

    /// The current version of the resource that the path names.
    ///
    /// - Parameter look: finds it in the store or in a transaction.
    /// - Throws: `Refusal`: the id cannot be one, or there is no such resource.
    func current(_ key: ResourceKey, _ look: () -> Version?) throws(Refusal) -> Version {
        let policy = mount.resource(key.type)
        guard policy?.identifierForm != .uuid || UUIDForm.fits(key.id) else {
            throw Refusal(.appointmentIdentifierForm, at: .target, expected: "a UUID", found: key.id.string)
        }
        let source = match?.route[.sourceSystem]
        guard let version = look() else { throw unknown(key, in: source) }
        guard try isOf(source, version) else { throw unknown(key, in: source, remark: Refusal.ofAnotherSource) }
        if let policy, !policy.concealments.isEmpty, let reason = policy.concealment(of: try version.resource) {
            throw unknown(key, in: source, remark: "\(key) \(reason)")
        }
        return version
    }

    /// The refusal of an id that no resource has.
    ///
    /// - Parameter remark: what the journal has to say of it.
    func unknown(_ key: ResourceKey, in source: Text? = nil, remark: String? = nil) -> Refusal {
        let policy = mount.resource(key.type)
        let place = "\(mount.path)\(source.map { " in source system \($0)" } ?? "")"
        return Refusal(
            policy?.known ?? .appointmentKnown,
            at: .target,
            expected: "the id of \(policy?.noun ?? "a resource") of \(place)",
            found: key.id.isEmpty ? "no id" : key.id.string,
            remark: remark,
            sentence: key.id.isEmpty
                ? "The URL has no id of \(policy?.noun ?? "a resource")"
                : "No \(policy?.word ?? "resource") has the id \(key.id) at \(place) (\(dialect.name))"
                    + (missedSource(key.id) ?? "")
        )
    }

    /// The name in a path could have been that of a source system in which something is made; nil where it could not.
    private func missedSource(_ name: Text) -> String? {
        let offered = match?.interactions(for: request.method) ?? []
        guard offered.contains(where: \.makesInSource), source == nil else { return nil }
        let known = store.sources(dialect.resources).map(\.string)
        return ", and \(name) is no source system"
            + (known.isEmpty ? "" : "; those that are known are \(known.joined(separator: " and "))")
    }

    /// The current version in the store of the resource that the path names.
    func current(_ key: ResourceKey) throws(Refusal) -> Version {
        try current(key) { store.current(key) }
    }

    /// How resources of a type are checked.
    ///
    /// - Throws: `Refusal`: the dialect holds no resources of the type, which no route of it names.
    func check(of key: ResourceKey) throws(Refusal) -> ResourceCheck {
        guard let check = mount.resourceCheck(of: key.type) else {
            throw Refusal(unknownPath: request.target, mounts: setting.mounts.summary)
        }
        return check
    }

    private func isOf(_ source: Text?, _ version: Version) throws(Refusal) -> Bool {
        guard let source else { return true }
        return SourceSystem.names(of: .object(try version.resource)).contains(source)
    }
}
