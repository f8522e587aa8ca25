import Bytes

/// A request's head as far as it has come (RFC 9112 §2.1): lines are found, checked and located, not copied.
///
/// It is shown the head's bytes from the first one on, each time with more of them, and goes on where it stopped.
struct RequestHead: Sendable {
    /// The first line, once it is whole.
    private var requestLine: RequestLine?
    /// The authority of a target in absolute form, once the request was taken; it stands in for Host.
    private(set) var authority: String?
    /// What cannot be decoded in the target, once the request was taken.
    private(set) var targetFault: ProtocolError?
    /// The whole field lines, relative to `fieldsStart`.
    private var lines: [Fields.Line] = []
    /// Where the first field line starts.
    private var fieldsStart = 0
    /// Where the empty line that ends the head starts.
    private var fieldsEnd = 0

    private var lineStart = 0
    private var scanned = 0

    /// Bytes kept for where the lines lie; what they say is not kept here.
    var heldBytes: Int { MemoryLayout<Self>.stride + lines.capacity * MemoryLayout<Fields.Line>.stride }

    /// How many bytes the whole head takes, its last line end included.
    var length: Int { fieldsEnd + 2 }
}

extension RequestHead {
    /// Moves the request, without content, out of a whole head; nil if the head is not whole.
    mutating func takeRequest(from bytes: Span<UInt8>) -> Request? {
        guard let line = requestLine.take() else { return nil }
        authority = line.authority
        targetFault = line.targetFault
        let fields = Fields(wire: bytes.extracting(fieldsStart..<fieldsEnd), lines: lines)
        return Request(method: line.method, target: line.target, version: line.version, fields: fields)
    }

    /// Goes on through the head's bytes; true once the head is whole.
    ///
    /// - Throws: `ProtocolError` at the first line that is wrong, or too long whether or not it has ended.
    mutating func read(_ bytes: Span<UInt8>, limits: MessageLimits) throws(ProtocolError) -> Bool {
        while let end = try lineEnd(in: bytes, limits: limits) {
            if requestLine == nil {
                requestLine = try RequestLine(bytes.extracting(0..<end))
                fieldsStart = end + 2
                lines.reserveCapacity(12)
            } else if end == lineStart {
                fieldsEnd = end
                return true
            } else {
                try appendField(in: bytes, end: end, limits: limits)
            }
            lineStart = end + 2
            scanned = lineStart
        }
        return false
    }

    /// Goes on through bytes that were kept.
    mutating func read(_ bytes: [UInt8], limits: MessageLimits) throws(ProtocolError) -> Bool {
        try read(bytes.span, limits: limits)
    }

    /// Where the current line's CRLF starts, nil if that has not come.
    private mutating func lineEnd(in bytes: Span<UInt8>, limits: MessageLimits) throws(ProtocolError) -> Int? {
        let isFirst = requestLine == nil
        // One past the last index at which this line's CR may stand.
        let bound = isFirst ? limits.requestLineBytes + 1 : max(limits.headBytes - 1, 0)
        let end = min(bytes.count, bound)
        let index = bytes.firstForbiddenControl(from: scanned, to: end)
        guard index < end else {
            if end == bound { throw isFirst ? requestLineTooLong(bytes, limits) : headTooLarge(limits) }
            scanned = index
            return nil
        }
        guard bytes[index] == .carriageReturn else { throw wrongByte(in: bytes, at: index) }
        scanned = index
        guard index + 1 < bytes.count else { return nil }
        guard bytes[index + 1] == .lineFeed else {
            throw .carriageReturnAlone(in: place(in: bytes), at: index - lineStart)
        }
        return index
    }

    /// Checks one whole field line (RFC 9112 §5) and notes where its parts lie.
    private mutating func appendField(
        in bytes: Span<UInt8>,
        end: Int,
        limits: MessageLimits
    ) throws(ProtocolError) {
        guard lines.count < limits.fieldCount else {
            throw .tooManyFieldLines(limit: limits.fieldCount)
        }
        var nameEnd = lineStart
        while nameEnd < end, bytes[nameEnd].isTokenByte { nameEnd += 1 }
        guard nameEnd > lineStart, nameEnd < end, bytes[nameEnd] == .colon else {
            throw FieldLineFault.error(in: bytes.extracting(lineStart..<end), number: lines.count + 1)
        }
        var valueStart = nameEnd + 1
        while valueStart < end, bytes[valueStart].isSpaceOrTab { valueStart += 1 }
        var valueEnd = end
        while valueEnd > valueStart, bytes[valueEnd - 1].isSpaceOrTab { valueEnd -= 1 }
        lines.append(
            Fields.Line(
                name: lineStart - fieldsStart..<nameEnd - fieldsStart,
                value: valueStart - fieldsStart..<valueEnd - fieldsStart
            )
        )
    }
}

extension RequestHead {
    /// A control where none may stand; a TLS client is told so, since it cannot know.
    private func wrongByte(in bytes: Span<UInt8>, at index: Int) -> ProtocolError {
        if requestLine == nil, bytes[0] == 0x16 { return .tlsHandshake }
        let line = place(in: bytes)
        if bytes[index] == .lineFeed { return .lineFeedAlone(in: line, at: index - lineStart) }
        return .control(bytes[index], in: line, at: index - lineStart)
    }

    /// The line being read, by its field's name if that is known.
    private func place(in bytes: Span<UInt8>) -> ProtocolError.Line {
        guard requestLine != nil else { return .request }
        var nameEnd = lineStart
        while nameEnd < bytes.count, bytes[nameEnd].isTokenByte { nameEnd += 1 }
        guard nameEnd > lineStart, nameEnd < bytes.count, bytes[nameEnd] == .colon else {
            return .fieldLine(lines.count + 1)
        }
        return .field(name: QuotedBytes.text(bytes.extracting(lineStart..<nameEnd)))
    }

    /// 414 if the target is most of what came (RFC 9112 §3), else 400; judged by the same bytes however they arrived.
    private func requestLineTooLong(_ bytes: Span<UInt8>, _ limits: MessageLimits) -> ProtocolError {
        let line = bytes.extracting(0..<limits.requestLineBytes + 1)
        let targetStart = min(line.firstIndex(of: .space) + 1, line.count)
        let targetLength = line.firstIndex(of: .space, from: targetStart) - targetStart
        return .requestLineTooLong(limit: limits.requestLineBytes, byTarget: targetLength > line.count / 2)
    }

    private func headTooLarge(_ limits: MessageLimits) -> ProtocolError {
        .headTooLarge(limit: limits.headBytes)
    }
}
