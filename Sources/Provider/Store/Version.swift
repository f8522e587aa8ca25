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
    /// What it is charged for since it was written; nil for one of the seed data.
    private var charge: MemoryCharge?

    package init(identifier: Text, lastUpdated: Instant, content: [UInt8], searchValues: [SearchValue] = []) {
        self.identifier = identifier
        self.lastUpdated = lastUpdated
        self.content = content
        self.searchValues = searchValues
    }
}

extension Version {
    /// About how many bytes a store keeps for it: the content, what it is found by, its place in the history.
    package var byteCount: Int {
        content.count + 640 + searchValues.count * 192
    }

    /// The same, charged for as long as anybody has it.
    func charged(to memory: MemoryBudget) -> Version {
        var version = self
        version.charge = memory.charge(byteCount)
        return version
    }
}
