package import Bytes
package import FHIR

/// How a dialect makes a resource that a consumer sends.
package struct CreationPolicy: Sendable {
    package let resourceType: Text
    /// What the system's profile asks of a new one; nil for what it asks of any.
    package let profile: Profile?
    /// What is booked with it; nil where nothing is.
    package let booking: BookingPolicy?
    /// What a pointer must be; nil where none is registered.
    package let pointer: PointerPolicy?
    /// Whether what is sent may lack what a resource must have, since the system adds it.
    package let isSparse: Bool
    /// The status code of the answer, 200 or 201.
    package let status: Int
    package let answer: ChangeAnswer

    package init(
        of resourceType: Text = "Appointment",
        profile: Profile? = nil,
        booking: BookingPolicy? = nil,
        pointer: PointerPolicy? = nil,
        isSparse: Bool = false,
        status: Int = 201,
        answer: ChangeAnswer = .resource
    ) {
        self.resourceType = resourceType
        self.profile = profile
        self.booking = booking
        self.pointer = pointer
        self.isSparse = isSparse
        self.status = status
        self.answer = answer
    }
}
