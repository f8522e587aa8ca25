package import Bytes
package import FHIR

/// One immutable state of a resource.
package struct Version: Sendable {
    /// `meta.versionId`, unique among the versions of one resource.
    package let identifier: Text
    /// `meta.lastUpdated`.
    package let lastUpdated: Instant
    /// The resource in JSON, `meta` included: a tree would take almost four times the memory.
    package let content: [UInt8]
    /// What searches find it by.
    package let searchValues: [SearchValue]

    package init(identifier: Text, lastUpdated: Instant, content: [UInt8], searchValues: [SearchValue] = []) {
        self.identifier = identifier
        self.lastUpdated = lastUpdated
        self.content = content
        self.searchValues = searchValues
    }
}
