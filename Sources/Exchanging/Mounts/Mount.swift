package import Provider

/// A base path served by a dialect over a store.
///
/// A class, since every exchange holds one and a dialect has dozens of parts that a copy would count one by one.
package final class Mount: Sendable {
    package let path: BasePath
    package let dialect: Dialect
    /// Its place in the table, which is the place of its store in a sandbox.
    let index: Int
    let tokenCheck: TokenCheck
    let resourceCheck: ResourceCheck

    package init(path: BasePath, dialect: Dialect, index: Int) {
        self.path = path
        self.dialect = dialect
        self.index = index
        tokenCheck = TokenCheck(dialect)
        resourceCheck = ResourceCheck(dialect)
    }
}

/// All mounts; the longest base path that fits a request wins.
package struct MountTable: Sendable {
    package let mounts: [Mount]
    private let longestFirst: [Mount]

    package init(_ mounts: [Mount]) {
        self.mounts = mounts
        longestFirst = mounts.sorted { $0.path.segments.count > $1.path.segments.count }
    }

    /// The mount for a path; nil if none is at the root and none fits.
    package func mount(for segments: [String]) -> Mount? {
        longestFirst.first { $0.path.contains(segments) }
    }

    /// Whose words refuse what reaches no mount: those of the one nearest to the root.
    package var fallback: Mount { longestFirst[longestFirst.count - 1] }

    /// The mounts for people: `/ (core), /SystmOneMHS/… (systmone)`.
    var summary: String {
        mounts.map { "\($0.path) (\($0.dialect.name))" }.joined(separator: ", ")
    }
}
