package import Bytes

/// The value of Accept (RFC 9110 §12.5.1): which media types a client takes, and how gladly.
package struct Accept: Hashable, Sendable {
    package let ranges: [MediaRange]

    /// Reads a list of ranges, in which empty members do not count; one without any takes everything.
    package init(_ text: Text) throws(MalformedValue) {
        var reader = FieldValueReader(text)
        ranges = try reader.list { (reader) throws(MalformedValue) in try MediaRange(from: &reader) }
    }
}

extension Accept {
    /// How gladly a type is taken, in thousandths; 0 if it is not.
    ///
    /// The most specific range that covers it decides, the earlier of equals.
    package func quality(of type: MediaType) -> Int {
        guard !ranges.isEmpty else { return 1_000 }
        var best: MediaRange?
        for range in ranges where range.covers(type) {
            if let current = best, current.specificity >= range.specificity { continue }
            best = range
        }
        return best?.quality ?? 0
    }

    /// The offered type that is taken most gladly, the earlier of equals; nil if none is taken.
    package func best(of offered: [MediaType]) -> MediaType? {
        var best: (type: MediaType, quality: Int)?
        for type in offered {
            let quality = quality(of: type)
            if quality > best?.quality ?? 0 { best = (type, quality) }
        }
        return best?.type
    }
}

/// One member of Accept: `*/*`, `text/*` or a media type, with its weight.
package struct MediaRange: Hashable, Sendable {
    /// `*` for any.
    package let type: Text
    /// `*` for any.
    package let subtype: Text
    /// The parameters before the weight.
    package let parameters: [MediaType.Parameter]
    /// The weight in thousandths, 0 to 1000.
    package let quality: Int

    init(from reader: inout FieldValueReader) throws(MalformedValue) {
        let start = reader
        // `*` is a token's byte, so that a range reads as a media type.
        let range = if let any = try Self.bareAsterisk(from: &reader) { any } else { try MediaType(from: &reader) }
        guard range.type != "*" || range.subtype == "*" else {
            throw start.unexpected(.anyTypeBeforeAnySubtype)
        }
        type = range.type
        subtype = range.subtype
        let weight = range.parameters.firstIndex { $0.name == "q" }
        parameters = Array(range.parameters[..<(weight ?? range.parameters.count)])
        quality =
            try weight.map { (index) throws(MalformedValue) in try Weight.thousandths(range.parameters[index].value) }
            ?? 1_000
    }
}

extension MediaRange {
    /// An asterisk without a subtype, taken for any type; nil for what is none.
    ///
    /// Java's own client sent `*; q=.2` for twenty years.
    private static func bareAsterisk(from reader: inout FieldValueReader) throws(MalformedValue) -> MediaType? {
        var ahead = reader
        guard ahead.take(UInt8(ascii: "*")), ahead.next != .slash, ahead.next?.isTokenByte != true else { return nil }
        reader = ahead
        return MediaType(type: "*", subtype: "*", parameters: try reader.parameters())
    }

    /// How narrow the range is; of two ranges that cover a type the narrower one counts.
    var specificity: Int {
        if type == "*" { return 0 }
        return subtype == "*" ? 1 : 2 + parameters.count
    }

    /// Whether a type lies in the range.
    ///
    /// A `charset` is not compared: what FHIR servers send is UTF-8, whatever is asked.
    package func covers(_ offered: MediaType) -> Bool {
        guard type == "*" || type == offered.type, subtype == "*" || subtype == offered.subtype else { return false }
        return parameters.allSatisfy { asked in
            asked.name == "charset" || offered.parameters.contains(asked)
        }
    }
}
