/// One change of a store, as whoever keeps account of it is told.
package struct Commit: Sendable {
    package let key: ResourceKey
    /// The version that is current from now on; nil where the resource was deleted or taken away.
    package let version: Version?
    package let cause: Cause

    package enum Cause: Hashable, Sendable {
        /// A consumer made the resource.
        case created
        /// A consumer changed it.
        case updated
        /// A test put it there past the rules, or the seed data hold it.
        case loaded
        /// Another consumer, of whom the stub only says that it is there, changed it.
        case rival
        /// A consumer deleted the resource, or it went with what it was about; its versions are kept.
        case deleted
        /// A test took the resource away, and all its versions with it.
        case removed
    }

    package init(key: ResourceKey, version: Version?, cause: Cause) {
        self.key = key
        self.version = version
        self.cause = cause
    }
}
