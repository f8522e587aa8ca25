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
        case resource(ResourceKey, Version, recorded: Text?, at: TextPosition?)
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
    package func resources(
        in bytes: [UInt8],
        format: WireFormat = .json,
        of file: String,
        startingAtLine line: Int = 1,
        ownedBy owner: Dialect? = nil
    ) -> [Outcome] {
        let stranger = owner.flatMap { $0.name == dialect.name ? nil : $0 }
        let strangers = stranger?.resources.map(\.type).filter { dialect.resource($0) == nil } ?? []
        let place = Place(
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
                .faults([place.fault(at: error.position, path + error.reason, dialect.identifier(of: .bodyReadable))])
            ]
        }
        guard value["resourceType"]?.string == "Bundle" else {
            return [outcome(of: value, below: [], place)]
        }
        if let entry = value["entry"], entry.array == nil {
            let path = ElementPath("Bundle", [.member("entry")])
            let problem = Problem(.definitionElements, at: .element(path), expected: "a list", found: entry.shown)
            return [.faults([place.fault(for: problem, below: [], rule: dialect.identifier(of: problem.rule))])]
        }
        return (value["entry"]?.array ?? []).indices.map { index in
            let resource = value["entry"]?[index]?["resource"] ?? .null
            return outcome(of: resource, below: [.member("entry"), .item(index), .member("resource")], place)
        }
    }

    private func outcome(of value: JSONValue, below: [ElementPath.Step], _ place: Place) -> Outcome {
        let type = value["resourceType"]?.string
        // What is of no type that the dialect holds is measured by the first.
        guard let (policy, check) = checks.first(where: { $0.policy.type == type }) ?? checks.first else {
            return .faults([])
        }
        if policy.type != type, let type, place.strangers.contains(type) { return .faults([]) }
        var problems = check.typeProblems(of: value)
        if problems.isEmpty, !trusts {
            problems =
                check.definitionProblems(of: value).filter { !isUnderscored($0, in: value, policy) }
                + identifierProblems(of: value, policy)
        }
        guard problems.isEmpty, let resource = value.object, let id = resource["id"]?.string else {
            let faults = problems.map { place.fault(for: $0, below: below, rule: dialect.identifier(of: $0.rule)) }
            return .faults(faults.sorted(by: SeedProblem.standsBefore))
        }
        let recorded = place.keepsVersions ? resource["meta"]?["versionId"]?.string : nil
        let stamped = version(of: resource, id: id, recorded, policy)
        let key = ResourceKey(policy.type, id)
        return .resource(key, stamped, recorded: recorded, at: below.isEmpty ? place.start : place.position(of: below))
    }

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

/// A text's place in its file.
private struct Place {
    let file: String
    let line: Int
    let bytes: [UInt8]
    let format: WireFormat
    /// Types that are there for another dialect.
    let strangers: [Text]
    /// Whether version ids are kept as they are recorded.
    let keepsVersions: Bool

    func fault(at position: TextPosition, _ reason: String, _ rule: String) -> SeedProblem {
        SeedProblem(file: file, position: moved(position), reason: reason, rule: rule)
    }

    func fault(for problem: Problem, below steps: [ElementPath.Step], rule: String) -> SeedProblem {
        let reason = "\(problem.location): expected \(problem.expected), found \(problem.found)"
        guard case .element(let path) = problem.location else {
            return SeedProblem(file: file, position: position(of: steps), reason: reason, rule: rule)
        }
        return SeedProblem(file: file, position: position(of: steps + path.steps), reason: reason, rule: rule)
    }

    /// Of the text's first character, which costs no search.
    var start: TextPosition {
        TextPosition(byteOffset: 0, line: line, column: 1)
    }

    func position(of steps: [ElementPath.Step]) -> TextPosition {
        moved(format.position(of: ElementPath("", steps), in: bytes))
    }

    private func moved(_ position: TextPosition) -> TextPosition {
        TextPosition(byteOffset: position.byteOffset, line: position.line + line - 1, column: position.column)
    }
}
