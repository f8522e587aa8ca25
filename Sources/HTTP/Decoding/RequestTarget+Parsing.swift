import Bytes

/// Reading a request target (RFC 9112 §3.2).
extension RequestTarget {
    /// What a target is made of.
    struct Parsed: Sendable {
        let target: RequestTarget
        /// Of a target in absolute form.
        var authority: String?
        /// What cannot be decoded in the path or query; the target then is as far as it can be made out.
        var fault: ProtocolError?
    }

    /// Reads a target.
    ///
    /// - Parameter offset: where the target starts in its line, for reasons.
    /// - Throws: `ProtocolError` 400 for a form that is wrong, 501 for CONNECT.
    static func parse(_ bytes: Span<UInt8>, method: Method, at offset: Int) throws(ProtocolError) -> Parsed {
        try checkBytes(bytes, at: offset)
        if method == .connect { throw tunnel(to: bytes) }
        if bytes[0] == .slash { return pathAndQuery(bytes, at: offset) }
        if bytes.count == 1, bytes[0] == UInt8(ascii: "*") {
            guard method == .options else {
                throw .asteriskWithoutOptions
            }
            return Parsed(target: RequestTarget(text: "*", segments: [], isServerWide: true))
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
            return .connectTarget(found: QuotedBytes.text(ofTarget: authority))
        }
        return .tunnel
    }

    /// `http://authority/path?query` (RFC 9112 §3.2.2).
    private static func absolute(
        _ bytes: Span<UInt8>,
        method: Method,
        at offset: Int
    ) throws(ProtocolError) -> Parsed {
        let scheme = "http://"
        let start = scheme.utf8.count
        guard bytes.count >= start, bytes.extracting(0..<start).equalsIgnoringCase(scheme) else {
            throw .targetStart(found: QuotedBytes.text(ofTarget: bytes))
        }
        var end = start
        while end < bytes.count, bytes[end] != .slash, bytes[end] != .questionMark { end += 1 }
        let authority = bytes.extracting(start..<end)
        if let fault = Authority.fault(in: authority) { throw .targetAuthority(fault) }
        let rest = bytes.extracting(end..<bytes.count)
        if rest.isEmpty, method == .options {
            // RFC 9112 §3.2.4: the absolute form of `*`.
            let target = RequestTarget(text: "*", segments: [], isServerWide: true)
            return Parsed(target: target, authority: String(utf8: authority))
        }
        var parsed: Parsed
        if !rest.isEmpty, rest[0] == .slash {
            parsed = pathAndQuery(rest, at: offset + end)
        } else {
            // RFC 9110 §4.2.3: an empty path means "/".
            var rooted: [UInt8] = [.slash]
            rooted.append(rest)
            parsed = pathAndQuery(rooted.span, at: offset + end - 1)
        }
        parsed.authority = String(utf8: authority)
        return parsed
    }

    private static func pathAndQuery(_ bytes: Span<UInt8>, at offset: Int) -> Parsed {
        let pathEnd = bytes.firstIndex(of: .questionMark)
        let path = bytes.extracting(0..<pathEnd)
        let query = pathEnd < bytes.count ? Text(utf8: bytes.extracting(pathEnd + 1..<bytes.count)) : nil
        let text = Text(utf8: bytes) ?? ""
        do throws(ProtocolError) {
            let segments = try PathSegments.decode(path, at: offset)
            if pathEnd < bytes.count {
                try PercentEncoding.check(bytes.extracting(pathEnd + 1..<bytes.count), at: offset + pathEnd + 1)
            }
            return Parsed(target: RequestTarget(text: text, segments: segments, query: query))
        } catch {
            let target = RequestTarget(text: text, segments: PathSegments.madeOut(path), query: query)
            return Parsed(target: target, fault: error)
        }
    }
}
