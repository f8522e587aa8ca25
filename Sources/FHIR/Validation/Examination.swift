import Bytes

/// One walk through a resource: where it stands, and what it has found.
struct Examination {
    let definitions: Definitions
    let invariants: InvariantTable
    let completeness: Validator.Completeness
    let unheld: Validator.Unheld
    let findingLimit: Int
    private(set) var findings: [Finding] = []
    private var rootName: Text = ""
    private var steps: [ElementPath.Step] = []
    /// The contained resources that references may mean at this place.
    var containment = Containment()
    /// The ids of elements that the resource at this place has so far.
    var elementIDs: Set<Text> = []
    private let reference: TypeDefinition.ID?
    private let `extension`: TypeDefinition.ID?

    init(
        definitions: Definitions,
        invariants: InvariantTable,
        completeness: Validator.Completeness,
        unheld: Validator.Unheld,
        findingLimit: Int
    ) {
        self.definitions = definitions
        self.invariants = invariants
        self.completeness = completeness
        self.unheld = unheld
        self.findingLimit = findingLimit
        reference = definitions.type(named: "Reference")?.id
        `extension` = definitions.type(named: "Extension")?.id
        steps.reserveCapacity(32)
    }

    var isWhole: Bool { completeness == .whole }

    mutating func root(_ value: JSONValue) {
        let type = value["resourceType"]?.string ?? ""
        rootName = definitions.resourceTypes.contains(type) ? type : "Resource"
        resource(value, place: .outermost)
    }

    /// Reports a fault of the element at which the walk stands, or of one below it.
    mutating func report(
        _ kind: Finding.Kind,
        below: [ElementPath.Step] = [],
        expected: String,
        found: String,
        key: String? = nil
    ) {
        guard findings.count < findingLimit else { return }
        let path = ElementPath(rootName, steps + below)
        findings.append(Finding(kind, at: path, expected: expected, found: found, key: key))
    }

    /// Says that the walk ended early, if it did.
    mutating func endAtLimit() {
        guard findings.count >= findingLimit else { return }
        let expected = "fewer than \(findingLimit) faults"
        let found = "\(findingLimit); the check ended there, and there may be more"
        findings.append(Finding(.tooMany, at: ElementPath(rootName), expected: expected, found: found))
    }

    /// Looks at what stands one step below.
    mutating func at(_ step: ElementPath.Step, _ look: (inout Examination) -> Void) {
        steps.append(step)
        look(&self)
        steps.removeLast()
    }

    func isReference(_ type: TypeDefinition) -> Bool { type.id == reference }

    func isExtension(_ type: TypeDefinition) -> Bool { type.id == `extension` }
}
