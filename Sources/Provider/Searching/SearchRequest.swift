package import Bytes
package import FHIR

/// What a consumer gives to a search.
package struct SearchRequest: Sendable {
    /// Decoded, in their order.
    package let parameters: [(name: Text, value: Text)]
    /// The resource that the path names; nil where it names none.
    package let compartment: ResourceKey?
    /// Stub time.
    package let now: Instant
    /// How many days a span of time may have, where the stub limits it; 1 or more.
    package let windowDays: Int

    package init(
        parameters: [(name: Text, value: Text)],
        compartment: ResourceKey? = nil,
        now: Instant,
        windowDays: Int = 14
    ) {
        self.windowDays = windowDays
        self.parameters = parameters
        self.compartment = compartment
        self.now = now
    }

    /// All values of that name, case counting, in order.
    func values(of name: Text) -> [Text] {
        parameters.filter { $0.name == name }.map(\.value)
    }

    /// What is sent of a parameter, in whichever of its spellings, in order.
    func sent(_ names: [Text]) -> [(name: Text, value: Text)] {
        parameters.filter { names.contains($0.name) }
    }
}
