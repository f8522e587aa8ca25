package import Bytes

/// Where a dialect is mounted: path segments, of which one may stand for any organisation code.
package struct BasePath: Hashable, Sendable {
    package enum Segment: Hashable, Sendable {
        case literal(Text)
        /// `{ods}`: any organisation code, 3 to 10 capital letters or digits.
        case organisationCode
    }

    package let segments: [Segment]

    /// A path as it is written in options: `/SystmOneMHS/NHSConnect/{ods}/STU3/1`; `/` is the root.
    ///
    /// Nil if it does not begin with a slash, or has an empty segment, a blank, a `?` or a `#`.
    package init?(_ text: String) {
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var rest = text.dropFirst()
        guard !rest.isEmpty else {
            segments = []
            return
        }
        if rest.utf8.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ Self.isPlain($0) }) else { return nil }
        segments = parts.map { $0 == "{ods}" ? .organisationCode : .literal(Text($0)) }
    }

    /// A path of literal segments and `{ods}`, for the dialects' own tables.
    package init(segments: [Segment]) {
        self.segments = segments
    }

    /// Whether a request's path lies at or below this one.
    package func contains(_ path: [Text]) -> Bool {
        guard path.count >= segments.count else { return false }
        return zip(segments, path).allSatisfy { segment, part in
            switch segment {
            case .literal(let text): text == part
            case .organisationCode: Self.isOrganisationCode(part)
            }
        }
    }

    private static func isPlain(_ part: String) -> Bool {
        !part.isEmpty
            && part.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    }

    private static func isOrganisationCode(_ part: Text) -> Bool {
        (3...10).contains(part.utf8.count)
            && part.utf8.allSatisfy {
                UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
            }
    }
}

extension BasePath: CustomStringConvertible {
    package var description: String {
        let parts = segments.map { segment in
            switch segment {
            case .literal(let text): text.string
            case .organisationCode: "{ods}"
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
