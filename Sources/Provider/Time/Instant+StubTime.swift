package import FHIR

extension Instant {
    /// What the stub's clock shows, in a refusal because of it: with what to do if that is not the time that is meant.
    package var asStubTime: String {
        "\(self), which PUT /__admin/clock or --clock sets"
    }
}
