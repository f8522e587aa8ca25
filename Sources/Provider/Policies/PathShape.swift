package import Bytes

/// The shape of a path below a mount: `Appointment/{id}/_history/{version}`.
package struct PathShape: Hashable, Sendable {
    package enum Segment: Hashable, Sendable {
        case literal(Text)
        case parameter(Parameter)
    }

    /// A part that a request fills in.
    package enum Parameter: String, Hashable, Sendable {
        /// The logical id of a resource.
        case id
        /// The id of a version.
        case version
        /// The name of the system that a resource comes from, where several share a mount.
        case sourceSystem
    }

    package let segments: [Segment]
}

extension PathShape: ExpressibleByStringLiteral {
    /// - Parameter value: as it is written in documents; a name in braces that is no `Parameter` stands for itself.
    package init(stringLiteral value: String) {
        self.init(value)
    }

    package init(_ text: String) {
        segments = text.split(separator: "/").map { part in
            let name = part.dropFirst().dropLast()
            guard part.utf8.first == UInt8(ascii: "{"), let parameter = Parameter(rawValue: String(name)) else {
                return .literal(Text(part))
            }
            return .parameter(parameter)
        }
    }

    package static func type(_ type: Text) -> PathShape { PathShape(type.string) }
    package static func instance(_ type: Text) -> PathShape { PathShape("\(type)/{id}") }
    package static func history(_ type: Text) -> PathShape { PathShape("\(type)/{id}/_history") }
    package static func version(_ type: Text) -> PathShape { PathShape("\(type)/{id}/_history/{version}") }
}

extension PathShape: CustomStringConvertible {
    package var description: String {
        segments.map { segment in
            switch segment {
            case .literal(let text): text.string
            case .parameter(let parameter): "{\(parameter.rawValue)}"
            }
        }.joined(separator: "/")
    }
}

extension PathShape {
    /// The type of the resource whose id a request fills in; nil if there is none.
    package var resourceType: Text? {
        guard segments.contains(.parameter(.id)), case .literal(let type)? = segments.first else { return nil }
        return type
    }

    /// Whether the same paths fit both, whatever they call the parts that a request fills in.
    package func isLike(_ other: PathShape) -> Bool {
        guard segments.count == other.segments.count else { return false }
        return zip(segments, other.segments).allSatisfy { first, second in
            switch (first, second) {
            case (.literal(let first), .literal(let second)): first == second
            case (.parameter, .parameter): true
            default: false
            }
        }
    }

    /// How many segments are literal: of two shapes that fit a path the one with more is meant.
    package var literalCount: Int {
        segments.count { if case .literal = $0 { true } else { false } }
    }
}
