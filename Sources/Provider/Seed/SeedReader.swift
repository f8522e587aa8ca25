package import Bytes
package import FHIR

/// Reads one text of seed data for one dialect: a resource that the dialect holds, or a Bundle of them.
package struct SeedReader: Sendable {
    private let dialect: Dialect
    private let days: Int
    private let referenceTime: Instant
    /// Whether what it reads is known to be sound.
    private let trusts: Bool
    /// In the order of the dialect's resources.
    private let checks: [(policy: ResourcePolicy, check: ResourceCheck)]

    package init(
        dialect: Dialect,
        movedBy days: Int = 0,
        referenceTime: Instant = Instant(unixSeconds: 0),
        trusting trusts: Bool = false
    ) {
        self.dialect = dialect
        self.days = days
        self.referenceTime = referenceTime
        self.trusts = trusts
        checks = dialect.resources.map { ($0, ResourceCheck(dialect, $0)) }
    }

    package enum Outcome: Sendable {
        /// The version id of the text, if it has one that is kept, beside the version.
        case resource(ResourceKey, Version, recorded: Text?, at: SeedPlace)
        case faults([SeedProblem])
    }
}

extension SeedReader {
    /// Reads a text.
    ///
    /// - Parameters:
    ///   - line: the number of the text's first line in its file.
    ///   - owner: the dialect whose data it is; version ids of another's are not kept. Its types that this dialect does
    ///     not hold are passed over.
    ///   - stopsAtFault: whether what stands behind the first resource with a fault is not looked at.
    package func resources(
        in bytes: [UInt8],
        format: WireFormat = .json,
        of file: String,
        startingAtLine line: Int = 1,
        ownedBy owner: Dialect? = nil,
        stopsAtFault: Bool = false
    ) -> [Outcome] {
        let stranger = owner.flatMap { $0.name == dialect.name ? nil : $0 }
        let strangers = stranger?.resources.map(\.type).filter { dialect.resource($0) == nil } ?? []
        let text = SeedText(
            file: file,
            line: line,
            bytes: bytes,
            format: format,
            strangers: strangers,
            keepsVersions: stranger == nil
        )
        let value: JSONValue
        do {
            value = try format.read(bytes, dialect.release)
        } catch {
            let path = error.path.map { "\($0): " } ?? ""
            return [
                .faults([text.fault(at: error.position, path + error.reason, dialect.identifier(of: .bodyReadable))])
            ]
        }
        guard value["resourceType"]?.string == "Bundle" else {
            return [outcome(of: value, SeedPlace(text: text, steps: []))]
        }
        if let entry = value["entry"], entry.array == nil {
            let path = ElementPath("Bundle", [.member("entry")])
            let problem = Problem(.definitionElements, at: .element(path), expected: "a list", found: entry.shown)
            let place = SeedPlace(text: text, steps: [])
            return [.faults([place.fault(for: problem, rule: dialect.identifier(of: problem.rule))])]
        }
        var outcomes: [Outcome] = []
        for (index, entry) in (value["entry"]?.array ?? []).enumerated() {
            let place = SeedPlace(text: text, steps: [.member("entry"), .item(index), .member("resource")])
            let outcome = outcome(of: entry["resource"] ?? .null, place)
            outcomes.append(outcome)
            if stopsAtFault, case .faults(let faults) = outcome, !faults.isEmpty { break }
        }
        return outcomes
    }

    private func outcome(of value: JSONValue, _ place: SeedPlace) -> Outcome {
        let type = value["resourceType"]?.string
        // What is of no type that the dialect holds is measured by the first.
        guard let (policy, check) = checks.first(where: { $0.policy.type == type }) ?? checks.first else {
            return .faults([])
        }
        if policy.type != type, let type, place.text.strangers.contains(type) { return .faults([]) }
        var problems = check.typeProblems(of: value)
        if problems.isEmpty, !trusts {
            problems =
                check.definitionProblems(of: value).filter { !isUnderscored($0, in: value, policy) }
                + identifierProblems(of: value, policy)
        }
        guard problems.isEmpty, let resource = value.object, let id = resource["id"]?.string else {
            return .faults(faults(problems, place))
        }
        let recorded = place.text.keepsVersions ? resource["meta"]?["versionId"]?.string : nil
        let stamped = version(of: resource, id: id, recorded, policy)
        let key = ResourceKey(policy.type, id)
        return .resource(key, stamped, recorded: recorded, at: place)
    }

    /// Each where it stands; behind so many of one resource only where that stands, since to find a place takes a walk
    /// through the text.
    private func faults(_ problems: [Problem], _ place: SeedPlace) -> [SeedProblem] {
        let found = problems.prefix(Self.placedFaults).map {
            place.fault(for: $0, rule: dialect.identifier(of: $0.rule))
        }
        let rest = problems.dropFirst(Self.placedFaults)
        guard !rest.isEmpty else { return found.sorted(by: SeedProblem.standsBefore) }
        let position = place.position
        return found.sorted(by: SeedProblem.standsBefore)
            + rest.map { place.text.fault(for: $0, at: position, rule: dialect.identifier(of: $0.rule)) }
    }

    private static let placedFaults = 100

    /// Whether the problem is only that an id has underscores, in a system whose ids have them.
    private func isUnderscored(_ problem: Problem, in value: JSONValue, _ policy: ResourcePolicy) -> Bool {
        guard policy.identifierForm == .underscored, let id = value["id"]?.string else { return false }
        let isFine =
            (1...64).contains(id.utf8.count) && id.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }
        return isFine && problem.location == .element(ElementPath(policy.type, [.member("id")]))
    }

    private func identifierProblems(of value: JSONValue, _ policy: ResourcePolicy) -> [Problem] {
        let path = ElementPath(policy.type, [.member("id")])
        guard value["id"] != nil else {
            return [Problem(.bodyIdentifier, at: .element(path), expected: "an id", found: "none")]
        }
        if policy.identifierForm == .uuid, let id = value["id"]?.string, !UUIDForm.fits(id) {
            return [Problem(.appointmentIdentifierForm, at: .element(path), expected: "a UUID", found: "\"\(id)\"")]
        }
        guard policy.origin == .sourceSystems, SourceSystem.names(of: value).isEmpty else { return [] }
        let expected = "one with the id as value and the source system's name as system"
        let identifier = ElementPath(policy.type, [.member("identifier")])
        return [Problem(.profileKept, at: .element(identifier), expected: expected, found: "none")]
    }

    private func version(
        of resource: JSONObject,
        id: Text,
        _ recorded: Text?,
        _ policy: ResourcePolicy
    ) -> Version {
        var resource = resource
        if days != 0 { TimeShift(days: days).apply(to: &resource) }
        let text = resource["meta"]?["lastUpdated"]?.string
        let stated = text.flatMap { try? Instant($0) }
        return Version(
            stamping: resource,
            identifier: recorded ?? dialect.versionIdentifiers.first(of: id),
            lastUpdated: stated ?? referenceTime.adding(days: days),
            style: dialect.instants,
            spelledAs: stated == nil ? nil : text?.string,
            searchParameters: policy.searchParameters
        )
    }
}
