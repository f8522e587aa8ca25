/// Ids of the registry's built-in seed data.
enum RegistryRecord {
    /// The record of the specification's own sample request.
    static let published = "b7e99463-00a1-45fc-98aa-02301c103aba"
    static let nextWeek = "7eba86b6-fa4b-591a-8114-bb71b4eb22ce"
    static let past = "9deb5714-b8a5-5561-8611-dcc86a0df83c"
    static let cancelled = "716099ff-faf7-5267-ab41-e2ccab592834"
    static let enteredInError = "e62b8782-d0e6-5340-9c34-e857d57163c1"
    static let fulfilled = "84fe1d19-478d-539f-b590-43708bedc792"
    static let proposedWithoutTimes = "f30073ac-d9ad-5671-bf75-7dbbc1d0a2f4"
    /// With contained DocumentReference, Patient and Slot, as a provider holds it.
    static let full = "cb0b236f-2383-5901-a702-c68c7b1e2964"
    static let withDeliveryChannel = "dd3fdf90-a102-56fa-b3d7-7756280df58c"
}
