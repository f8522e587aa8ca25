import Bytes

/// Turns the bytes of one connection into requests (RFC 9112), however they are cut; it neither reads nor waits.
///
/// Between two requests it owns no buffer. A head that comes in one piece is read where it lies; only what is
/// incomplete is kept. Every byte is looked at a bounded number of times.
///
/// It is never copied: a copy would keep and let go of every part of it, for each look that a connection takes.
package struct RequestDecoder: ~Copyable, Sendable {
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

    private enum Progress: Sendable {
        case idle
        case idleAfterReturn
        case idleAfterEmptyLine
        case head
        case content
        case refused
    }

    private let limits: MessageLimits
    private var progress = Progress.idle
    /// One or none: an array is a box that an idle connection does not pay for, and whose element grows in place.
    private var keptHead: [RequestHead] = []
    /// The bytes of that head as far as they have come.
    private var keptBytes: [UInt8] = []
    /// One or none; after an error the request that it concerns.
    private var keptContent: [RequestContent] = []

    package init(limits: MessageLimits) {
        self.limits = limits
    }
}

extension RequestDecoder {
    package var phase: Phase {
        switch progress {
        case .idle, .idleAfterReturn, .idleAfterEmptyLine: .idle
        case .head: .head
        case .content: .content
        case .refused: keptContent.isEmpty ? .head : .content
        }
    }

    /// Bytes kept of a request that is not whole.
    package var heldBytes: Int {
        keptBytes.capacity + (keptHead.first?.heldBytes ?? 0) + (keptContent.first?.heldBytes ?? 0)
    }

    /// By how many bytes what is kept may grow with so many bytes of input more; 0 between two requests.
    ///
    /// An array that is full gets twice its room.
    package func growth(withInput count: Int) -> Int {
        switch progress {
        case .head: keptBytes.growth(with: count)
        case .content: keptContent.first?.request.content.growth(with: count) ?? 0
        case .idle, .idleAfterReturn, .idleAfterEmptyLine, .refused: 0
        }
    }

    /// The request being read, with no content; kept after an error, so that its answer can tell whom it answers.
    ///
    /// Until its head is whole, and where the head is refused, it is what the first line says, without any fields; nil if
    /// that is not there or cannot be made out.
    package var partial: Request? {
        guard var request = keptContent.first?.request else {
            return Request(madeOutOfLine: keptBytes.span, mayBeCut: progress == .refused)
        }
        request.content = []
        return request
    }

    /// Takes bytes of `input` from `offset` on, and moves `offset` past what was taken.
    ///
    /// Call it again with the rest until it answers `needsMore`, by when all input was taken.
    ///
    /// - Throws: `ProtocolError`; the decoder takes nothing after that.
    package mutating func decode(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) -> Event {
        switch progress {
        case .idle, .idleAfterReturn, .idleAfterEmptyLine:
            return try begin(input, from: &offset)
        case .head:
            return try resumeHead(input, from: &offset)
        case .content:
            return try resumeContent(input, from: &offset)
        case .refused:
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
        // Until the request is whole, so that an error leaves it at this.
        progress = .refused
        let bytes = input.extracting(offset..<input.count)
        var head = RequestHead()
        let isWhole: Bool
        do throws(ProtocolError) {
            isWhole = try head.read(bytes, limits: limits)
        } catch {
            keptBytes.append(bytes.extracting(0..<min(bytes.count, limits.requestLineBytes)))
            throw error
        }
        guard isWhole else {
            offset = input.count
            keptBytes.append(bytes)
            keptHead = [head]
            progress = .head
            return .needsMore
        }
        offset += head.length
        return try finish(&head, bytes, input, from: &offset)
    }

    private mutating func skipEmptyLine(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) {
        while offset < input.count {
            switch (progress, input[offset]) {
            case (.idle, .carriageReturn):
                progress = .idleAfterReturn
            case (.idleAfterReturn, .lineFeed):
                progress = .idleAfterEmptyLine
            case (.idleAfterReturn, let byte):
                progress = .refused
                throw .byteAfterCarriageReturn(byte)
            case (.idleAfterEmptyLine, .carriageReturn):
                progress = .refused
                throw .secondEmptyLine
            default:
                return
            }
            offset += 1
        }
    }

    /// Goes on with a head of which a part was kept.
    private mutating func resumeHead(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) -> Event {
        progress = .refused
        let before = keptBytes.count
        // No head that is within its bounds needs more bytes than this.
        let bound = max(limits.headBytes, limits.requestLineBytes) + 2
        let end = offset + min(input.count - offset, max(bound - before, 1))
        keptBytes.append(input.extracting(offset..<end))
        guard try keptHead[0].read(keptBytes, limits: limits) else {
            offset = end
            progress = .head
            return .needsMore
        }
        var head = keptHead.removeLast()
        let bytes = keptBytes
        keptHead = []
        keptBytes = []
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
        let framing: BodyFraming
        let expectation: Expectation
        do throws(ProtocolError) {
            if let fault = head.targetFault { throw fault }
            try HeadFields.check(request.fields, version: request.version)
            if let authority = head.authority { request.fields.set(.host, authority) }
            framing = try BodyFraming(request.fields, version: request.version, limits: limits)
            expectation = try Expectation(request.fields, version: request.version)
        } catch {
            keptContent = [RequestContent(request, framing: .none)]
            throw error
        }
        guard framing != .none else {
            progress = .idle
            return .request(request)
        }
        return try beginContent(RequestContent(request, framing: framing), expectation, input, from: &offset)
    }

    /// Reads content that may be whole in this input, in which case nothing is kept.
    private mutating func beginContent(
        _ content: consuming RequestContent,
        _ expectation: Expectation,
        _ input: Span<UInt8>,
        from offset: inout Int
    ) throws(ProtocolError) -> Event {
        let hasCome = offset < input.count
        do throws(ProtocolError) {
            try content.read(input, from: &offset, limits: limits)
        } catch {
            keptContent = [content]
            throw error
        }
        guard !content.isWhole else {
            progress = .idle
            return .request(content.request)
        }
        keptContent = [content]
        progress = .content
        return expectation == .continueLine && !hasCome ? .expectsContinue : .needsMore
    }

    /// Goes on with content of which a part was kept.
    private mutating func resumeContent(_ input: Span<UInt8>, from offset: inout Int) throws(ProtocolError) -> Event {
        progress = .refused
        try keptContent[0].read(input, from: &offset, limits: limits)
        guard keptContent[0].isWhole else {
            progress = .content
            return .needsMore
        }
        let request = keptContent[0].request
        keptContent = []
        progress = .idle
        return .request(request)
    }
}

extension [UInt8] {
    fileprivate func growth(with bytes: Int) -> Int {
        guard count + bytes > capacity else { return 0 }
        return Swift.max(count + bytes, 2 * capacity) - capacity
    }
}
