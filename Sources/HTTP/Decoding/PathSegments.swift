import Bytes

/// The segments of a path (RFC 3986 §3.3), decoded.
enum PathSegments {
    /// The segments of a path that starts with a slash; empty ones are kept, and a lone slash has none.
    ///
    /// - Throws: `ProtocolError` 400 for a wrong escape, a dot segment, or what decodes to no UTF-8.
    static func decode(_ path: Span<UInt8>, at offset: Int) throws(ProtocolError) -> [Text] {
        guard path.count > 1 else { return [] }
        var segments: [Text] = []
        // As many as the longest usual path has; one allocation instead of counting.
        segments.reserveCapacity(4)
        var start = 1
        while start <= path.count {
            let end = path.firstIndex(of: .slash, from: start)
            segments.append(try segment(path.extracting(start..<end), at: offset + start))
            start = end + 1
        }
        return segments
    }

    /// The segments of a path that cannot be decoded, as far as they can be made out; only to see whom it was for.
    static func madeOut(_ path: Span<UInt8>) -> [Text] {
        guard path.count > 1 else { return [] }
        var segments: [Text] = []
        var start = 1
        while start <= path.count {
            let end = path.firstIndex(of: .slash, from: start)
            let bytes = PercentEncoding.decoded(path.extracting(start..<end))
            segments.append(Text(String(decoding: bytes, as: UTF8.self)))
            start = end + 1
        }
        return segments
    }

    private static func segment(_ bytes: Span<UInt8>, at offset: Int) throws(ProtocolError) -> Text {
        guard bytes.firstIndex(of: .percent) < bytes.count else {
            return try text(bytes, sent: bytes, at: offset)
        }
        try PercentEncoding.check(bytes, at: offset)
        return try text(PercentEncoding.decoded(bytes).span, sent: bytes, at: offset)
    }

    /// Dot segments are refused rather than followed: what climbs is no path of ours, plain or encoded.
    private static func text(
        _ decoded: Span<UInt8>,
        sent: Span<UInt8>,
        at offset: Int
    ) throws(ProtocolError) -> Text {
        if isDots(decoded) {
            throw .dotSegment(found: QuotedBytes.text(sent), at: offset)
        }
        guard let text = Text(utf8: decoded) else {
            throw .segmentNotUTF8(found: QuotedBytes.text(sent), at: offset)
        }
        return text
    }

    private static func isDots(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count == 1 || bytes.count == 2 else { return false }
        return bytes[0] == UInt8(ascii: ".") && bytes[bytes.count - 1] == UInt8(ascii: ".")
    }
}
