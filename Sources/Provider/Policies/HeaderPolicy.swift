package import Bytes

/// The header fields a dialect asks for beyond HTTP's own.
package struct HeaderPolicy: Sendable {
    package let fields: [FieldPolicy]
    /// The field that names the interaction in the system's own words (`interaction-id.matches`), which stand with each
    /// interaction; nil without one.
    package let interactionField: String?
    package let options: OptionsPolicy
    package let sentinels: Sentinels?
    /// Fields that the specification asks for, and the system does without.
    package let advised: [String]

    package init(
        fields: [FieldPolicy] = [],
        interactionField: String? = nil,
        options: OptionsPolicy = .answered,
        sentinels: Sentinels? = nil,
        advised: [String] = []
    ) {
        self.fields = fields
        self.interactionField = interactionField
        self.options = options
        self.sentinels = sentinels
        self.advised = advised
    }

    /// A field and what stands in it.
    package struct FieldPolicy: Sendable {
        package enum Need: Hashable, Sendable {
            /// Missing or blank is a problem (`header.required`).
            case required
            case optional
            /// Required of these interactions, optional in others.
            case requiredOf([Interaction.Name])
        }

        package enum Form: Hashable, Sendable {
            case text
            /// A UUID in either case (`header.uuid`).
            case uuid
            /// JSON in base64 (RFC 4648 §4, with padding; broken by `malformed`) that is an object whose named members
            /// are strings that are not empty (`header.members`); without names, any object.
            case encodedObject(members: [Text], malformed: Rule)
        }

        package let name: String
        package let need: Need
        package let form: Form
        /// Interactions that do without the field; one that is there is checked all the same.
        package let exempt: [Interaction.Name]

        /// Whether it names one request, so that no two requests share a value.
        package let tellsRequestsApart: Bool

        /// Whether an interaction cannot do without it.
        package func isNeeded(for interaction: Interaction.Name) -> Bool {
            switch need {
            case .required: !exempt.contains(interaction)
            case .optional: false
            case .requiredOf(let names): names.contains(interaction)
            }
        }

        package init(
            _ name: String,
            _ need: Need = .required,
            _ form: Form = .text,
            exempt: [Interaction.Name] = [],
            tellsRequestsApart: Bool = false
        ) {
            self.name = name
            self.need = need
            self.form = form
            self.exempt = exempt
            self.tellsRequestsApart = tellsRequestsApart
        }
    }

    /// What the system makes of the OPTIONS method.
    package enum OptionsPolicy: Hashable, Sendable {
        /// 204 with `Allow` (RFC 9110 §9.3.7).
        case answered
        /// A method like any other that is not offered (`route.method`).
        case refused
    }

    /// Values by which a consumer asks for a refusal, as in the system's own sandbox.
    package struct Sentinels: Sendable {
        /// The field, whose form is `encodedObject`.
        package let field: String
        package let member: Text
        /// The member's value, and the rule that is then broken.
        package let rules: [Text: Rule]

        package init(field: String, member: Text, rules: [Text: Rule]) {
            self.field = field
            self.member = member
            self.rules = rules
        }
    }
}
