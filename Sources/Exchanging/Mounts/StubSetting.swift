package import FHIR

/// What all exchanges of a stub share and none changes.
///
/// A class, since every exchange holds one.
package final class StubSetting: Sendable {
    package let mounts: MountTable
    package let baseURL: BaseURL
    package let clock: RealClock
    package let requestIdentifiers: RequestIdentifiers
    /// Whether web pages of other origins may read answers.
    package let allowsOtherOrigins: Bool
    /// Bytes that a body may have without its content coding.
    package let bodyBytes: Int
    /// How many days a search may span, where that is limited; 1 or more.
    package let searchDays: Int
    /// The version of this software.
    package let softwareVersion: String
    /// What the stub was started with, for people: `built in`, or a folder.
    package let seed: String
    /// Real time at the start.
    package let start: Instant

    package init(
        mounts: MountTable,
        baseURL: BaseURL,
        clock: RealClock,
        requestIdentifiers: RequestIdentifiers,
        allowsOtherOrigins: Bool,
        bodyBytes: Int,
        searchDays: Int = 14,
        softwareVersion: String,
        seed: String = "built in"
    ) {
        self.mounts = mounts
        self.baseURL = baseURL
        self.clock = clock
        self.requestIdentifiers = requestIdentifiers
        self.allowsOtherOrigins = allowsOtherOrigins
        self.bodyBytes = bodyBytes
        self.searchDays = searchDays
        self.softwareVersion = softwareVersion
        self.seed = seed
        start = Instant(unixSeconds: clock.unixSeconds())
    }

    /// Real time.
    package var now: Instant {
        Instant(unixSeconds: clock.unixSeconds())
    }
}
