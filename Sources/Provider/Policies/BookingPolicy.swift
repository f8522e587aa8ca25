package import Bytes

/// How a dialect books: what must be there and agree, and what the provider adds of its own.
package struct BookingPolicy: Sendable {
    /// The statuses that a consumer may send (`booking.status`).
    package let statuses: [Text]
    /// Elements that a consumer must send (`booking.required`), where neither definition nor profile asks for them.
    package let required: [Text]
    /// The status that the appointment has, whatever was sent; nil for that.
    package let status: Text?
    /// Whether slots come from several systems (`SourceSystem`): a path that names one finds only its own, and the
    /// appointment bears an identifier of its slot's.
    package let isInSource: Bool
    /// Elements that a consumer may send and that are not kept.
    package let dropped: [Text]
    /// Types of which exactly one takes part (`booking.participants`).
    package let participants: [Text]
    package let people: PeoplePolicy
    /// Who books (`booking.organisation`); nil where nobody says.
    package let organisation: OrganisationPolicy?
    package let references: ReferencePolicy
    package let slots: SlotsPolicy
    /// Elements with the most characters that a consumer may write (`booking.length`).
    package let texts: [AmendmentPolicy.Element]
    /// What the provider adds, in its order; sent or not.
    package let additions: [Addition]
    /// Names of times that are written as the system writes its own, however they were sent.
    package let times: [Text]
    /// Types of participants that are those of the slots' schedule (`booking.schedule`).
    package let actors: [Text]
    package let past: CancellationPolicy.PastPolicy

    package init(
        statuses: [Text] = ["booked"],
        required: [Text] = [],
        participants: [Text],
        people: PeoplePolicy = .held,
        organisation: OrganisationPolicy? = nil,
        references: ReferencePolicy = .any,
        slots: SlotsPolicy,
        texts: [AmendmentPolicy.Element] = [],
        additions: [Addition] = [],
        times: [Text] = [],
        actors: [Text] = [],
        past: CancellationPolicy.PastPolicy = .refused,
        status: Text? = nil,
        isInSource: Bool = false,
        dropped: [Text] = []
    ) {
        self.statuses = statuses
        self.required = required
        self.status = status
        self.isInSource = isInSource
        self.dropped = dropped
        self.participants = participants
        self.people = people
        self.organisation = organisation
        self.references = references
        self.slots = slots
        self.texts = texts
        self.additions = additions
        self.times = times
        self.actors = actors
        self.past = past
    }

    /// The organisation that books, as a contained resource to which an extension refers.
    package struct OrganisationPolicy: Sendable {
        /// Of the extension with a `valueReference`.
        package let url: Text
        /// Of the one identifier that it has.
        package let system: Text
        /// The `meta.profile` that it names.
        package let profile: Text

        package init(url: Text, system: Text, profile: Text) {
            self.url = url
            self.system = system
            self.profile = profile
        }
    }

    /// Who can take part.
    package enum PeoplePolicy: Hashable, Sendable {
        /// Whom the provider holds, by a reference (`booking.participants-known`).
        case held
        /// Whom the consumer tells of, known to the provider or not: by a reference, a contained resource, or an
        /// identifier of the system. One who has not accepted does not take part.
        case told(in: Text)
    }

    /// Which references a consumer may send (`booking.references`).
    package enum ReferencePolicy: Hashable, Sendable {
        case any
        /// `Slot/1` and `#1`.
        case relative
    }

    /// How several slots go together.
    package struct SlotsPolicy: Sendable {
        /// Elements that all of them share, beside their schedule.
        package let shared: [Text]
        /// Urls of extensions that all of them share.
        package let sharedExtensions: [Text]

        package init(shared: [Text] = [], sharedExtensions: [Text] = []) {
            self.shared = shared
            self.sharedExtensions = sharedExtensions
        }
    }

    /// Something of the appointment that is the provider's to say.
    package enum Addition: Sendable {
        /// An element, taken from a slot or from the schedule; what the consumer sent of it is dropped.
        case element(Text, Source)
        /// An element that the consumer has not sent.
        case missing(Text, Source)
        /// Whoever the schedule is for, where the consumer names nobody; and a status where it has named somebody.
        case participants
        /// An extension; one that the consumer sends has the same value (`booking.schedule`).
        case `extension`(url: Text, Source)
        /// An element that holds the time of the booking.
        case moment(Text)

        package enum Source: Hashable, Sendable {
            /// The first one.
            case slot
            case lastSlot
            case schedule
        }
    }
}
