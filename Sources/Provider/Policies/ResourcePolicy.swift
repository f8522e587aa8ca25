package import Bytes
package import FHIR

/// What a dialect holds of one type of resource.
package struct ResourcePolicy: Sendable {
    package let type: Text
    /// What the system's own profile asks beyond the standard; nil without one.
    package let profile: Profile?
    package let identifierForm: IdentifierForm
    package let origin: Origin
    /// What searches go by.
    package let searchParameters: [SearchParameter]

    /// What the logical id of a resource looks like (`appointment.id-form`).
    package enum IdentifierForm: Hashable, Sendable {
        /// An id that cannot be one is only unknown.
        case any
        case uuid
    }

    /// Where resources of the type come from.
    package enum Origin: Hashable, Sendable {
        /// The system itself.
        case one
        /// One of several systems, which the resource names (`SourceSystem`), and by which a path may ask for it.
        case sourceSystems
    }

    package init(
        _ type: Text,
        profile: Profile? = nil,
        identifierForm: IdentifierForm = .any,
        origin: Origin = .one,
        searchParameters: [SearchParameter] = []
    ) {
        self.type = type
        self.profile = profile
        self.identifierForm = identifierForm
        self.origin = origin
        self.searchParameters = searchParameters
    }
}

extension ResourcePolicy {
    /// What people call one of them: `an appointment`.
    package var noun: String {
        // A name of two words, such as DocumentReference, stays as FHIR spells it.
        let isOneWord = type.utf8.dropFirst().allSatisfy { $0 >= UInt8(ascii: "a") }
        let word = isOneWord ? type.lowercased : type
        return "\("AEIOU".utf8.contains(type.utf8.first ?? 0) ? "an" : "a") \(word)"
    }
}
