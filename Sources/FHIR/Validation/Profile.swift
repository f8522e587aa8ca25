package import Bytes

/// What a community asks of a resource beyond the standard.
///
/// A profile is data: it says nothing of what the standard's definition already says, and is checked beside it.
package struct Profile: Hashable, Sendable {
    /// Whether `meta.profile` has to name the profile.
    package enum Declaration: Hashable, Sendable {
        case required, optional
    }

    /// What of extensions that the profile does not list.
    package enum OtherExtensions: Hashable, Sendable {
        case allowed, refused
    }

    /// What a profile asks of one element.
    package struct Element: Hashable, Sendable {
        /// From the resource, without indices: `participant.actor`.
        ///
        /// Applies to each parent that is there.
        package var path: Text
        package var minimum = 0
        /// 0 forbids the element; nil sets no limit.
        package var maximum: Int?
        /// The only value allowed.
        package var fixed: JSONValue?
        /// The only codes allowed; nil sets no limit.
        package var codes: [Text]?
        /// The only types that a relative reference may name; nil sets no limit.
        package var targets: [Text]?
        /// Characters of a string; nil sets no limit.
        package var maximumLength: Int?
        /// The integers allowed; nil sets no limit.
        package var range: ClosedRange<Int>?

        package init(
            _ path: Text,
            minimum: Int = 0,
            maximum: Int? = nil,
            fixed: JSONValue? = nil,
            codes: [Text]? = nil,
            targets: [Text]? = nil,
            maximumLength: Int? = nil,
            range: ClosedRange<Int>? = nil
        ) {
            self.path = path
            self.minimum = minimum
            self.maximum = maximum
            self.fixed = fixed
            self.codes = codes
            self.targets = targets
            self.maximumLength = maximumLength
            self.range = range
        }

        package static func forbidden(_ path: Text) -> Element {
            Element(path, maximum: 0)
        }
    }

    /// An extension of the resource that the profile knows.
    package struct Extension: Hashable, Sendable {
        package var url: Text
        /// The member that holds its value: `valueString`.
        package var value: Text
        package var minimum = 0
        /// Nil sets no limit.
        package var maximum: Int? = 1
        /// The only codes allowed; nil sets no limit.
        package var codes: [Text]?

        package init(
            _ url: Text,
            value: Text,
            minimum: Int = 0,
            maximum: Int? = 1,
            codes: [Text]? = nil
        ) {
            self.url = url
            self.value = value
            self.minimum = minimum
            self.maximum = maximum
            self.codes = codes
        }
    }

    package var url: Text
    /// The resource type that it is for.
    package var type: Text
    package var declaration: Declaration
    package var elements: [Element]
    package var extensions: [Extension]
    package var otherExtensions: OtherExtensions
    /// Profiles for the contained resources, by their type.
    package var contained: [Profile]

    package init(
        _ url: Text,
        of type: Text,
        declaration: Declaration = .optional,
        elements: [Element] = [],
        extensions: [Extension] = [],
        otherExtensions: OtherExtensions = .allowed,
        contained: [Profile] = []
    ) {
        self.url = url
        self.type = type
        self.declaration = declaration
        self.elements = elements
        self.extensions = extensions
        self.otherExtensions = otherExtensions
        self.contained = contained
    }
}
