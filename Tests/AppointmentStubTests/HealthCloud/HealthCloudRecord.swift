/// Ids of the built-in seed data of Health Cloud: those of one source system begin with 18, those of the other with 72.
enum HealthCloudRecord {
    /// The appointment of the guide's own example, of the source system epic.
    static let published = "1839594"
    static let pending = "1839595"
    static let proposed = "1839596"
    static let cancelled = "1839597"
    static let noshow = "1839598"
    static let checkedIn = "1839599"
    static let arrived = "1839600"
    static let enteredInError = "1839601"
    static let inCerner = "7204431"
    static let waitlist = "7204432"
    static let fulfilled = "7204433"
    static let past = "7204434"
}
