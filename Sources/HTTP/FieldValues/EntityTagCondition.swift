package import Bytes

/// The value of If-Match or If-None-Match (RFC 9110 §13.1).
package enum EntityTagCondition: Hashable, Sendable {
    /// `*`: whatever is there, if anything is.
    case any
    /// One tag at least.
    case list([EntityTag])

    /// Reads `*`, or a list of tags in which empty members do not count.
    ///
    /// - Throws: `MalformedValue` also for a list without a tag.
    package init(_ text: Text) throws(MalformedValue) {
        var reader = FieldValueReader(text)
        reader.skipBlanks()
        if reader.take(UInt8(ascii: "*")) {
            reader.skipBlanks()
            guard reader.isAtEnd else { throw reader.unexpected(.nothingAfterAsterisk) }
            self = .any
            return
        }
        let tags = try reader.list { (reader) throws(MalformedValue) in try EntityTag(from: &reader) }
        guard !tags.isEmpty else { throw reader.unexpected(.tagOrAsterisk) }
        self = .list(tags)
    }
}

extension EntityTagCondition {
    /// Whether it names a representation with this tag.
    package func matches(_ tag: EntityTag) -> Bool {
        switch self {
        case .any: true
        case .list(let tags): tags.contains { $0.matches(tag) }
        }
    }
}
