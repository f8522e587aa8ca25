package import FHIR

/// One immutable state of an appointment.
package struct Version: Sendable {
    /// `meta.versionId`, unique among the versions of one appointment.
    package let identifier: String
    /// `meta.lastUpdated`.
    package let lastUpdated: Instant
    /// The resource in JSON, `meta` included: a tree would take almost four times the memory.
    package let content: [UInt8]

    package init(identifier: String, lastUpdated: Instant, content: [UInt8]) {
        self.identifier = identifier
        self.lastUpdated = lastUpdated
        self.content = content
    }
}
