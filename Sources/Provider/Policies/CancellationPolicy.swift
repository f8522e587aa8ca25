package import Bytes

/// How a dialect cancels: what must be there, what may differ, and what the answer makes of the reason.
package struct CancellationPolicy: Sendable {
    /// The type of what is cancelled.
    package let resourceType: Text
    /// The statuses a request may set (`cancel.status`).
    package let targets: [Text]
    /// The stored statuses that may be left (`cancel.from`).
    package let sources: [Text]
    package let reason: ReasonPlacement
    package let reasonNeed: ReasonNeed
    package let description: DescriptionPolicy
    package let past: PastPolicy
    /// Elements a request may leave out without that counting as a change; the answer still has them.
    package let mayBeAbsent: AbsentElements
    package let meta: MetaPolicy
    package let slots: SlotsPolicy
    /// Why consumers may think that an element changes which must stay, by its name.
    package let hints: [Text: String]

    package init(
        of resourceType: Text = "Appointment",
        targets: [Text],
        sources: [Text],
        reason: ReasonPlacement,
        reasonNeed: ReasonNeed,
        description: DescriptionPolicy,
        past: PastPolicy,
        mayBeAbsent: AbsentElements = AbsentElements(),
        meta: MetaPolicy = .compared,
        slots: SlotsPolicy = .untouched,
        hints: [Text: String] = [:]
    ) {
        self.resourceType = resourceType
        self.targets = targets
        self.sources = sources
        self.reason = reason
        self.reasonNeed = reasonNeed
        self.description = description
        self.past = past
        self.mayBeAbsent = mayBeAbsent
        self.meta = meta
        self.slots = slots
        self.hints = hints
    }

    /// Where the consumer states why the appointment is cancelled.
    package enum ReasonPlacement: Hashable, Sendable {
        /// STU3 has no element for it, so GP Connect defines an extension on the appointment, with a `valueString`.
        case `extension`(url: Text)
        /// R4's `Appointment.cancelationReason`, a CodeableConcept.
        case cancelationReason
        /// The interface has no place for a reason; one that is sent is a difference like any other.
        case absent
    }

    package enum ReasonNeed: Hashable, Sendable {
        case required
        case optional
    }

    /// What becomes of `Appointment.description`.
    package enum DescriptionPolicy: Hashable, Sendable {
        case unchanged
        /// `Cancellation reason: <reason> - ` and a line end go before the stored description.
        case prefixedWithReason
    }

    /// Whether an appointment that has begun can be cancelled (`appointment.not-past`).
    package enum PastPolicy: Hashable, Sendable {
        case cancellable
        case refused
    }

    /// What a request's `meta` counts for; the stored one stays in either case.
    package enum MetaPolicy: Hashable, Sendable {
        /// It is as stored, but for `versionId` and `lastUpdated`.
        case compared
        /// It is not looked at.
        case ignored
    }

    /// What becomes of the slots of what is cancelled.
    package enum SlotsPolicy: Hashable, Sendable {
        case untouched
        /// They are free again, but for those that another appointment holds.
        case freed
    }

    package struct AbsentElements: Hashable, Sendable {
        /// Names of the appointment's own elements.
        package let elements: [Text]
        /// Urls of the appointment's own extensions.
        package let extensions: [Text]

        package init(elements: [Text] = [], extensions: [Text] = []) {
            self.elements = elements
            self.extensions = extensions
        }
    }
}
