/// One place where a resource is not what its definition, or a profile, says.
package struct Finding: Hashable, Sendable {
    /// What kind of fault it is; a dialect answers by it.
    package enum Kind: Hashable, Sendable, CaseIterable {
        /// A name that the type does not have in this release.
        case unknownElement
        /// No `resourceType`, or one that is no resource of this release, or none that the tables have.
        case resourceType
        /// A JSON kind that the element cannot have: text for a number, one value for a list.
        case wrongKind
        /// A required element that is not there.
        case missing
        /// More than the cardinality allows.
        case tooMany
        /// Text that is no value of its type.
        case invalidValue
        /// A code outside a required list.
        case unknownCode
        /// More than one type for `value[x]` and its like.
        case choiceTwice
        /// A reference to a type that is not allowed here, or to a contained resource that is not there.
        case reference
        /// The rules for contained resources, dom-1 to dom-5.
        case contained
        /// An extension that is neither a value nor a group of extensions, or that a profile does not know.
        case `extension`
        /// An empty object, list or text, or an element with nothing but an id.
        case empty
        /// `null` where it does not fill a gap.
        case null
        /// A narrative that is not well-formed or not harmless.
        case narrative
        /// Any other constraint of the standard.
        case invariant
        /// A value other than the one that a profile fixes.
        case fixedValue
        /// Text that is longer than a profile allows.
        case tooLong
    }

    package var kind: Kind
    /// Where it is; for a missing element, where it would stand.
    ///
    /// Indices count from 0; a choice stands as on the wire.
    package var path: ElementPath
    /// What is allowed here, in words.
    package var expected: String
    /// What came, as on the wire, cut where it is long.
    package var found: String
    /// The key of the standard's constraint: `app-3`; nil if there is none for this.
    package var key: String?

    package init(
        _ kind: Kind,
        at path: ElementPath,
        expected: String,
        found: String,
        key: String? = nil
    ) {
        self.kind = kind
        self.path = path
        self.expected = expected
        self.found = found
        self.key = key
    }
}

extension Finding {
    /// The same for people who sent XML, where nothing is null: what has neither value nor content is an empty element.
    package var inWordsOfXML: Finding {
        guard kind == .null, found == "null" else { return self }
        let ending = ", or no such member"
        var finding = self
        finding.found = "an empty element"
        if expected.hasSuffix(ending) { finding.expected = expected.dropLast(ending.count) + ", or no such element" }
        return finding
    }
}

extension Finding: CustomStringConvertible {
    package var description: String {
        "\(path): expected \(expected); found \(found)" + (key.map { " (\($0))" } ?? "")
    }
}
