import Bytes

/// Reading a request target (RFC 9112 §3.2).
extension RequestTarget {
    /// The target, and the authority of one in absolute form.
    ///
    /// - Parameter offset: where the target starts in its line, for reasons.
    /// - Throws: `ProtocolError` 400 for a form or an escape that is wrong, 501 for CONNECT.
    static func parse(
        _ bytes: Span<UInt8>,
        method: Method,
        at offset: Int
    ) throws(ProtocolError) -> (target: RequestTarget, authority: String?) {
        try checkBytes(bytes, at: offset)
        if method == .connect { throw tunnel(to: bytes) }
        if bytes[0] == .slash { return (try pathAndQuery(bytes, at: offset), nil) }
        if bytes.count == 1, bytes[0] == UInt8(ascii: "*") {
            guard method == .options else {
                throw .asteriskWithoutOptions
            }
            return (RequestTarget(text: "*", segments: [], isServerWide: true), nil)
        }
        return try absolute(bytes, method: method, at: offset)
    }

    /// Visible US-ASCII without `#`; a tab or a byte of 80 to FF must have been escaped.
    private static func checkBytes(_ bytes: Span<UInt8>, at offset: Int) throws(ProtocolError) {
        let index = bytes.firstOutsideTarget()
        guard index < bytes.count else { return }
        guard bytes[index] != UInt8(ascii: "#") else {
            throw .targetFragment
        }
        throw .targetByte(bytes[index], at: offset + index)
    }

    /// Authority form (RFC 9112 §3.2.3), which an origin server has no use for.
    private static func tunnel(to authority: Span<UInt8>) -> ProtocolError {
        guard Authority.fault(in: authority) == nil, authority.firstIndex(of: .colon) < authority.count else {
            return .connectTarget(found: QuotedBytes.text(authority))
        }
        return .tunnel
    }

    /// `http://authority/path?query` (RFC 9112 §3.2.2).
    private static func absolute(
        _ bytes: Span<UInt8>,
        method: Method,
        at offset: Int
    ) throws(ProtocolError) -> (target: RequestTarget, authority: String?) {
        let scheme = "http://"
        let start = scheme.utf8.count
        guard bytes.count >= start, bytes.extracting(0..<start).equalsIgnoringCase(scheme) else {
            throw .targetStart(found: QuotedBytes.text(bytes))
        }
        var end = start
        while end < bytes.count, bytes[end] != .slash, bytes[end] != .questionMark { end += 1 }
        let authority = bytes.extracting(start..<end)
        if let fault = Authority.fault(in: authority) { throw .targetAuthority(fault) }
        let rest = bytes.extracting(end..<bytes.count)
        if rest.isEmpty, method == .options {
            // RFC 9112 §3.2.4: the absolute form of `*`.
            return (RequestTarget(text: "*", segments: [], isServerWide: true), String(utf8: authority))
        }
        if !rest.isEmpty, rest[0] == .slash {
            return (try pathAndQuery(rest, at: offset + end), String(utf8: authority))
        }
        // RFC 9110 §4.2.3: an empty path means "/".
        var rooted: [UInt8] = [.slash]
        rooted.append(rest)
        return (try pathAndQuery(rooted.span, at: offset + end - 1), String(utf8: authority))
    }

    private static func pathAndQuery(_ bytes: Span<UInt8>, at offset: Int) throws(ProtocolError) -> RequestTarget {
        let pathEnd = bytes.firstIndex(of: .questionMark)
        let segments = try PathSegments.decode(bytes.extracting(0..<pathEnd), at: offset)
        var query: Text?
        if pathEnd < bytes.count {
            let part = bytes.extracting(pathEnd + 1..<bytes.count)
            try PercentEncoding.check(part, at: offset + pathEnd + 1)
            query = Text(utf8: part)
        }
        return RequestTarget(text: Text(utf8: bytes) ?? "", segments: segments, query: query)
    }
}
