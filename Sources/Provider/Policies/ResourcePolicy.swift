package import Bytes
package import FHIR

/// What a dialect holds of one type of resource.
///
/// It never changes, and is held by reference, since every request looks one up.
package final class ResourcePolicy: Sendable {
    package let type: Text
    /// What the system's own profile asks beyond the standard; nil without one.
    package let profile: Profile?
    package let identifierForm: IdentifierForm
    package let origin: Origin
    /// What searches go by.
    package let searchParameters: [SearchParameter]
    /// What a request breaks that asks for one that is not there.
    package let known: Rule
    /// What hides a resource that is there; the first mark counts.
    package let concealments: [Concealment]
    /// How those are named that are made here.
    package let made: IdentifierStyle

    /// What the logical id of a resource looks like (`appointment.id-form`).
    package enum IdentifierForm: Hashable, Sendable {
        /// An id that cannot be one is only unknown.
        case any
        /// As `any`, but underscores may stand in it, which FHIR's ids do not have.
        case underscored
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
        searchParameters: [SearchParameter] = [],
        known: Rule = .appointmentKnown,
        concealments: [Concealment] = [],
        made: IdentifierStyle = .decimal(from: 1)
    ) {
        self.type = type
        self.profile = profile
        self.identifierForm = identifierForm
        self.origin = origin
        self.searchParameters = searchParameters
        self.known = known
        self.concealments = concealments
        self.made = made
    }
}

extension ResourcePolicy {
    /// Why a resource is hidden from consumers; nil if it is not.
    package func concealment(of resource: JSONObject) -> String? {
        concealments.first { $0.hides(resource) }?.reason
    }

    /// What people call one of them: `an appointment`.
    package var noun: String {
        "\("AEIOU".utf8.contains(type.utf8.first ?? 0) ? "an" : "a") \(word)"
    }

    /// The same without its article: `appointment`.
    package var word: Text {
        // A name of two words, such as DocumentReference, stays as FHIR spells it.
        let isOneWord = type.utf8.dropFirst().allSatisfy { $0 >= UInt8(ascii: "a") }
        return isOneWord ? type.lowercased : type
    }
}
