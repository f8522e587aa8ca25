import Appointments
import FHIR

/// What all exchanges of a stub share and none changes.
///
/// A class, since every exchange holds one.
final class StubParts: Sendable {
    let mounts: MountTable
    let baseURL: BaseURL
    let clock: StubClock
    let requestIdentifiers: RequestIdentifiers
    let crossOrigin: CrossOrigin?
    let log: AccessLog?
    /// Real time at the start.
    let start: Instant

    init(
        mounts: MountTable,
        baseURL: BaseURL,
        clock: StubClock,
        requestIdentifiers: RequestIdentifiers,
        crossOrigin: CrossOrigin?,
        log: AccessLog?
    ) {
        self.mounts = mounts
        self.baseURL = baseURL
        self.clock = clock
        self.requestIdentifiers = requestIdentifiers
        self.crossOrigin = crossOrigin
        self.log = log
        start = Instant(unixSeconds: clock.unixSeconds())
    }

    /// Real time.
    var now: Instant {
        Instant(unixSeconds: clock.unixSeconds())
    }
}
