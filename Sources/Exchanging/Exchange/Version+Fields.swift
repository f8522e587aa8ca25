import FHIR
import HTTP
import Provider

extension EntityTag {
    /// The tag of a version.
    init(_ version: Version) {
        self.init(isWeak: true, opaqueValue: version.identifier)
    }
}

extension HTTPDate {
    /// The whole second of an instant.
    init(_ instant: Instant) {
        self.init(secondsSinceEpoch: instant.unixSeconds)
    }
}

extension Version {
    /// When it was written, as `Last-Modified` says it.
    var lastModified: HTTPDate { HTTPDate(lastUpdated) }
}
