package import Bytes

/// The codes of a required binding.
package struct CodeList: Hashable, Sendable {
    /// Where the list stands in `Definitions.codeLists`.
    package struct ID: Hashable, Sendable {
        package let index: Int
    }

    /// For a Coding or a CodeableConcept: the code system of every code of the list.
    package let system: Text?
    /// In the standard's order.
    package let codes: [Text]
    /// What any code of an open list looks like; nil for a list that names its codes.
    package var syntax: CodeSyntax?

    package func contains(_ code: Text) -> Bool {
        syntax?.accepts(code) ?? codes.contains(code)
    }
}
