package import Bytes
package import FHIR
package import Provider

/// What a stub can show of itself: scenes, and requests that succeed.
///
/// Whoever starts the stub hands it in, so that the library which tests embed carries none of it.
package struct Showcase: Sendable {
    /// The documented outcomes, each an object with at least `id`, `dialect` and `sentence`, in the order of showing.
    ///
    /// A function, since most stubs are never asked, and must not take the longer to start.
    package let scenes: @Sendable () -> [JSONValue]
    /// Plays the scene of an id, and tells how it went; nil if there is none.
    ///
    /// It may take seconds.
    package let play: @Sendable (_ scene: Text) throws(ShowError) -> JSONValue?
    /// Requests that a sound consumer of a dialect makes, those first that do not depend on what has happened.
    package let examples: @Sendable (_ dialect: String, _ resource: ResourceKey?) -> [Example]
    let plays = ScenePlays()

    package init(
        scenes: @escaping @Sendable () -> [JSONValue],
        play: @escaping @Sendable (_ scene: Text) throws(ShowError) -> JSONValue?,
        examples: @escaping @Sendable (_ dialect: String, _ resource: ResourceKey?) -> [Example]
    ) {
        self.scenes = scenes
        self.play = play
        self.examples = examples
    }

    /// A request that a consumer could make.
    package struct Example: Sendable {
        /// What comes of it, in a sentence.
        package let sentence: String
        /// The resource whose stored state it is made from; nil for none.
        package let resource: ResourceKey?
        /// What goes over the wire; nil if it cannot be made from what is stored.
        package let bytes: @Sendable (Circumstances) -> [UInt8]?

        package init(
            _ sentence: String,
            about resource: ResourceKey?,
            bytes: @escaping @Sendable (Circumstances) -> [UInt8]?
        ) {
            self.sentence = sentence
            self.resource = resource
            self.bytes = bytes
        }
    }

    /// What a request is made from.
    package struct Circumstances: Sendable {
        /// The path of the mount, without a slash at the end; nil where it is the dialect's own.
        package let base: String?
        /// What stands in `Host`.
        package let host: String
        /// Real time, in seconds since 1970: a token counts from it.
        package let now: Int
        /// The resource as it is stored; null where there is none.
        package let stored: JSONValue
        /// The stored slot that is booked; null for the example's own.
        package let slot: JSONValue
        /// The day on which a span of time begins; nil for the example's own.
        package let day: CivilDay?
        /// What makes another identifier of the example's own; 0 for that one.
        package let number: Int
    }
}

/// Why a scene could not be played, in words for people.
package struct ShowError: Error, Sendable {
    package let reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}
