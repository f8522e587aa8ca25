import Bytes

/// The trailer fields behind the last chunk (RFC 9112 §7.1.2): checked as field lines are, bounded as the head is, and
/// dropped, since nothing here asks for them.
struct TrailerSection: Sendable {
    private enum Step: Sendable {
        case lineStart
        case name
        case value
        case lineFeed
        case lastLineFeed
    }

    private var step = Step.lineStart
    private var bytes = 0
    private var lines = 0
}

extension TrailerSection {
    /// Takes one byte; true if it was the last.
    ///
    /// - Throws: `ProtocolError` 400 for a byte that no field line holds there, 431 past the bounds of a head.
    mutating func take(_ byte: UInt8, limits: MessageLimits) throws(ProtocolError) -> Bool {
        bytes += 1
        guard bytes <= limits.headBytes else {
            throw .trailersTooLarge(limit: limits.headBytes)
        }
        switch (step, byte) {
        case (.lineStart, .carriageReturn):
            step = .lastLineFeed
        case (.lineStart, _) where byte.isTokenByte:
            try countLine(limits)
            step = .name
        case (.name, _) where byte.isTokenByte:
            break
        case (.name, .colon):
            step = .value
        case (.value, .carriageReturn):
            step = .lineFeed
        case (.value, _) where !byte.isForbiddenControl:
            break
        case (.lineFeed, .lineFeed):
            step = .lineStart
        case (.lastLineFeed, .lineFeed):
            return true
        default:
            throw wrong(byte)
        }
        return false
    }

    private mutating func countLine(_ limits: MessageLimits) throws(ProtocolError) {
        lines += 1
        guard lines <= limits.fieldCount else {
            throw .tooManyTrailers(limit: limits.fieldCount)
        }
    }

    private func wrong(_ byte: UInt8) -> ProtocolError {
        let expected: ProtocolError.TrailerPart =
            switch step {
            case .lineStart: .nameOrEmptyLine
            case .name: .nameAndColon
            case .value: .value
            case .lineFeed, .lastLineFeed: .lineFeed
            }
        return .trailerByte(byte, expected: expected, at: bytes - 1)
    }
}
