package import Bytes
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
    let headerCheck: HeaderCheck
    /// Tokens and other values of header fields that were found sound here.
    let soundTexts: SoundTexts
    private let resources: [ResourcePolicy]
    /// By type.
    private let resourceChecks: [Text: ResourceCheck]
    package let routes: RouteTable

    package init(path: BasePath, dialect: Dialect, index: Int) {
        self.path = path
        self.dialect = dialect
        self.index = index
        tokenCheck = TokenCheck(dialect)
        soundTexts = SoundTexts()
        headerCheck = HeaderCheck(dialect.headers, soundTexts)
        resources = dialect.resources
        resourceChecks = Dictionary(
            uniqueKeysWithValues: dialect.resources.map { ($0.type, ResourceCheck(dialect, $0)) }
        )
        routes = RouteTable(dialect)
    }

    /// What the dialect holds of a type; nil if nothing.
    package func resource(_ type: Text) -> ResourcePolicy? {
        for resource in resources where resource.type == type { return resource }
        return nil
    }

    /// How resources of a type are checked; nil for a type that the dialect does not hold.
    package func resourceCheck(of type: Text) -> ResourceCheck? {
        resourceChecks[type]
    }

    /// What a request's path names below this mount; nil if nothing.
    package func match(_ segments: [Text]) -> RouteMatch? {
        routes.match(segments.dropFirst(path.segments.count))
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
    package func mount(for segments: [Text]) -> Mount? {
        longestFirst.first { $0.path.contains(segments) }
    }

    /// Whose words refuse what reaches no mount: those of the one nearest to the root.
    package var fallback: Mount { longestFirst[longestFirst.count - 1] }

    /// The mounts for people: `/ (core), /SystmOneMHS/… (systmone)`.
    package var summary: String {
        mounts.map { "\($0.path) (\($0.dialect.name))" }.joined(separator: ", ")
    }
}
