package import Bytes

/// Whom an appointment is for, in a search: by an identifier or, where that is not known, by several facts together.
package struct SubjectPolicy: Sendable {
    /// With one value; required where none of the facts is sent.
    package let identifier: SearchCriterion.IdentifierPolicy
    /// The names in the query of name, date of birth and postcode.
    package let name: Text
    package let birthDate: Text
    package let postcode: Text

    package init(_ identifier: SearchCriterion.IdentifierPolicy, name: Text, birthDate: Text, postcode: Text) {
        self.identifier = identifier
        self.name = name
        self.birthDate = birthDate
        self.postcode = postcode
    }
}

/// How much of what is found one answer has.
package struct PagePolicy: Sendable {
    /// The name in the query of what leads to the next part.
    package let parameter: Text
    /// Resources of one answer, 1 or more.
    package let size: Int

    package init(_ parameter: Text, size: Int) {
        self.parameter = parameter
        self.size = size
    }
}
