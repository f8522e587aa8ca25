/// The header fields a dialect asks for beyond HTTP's own.
package struct HeaderRules: Sendable {
    /// Fields that must be there and not blank (`header.required`).
    package let required: [String]
    package let interaction: InteractionField?
    package let options: OptionsRule

    package init(
        required: [String] = [],
        interaction: InteractionField? = nil,
        options: OptionsRule = .answered
    ) {
        self.required = required
        self.interaction = interaction
        self.options = options
    }

    /// A field that names the interaction in the system's own words (`interaction-id.matches`).
    package struct InteractionField: Sendable {
        package let name: String
        /// The ids that go with each interaction, exact letters.
        package let identifiers: [Interaction: [String]]

        package init(name: String, identifiers: [Interaction: [String]]) {
            self.name = name
            self.identifiers = identifiers
        }
    }

    /// What the system makes of the OPTIONS method.
    package enum OptionsRule: Hashable, Sendable {
        /// 204 with `Allow` (RFC 9110 §9.3.7).
        case answered
        /// A method like any other that is not offered (`route.method`).
        case refused
    }
}
