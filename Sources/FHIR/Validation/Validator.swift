/// Checks resources against the definitions of a release.
package struct Validator: Sendable {
    /// How much of a resource has to be there.
    package enum Completeness: Hashable, Sendable {
        /// All that the standard asks for.
        case whole
        /// Only names, types and values of what is there are checked: no minimum, no constraint over several elements.
        case sparse
    }

    /// What becomes of entries of a Bundle whose types the release has and the tables leave out.
    package enum Unheld: Hashable, Sendable {
        case refused
        /// They are taken as they come.
        case accepted
    }

    package let release: Release
    package let completeness: Completeness
    private let unheld: Unheld
    /// Findings after which the check of a resource stops, so that a hostile body cannot cost much more than its size;
    /// one more then says that it did.
    package var findingLimit = 1000
    private let definitions: Definitions
    private let invariants: InvariantTable

    package init(_ release: Release, completeness: Completeness = .whole, unheld: Unheld = .refused) {
        self.release = release
        self.completeness = completeness
        self.unheld = unheld
        definitions = Definitions.of(release)
        invariants = completeness == .whole ? InvariantTable.of(release) : .none
    }

    /// All faults of the resource, in the order in which it writes its elements; none if it is valid.
    ///
    /// A resource of a type that the tables leave out is a fault wherever it stands, entries aside that are accepted.
    package func findings(in resource: JSONValue) -> [Finding] {
        var examination = Examination(
            definitions: definitions,
            invariants: invariants,
            completeness: completeness,
            unheld: unheld,
            findingLimit: findingLimit
        )
        examination.root(resource)
        examination.endAtLimit()
        return examination.findings
    }
}
