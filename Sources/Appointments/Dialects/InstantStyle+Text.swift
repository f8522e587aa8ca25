import FHIR

extension InstantStyle {
    /// An instant as the system writes it, to the second.
    func text(of instant: Instant) -> String {
        switch self {
        case .utc: instant.utcText()
        case .london: instant.text(at: LondonTime.offset(at: instant))
        }
    }
}
