package import Bytes
package import FHIR

/// One immutable state of a resource.
package struct Version: Sendable {
    /// `meta.versionId`, unique among the versions of one resource.
    package let identifier: Text
    /// The largest number that this version or one before it is called by; 1 where none is called by a number.
    package let number: Int
    /// `meta.lastUpdated`.
    package let lastUpdated: Instant
    /// The resource in JSON, `meta` included: a tree would take almost four times the memory.
    package let content: [UInt8]
    /// What searches find it by.
    package let searchValues: [SearchValue]
    /// What it is charged for since it was written; nil for one of the seed data.
    private var charge: MemoryCharge?

    /// - Parameter previous: the version that it follows; nil for the first.
    package init(
        identifier: Text,
        after previous: Version? = nil,
        lastUpdated: Instant,
        content: [UInt8],
        searchValues: [SearchValue] = []
    ) {
        self.identifier = identifier
        let largest = previous?.number ?? 1
        // What follows the largest number counts however many digits it has.
        number = identifier == Text("\(largest + 1)") ? largest + 1 : max(largest, Self.number(identifier) ?? 1)
        self.lastUpdated = lastUpdated
        self.content = content
        self.searchValues = searchValues
    }
}

extension Version {
    /// The number that an identifier is, in its shortest form and of at most 18 digits; nil for any other text.
    static func number(_ identifier: Text) -> Int? {
        // Of nineteen digits some would be too large for Int, or be so one version later.
        guard (1...18).contains(identifier.utf8.count), let number = Int(identifier.string), number >= 0,
            Text("\(number)") == identifier
        else { return nil }
        return number
    }

    /// What the version is known to have as the value of a search parameter; nil if none is kept beside it.
    func instant(of parameter: Text) -> Instant? {
        for value in searchValues where value.parameter == parameter {
            if case .instant(let instant) = value.content { return instant }
        }
        return nil
    }

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
