/// Ids of the built-in seed data of BaRS.
enum BaRSRecord {
    /// The appointment of the standard's own example.
    static let published = "aca94bdb-2e38-4399-9ece-2ba083ce65b5"
    static let nextWeek = "9fe78f21-8fbb-5865-994e-48be02af3a0c"
    /// With a contained patient, an extension, and instants of seven fractional digits.
    static let full = "139d4ea0-ec44-5de3-83b9-f4ef4ac3bbd8"
    static let past = "bfb73f64-32b6-503f-80ed-c53418578260"
    static let cancelled = "5ee9d4e7-3c22-5c92-bf0d-b9b96a512f24"
    static let enteredInError = "2cfa5a23-b28c-5ca6-b72e-5c392c515980"
    static let fulfilled = "1946d088-5010-509b-ac9f-3cfb05730a4b"
    static let waitlist = "a87f9904-0750-5b87-ab1e-777b84e72367"
    /// Of next week's appointment.
    static let pointer = "V4T0L-54f5556f-2a76-540e-b787-b7f9eb1e34f7"
    static let unknown = "00000000-0000-4000-8000-000000000000"
}
