import Bytes

/// What a dialect's CapabilityStatement says in words; what the mount does is read off the dialect itself.
package struct CapabilityWording: Hashable, Sendable {
    package let name: String
    /// Of the specification that is spoken, not of this software.
    package let version: String
    package let publisher: String
    package let description: String
    /// The profiles that resources of the mount have.
    package let profiles: [String]
    /// `CapabilityStatement.acceptUnknown`, which R4 has no more.
    package let acceptUnknown: String

    package init(
        name: String,
        version: String,
        publisher: String,
        description: String,
        profiles: [String],
        acceptUnknown: String
    ) {
        self.name = name
        self.version = version
        self.publisher = publisher
        self.description = description
        self.profiles = profiles
        self.acceptUnknown = acceptUnknown
    }
}

extension CapabilityWording {
    /// The first of the profiles that is named for a type; nil without one.
    func profile(of type: Text) -> String? {
        profiles.first { profile in
            let name = Text(profile).split(at: UInt8(ascii: "/")).last ?? ""
            return name.split(at: UInt8(ascii: "-")).contains(type)
        }
    }
}
