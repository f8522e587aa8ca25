import Bytes

/// A constraint over several members of one element, which a table of elements cannot show.
///
/// A class, since each check would otherwise copy its many fields.
final class Invariant: Sendable {
    /// The standard's key: `app-3`.
    let key: String
    /// The type, or the path of the group, that it stands on.
    let type: Text
    let releases: [Release]
    /// The rule in words, as what was expected.
    let rule: String
    /// The elements that it is about; said in a finding.
    let elements: [Text]
    let holds: @Sendable (JSONObject) -> Bool

    init(
        _ key: String,
        on type: Text,
        in releases: [Release] = Release.allCases,
        _ rule: String,
        of elements: [Text],
        holds: @escaping @Sendable (JSONObject) -> Bool
    ) {
        self.key = key
        self.type = type
        self.releases = releases
        self.rule = rule
        self.elements = elements
        self.holds = holds
    }

    /// What came of the elements in question: `status "booked", no start`.
    func found(in object: JSONObject) -> String {
        elements.map { name in
            if let value = object[name] { return "\(name) \(value.wording)" }
            if let choice = object.choice(name) { return "\(choice.name) \(choice.value.wording)" }
            return object.has(name) ? "\(name) without a value" : "no \(name)"
        }.joined(separator: ", ")
    }
}

/// The invariants of a release, by type.
struct InvariantTable: Sendable {
    private let byType: [[Invariant]]

    private init(byType: [[Invariant]]) {
        self.byType = byType
    }

    /// A type has the invariants of its bases too: what holds of a Quantity holds of an Age.
    private init(_ release: Release) {
        let definitions = Definitions.of(release)
        let all = Invariant.all.filter { $0.releases.contains(release) }
        byType = definitions.types.map { type in
            var names: [Text] = []
            var next: TypeDefinition? = type
            while let current = next, names.count < definitions.types.count {
                names.append(current.name)
                next = current.base.flatMap(definitions.type)
            }
            return all.filter { names.contains($0.type) }
        }
    }

    subscript(id: TypeDefinition.ID) -> [Invariant] {
        byType.isEmpty ? [] : byType[id.index]
    }

    static let none = InvariantTable(byType: [])
    private static let stu3 = InvariantTable(.stu3)
    private static let r4 = InvariantTable(.r4)

    static func of(_ release: Release) -> InvariantTable {
        switch release {
        case .stu3: stu3
        case .r4: r4
        }
    }
}

extension Invariant {
    static let all = appointment + dataTypes + quantities + timing + r4DataTypes + resources + bundle
}
