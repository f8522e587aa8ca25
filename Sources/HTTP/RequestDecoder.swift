/// Turns the bytes of one connection into requests (RFC 9112), however they are cut; it neither reads nor waits.
///
/// Between two requests it owns no buffer. A head that comes in one piece is read where it lies; only what is
/// incomplete is kept. Every byte is looked at a bounded number of times.
package struct RequestDecoder: Sendable {
    /// What the bytes so far amount to.
    package enum Event: Sendable {
        /// All input was taken, and the request is not whole.
        case needsMore
        /// The head is whole and its client waits for `100 Continue`; given once, before any content has come.
        case expectsContinue
        /// A whole request; what follows it was left.
        case request(Request)
    }

    /// How far the request that is being read has come.
    package enum Phase: Hashable, Sendable {
        /// Nothing of a message has come; a lone line end before it counts as nothing.
        case idle
        case head
        case content
    }

    /// What is long is boxed, so that an idle connection pays for none of it.
    private enum State: Sendable {
        case idle
        case idleAfterReturn
        case idleAfterEmptyLine
        indirect case head(RequestHead, bytes: [UInt8])
        indirect case content(RequestContent)
        /// An error ended it before a head was whole; also holds the place of what is being read, so that buffers have
        /// one owner and grow where they are.
        case refused
        indirect case refusedRequest(Request)
    }

    private let limits: MessageLimits
    private var state = State.idle

    package init(limits: MessageLimits) {
        self.limits = limits
    }
}

extension RequestDecoder {
    package var phase: Phase {
        switch state {
        case .idle, .idleAfterReturn, .idleAfterEmptyLine: .idle
        case .head, .refused: .head
        case .content, .refusedRequest: .content
        }
    }

    /// The request being read, with no content, once its head is whole; kept after an error, so that its answer can
    /// tell whom it answers.
    package var partial: Request? {
        guard var request = incomplete else { return nil }
        request.content = []
        return request
    }

    private var incomplete: Request? {
        switch state {
        case .content(let content): content.request
        case .refusedRequest(let request): request
        case .idle, .idleAfterReturn, .idleAfterEmptyLine, .head, .refused: nil
        }
    }

    /// Takes bytes of `input` from `offset` on, and moves `offset` past what was taken.
    ///
    /// Call it again with the rest until it answers `needsMore`, by when all input was taken.
    ///
    /// - Throws: `ProtocolError`; the decoder takes nothing after that.
    package mutating func decode(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) -> Event {
        switch state {
        case .idle, .idleAfterReturn, .idleAfterEmptyLine:
            return try begin(input, from: &offset)
        case .head(let head, let bytes):
            state = .refused
            return try resume(head, bytes, input, from: &offset)
        case .content(let content):
            state = .refused
            return try read(content, input, from: &offset)
        case .refused, .refusedRequest:
            offset = input.count
            return .needsMore
        }
    }
}

extension RequestDecoder {
    /// Reads a head that starts in this input, after at most one empty line (RFC 9112 §2.2).
    private mutating func begin(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) -> Event {
        try skipEmptyLine(input, from: &offset)
        guard offset < input.count else { return .needsMore }
        state = .refused
        let bytes = input.extracting(offset..<input.count)
        var head = RequestHead()
        guard try head.read(bytes, limits: limits) else {
            var kept: [UInt8] = []
            kept.append(bytes)
            offset = input.count
            state = .head(head, bytes: kept)
            return .needsMore
        }
        offset += head.length
        return try finish(&head, bytes, input, from: &offset)
    }

    private mutating func skipEmptyLine(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) {
        while offset < input.count {
            switch (state, input[offset]) {
            case (.idle, .carriageReturn):
                state = .idleAfterReturn
            case (.idleAfterReturn, .lineFeed):
                state = .idleAfterEmptyLine
            case (.idleAfterReturn, let byte):
                state = .refused
                throw ProtocolError(
                    .badRequest,
                    "A CR before the request line is followed by LF; what came is \(QuotedBytes.text(byte))."
                )
            case (.idleAfterEmptyLine, .carriageReturn):
                state = .refused
                throw ProtocolError(.badRequest, "More than one empty line came before the request line.")
            default:
                return
            }
            offset += 1
        }
    }

    /// Goes on with a head of which a part was kept.
    private mutating func resume(
        _ head: RequestHead,
        _ kept: [UInt8],
        _ input: Span<UInt8>,
        from offset: inout Int
    ) throws(ProtocolError) -> Event {
        var head = head
        var bytes = kept
        let before = bytes.count
        // No head that is within its bounds needs more bytes than this.
        let bound = max(limits.headBytes, limits.requestLineBytes) + 2
        let end = offset + min(input.count - offset, max(bound - before, 1))
        bytes.append(input.extracting(offset..<end))
        guard try head.read(bytes.span, limits: limits) else {
            offset = end
            state = .head(head, bytes: bytes)
            return .needsMore
        }
        offset += head.length - before
        return try finish(&head, bytes.span, input, from: &offset)
    }

    /// Judges a whole head, then goes on to its content.
    private mutating func finish(
        _ head: inout RequestHead,
        _ bytes: Span<UInt8>,
        _ input: Span<UInt8>,
        from offset: inout Int
    ) throws(ProtocolError) -> Event {
        guard var request = head.takeRequest(from: bytes) else { return .needsMore }
        do throws(ProtocolError) {
            try HeadFields.check(request.fields, version: request.version)
            if let authority = head.authority { request.fields.set(.host, authority) }
            let framing = try BodyFraming(request.fields, version: request.version, limits: limits)
            let expectation = try Expectation(request.fields, version: request.version)
            guard framing != .none else {
                state = .idle
                return .request(request)
            }
            let content = RequestContent(request, framing: framing)
            if expectation == .continueLine, offset == input.count {
                state = .content(content)
                return .expectsContinue
            }
            return try read(content, input, from: &offset)
        } catch {
            state = .refusedRequest(request)
            throw error
        }
    }

    private mutating func read(
        _ content: RequestContent,
        _ input: Span<UInt8>,
        from offset: inout Int
    ) throws(ProtocolError) -> Event {
        var content = content
        do throws(ProtocolError) {
            try content.read(input, from: &offset, limits: limits)
        } catch {
            state = .refusedRequest(content.request)
            throw error
        }
        guard content.isWhole else {
            state = .content(content)
            return .needsMore
        }
        state = .idle
        return .request(content.request)
    }
}
