import Bytes

/// Content in chunks (RFC 9112 §7.1), undone as it comes.
struct ChunkedContent: Sendable {
    private enum Step: Sendable {
        case size(digits: Int, value: UInt64)
        case spaceAfterSize
        case chunkExtension
        case lineFeedAfterSize
        case data(remaining: Int)
        case returnAfterData
        case lineFeedAfterData
        case trailers(TrailerSection)
    }

    /// More digits than 64 bits need are no size that anyone means.
    private static let sizeDigits = 16

    private var step = Step.size(digits: 0, value: 0)
    private var size = 0
    private var extensionBytes = 0
    private var messageExtensionBytes = 0
}

extension ChunkedContent {
    /// Adds what `input` holds of the content from `offset` on; true once the content and its trailers are whole.
    ///
    /// - Throws: `ProtocolError` 400 for a wrong byte, 413 once the sizes pass the limit, 431 for too many trailers.
    mutating func decode(
        _ input: Span<UInt8>,
        from offset: inout Int,
        into content: inout [UInt8],
        limits: MessageLimits
    ) throws(ProtocolError) -> Bool {
        while offset < input.count {
            switch step {
            case .data(let remaining):
                let end = offset + min(remaining, input.count - offset)
                content.append(input.extracting(offset..<end))
                let left = remaining - (end - offset)
                offset = end
                step = left == 0 ? .returnAfterData : .data(remaining: left)
            case .trailers(var section):
                let isWhole = try section.take(input[offset], limits: limits)
                step = .trailers(section)
                offset += 1
                if isWhole { return true }
            case .size, .spaceAfterSize, .chunkExtension, .lineFeedAfterSize, .returnAfterData, .lineFeedAfterData:
                try take(input[offset], contentLength: content.count, limits: limits)
                offset += 1
            }
        }
        return false
    }

    /// One byte of what stands between the data of two chunks.
    private mutating func take(_ byte: UInt8, contentLength: Int, limits: MessageLimits) throws(ProtocolError) {
        switch (step, byte) {
        case (.size(let digits, let value), _):
            try takeSize(byte, digits: digits, value: value, contentLength: contentLength, limits: limits)
        case (.spaceAfterSize, .space), (.spaceAfterSize, .tab):
            try countExtension(limits)
        case (.spaceAfterSize, .semicolon):
            try countExtension(limits)
            step = .chunkExtension
        case (.chunkExtension, .carriageReturn):
            step = .lineFeedAfterSize
        case (.chunkExtension, _) where !byte.isForbiddenControl:
            try countExtension(limits)
        case (.lineFeedAfterSize, .lineFeed):
            step = size == 0 ? .trailers(TrailerSection()) : .data(remaining: size)
        case (.returnAfterData, .carriageReturn):
            step = .lineFeedAfterData
        case (.lineFeedAfterData, .lineFeed):
            step = .size(digits: 0, value: 0)
            extensionBytes = 0
        case (.spaceAfterSize, _): throw .chunkByte(byte, expected: .semicolon)
        case (.chunkExtension, _): throw .chunkByte(byte, expected: .lineEndAfterExtensions)
        case (.lineFeedAfterSize, _): throw .chunkByte(byte, expected: .lineEndAfterSize)
        default: throw .chunkByte(byte, expected: .lineEndAfterData(bytes: size))
        }
    }

    private mutating func takeSize(
        _ byte: UInt8,
        digits: Int,
        value: UInt64,
        contentLength: Int,
        limits: MessageLimits
    ) throws(ProtocolError) {
        if let digit = byte.hexadecimalValue {
            guard digits < Self.sizeDigits else { throw .chunkByte(byte, expected: .shorterSize) }
            step = .size(digits: digits + 1, value: value << 4 | UInt64(digit))
            return
        }
        guard digits > 0 else { throw .chunkByte(byte, expected: .size) }
        guard let size = Int(exactly: value), size <= limits.contentBytes - contentLength else {
            throw .chunksTooLarge(limit: limits.contentBytes)
        }
        self.size = size
        switch byte {
        case .carriageReturn:
            step = .lineFeedAfterSize
        case .semicolon:
            try countExtension(limits)
            step = .chunkExtension
        case .space, .tab:
            try countExtension(limits)
            step = .spaceAfterSize
        default:
            throw .chunkByte(byte, expected: .sizeEnd)
        }
    }

    private mutating func countExtension(_ limits: MessageLimits) throws(ProtocolError) {
        extensionBytes += 1
        messageExtensionBytes += 1
        guard extensionBytes <= limits.chunkExtensionBytes else {
            throw .chunkExtensionsTooLarge(limit: limits.chunkExtensionBytes)
        }
        guard messageExtensionBytes <= limits.messageChunkExtensionBytes else {
            throw .messageExtensionsTooLarge(limit: limits.messageChunkExtensionBytes)
        }
    }
}
