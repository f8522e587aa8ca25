/// Why a peer's bytes are no request that can be served.
///
/// Each is answered with its `status`, then the connection ends, since where the next request starts is unknown or not
/// to be trusted. Two are equal by kind and data; their wording is made of these in one place, `reason`. What came is
/// kept as `QuotedBytes` shows it: printable and cut.
package enum ProtocolError: Error, Hashable, Sendable {
    // The head's lines.
    case tlsHandshake
    case byteAfterCarriageReturn(UInt8)
    case secondEmptyLine
    case carriageReturnAlone(in: Line, at: Int)
    case lineFeedAlone(in: Line, at: Int)
    case control(UInt8, in: Line, at: Int)
    case requestLineTooLong(limit: Int, byTarget: Bool)
    case headTooLarge(limit: Int)
    case tooManyFieldLines(limit: Int)

    // The request line.
    case requestLineWords(found: String)
    case methodByte(UInt8, at: Int)
    case versionSyntax(found: String)
    case versionBefore1(found: String)
    case versionAfter1(found: String)

    // The target; places are bytes of the request line.
    case targetStart(found: String)
    case targetByte(UInt8, at: Int)
    case targetFragment
    case targetAuthority(AuthorityFault)
    case asteriskWithoutOptions
    case connectTarget(found: String)
    case tunnel
    case escape(found: String, at: Int)
    case escapedControl(found: String, at: Int)
    case dotSegment(found: String, at: Int)
    case segmentNotUTF8(found: String, at: Int)

    // Field lines, counted from 1.
    case foldedValue(line: Int)
    case noColon(line: Int, found: String)
    case emptyFieldName(line: Int)
    case spaceBehindFieldName(line: Int, name: String)
    case fieldNameByte(UInt8, line: Int, at: Int)
    case repeatedField(name: String, line: Int)
    case noHost
    case repeatedHost
    case host(AuthorityFault)
    case unknownExpectation(found: String)

    // The content's framing.
    case lengthAndChunks
    case codingInHTTP10
    case codingNotChunkedAlone(found: String)
    case unknownCoding(found: String)
    case repeatedLength(count: Int)
    case lengthNotDecimal(found: String)
    case contentTooLong(found: String, limit: Int)
    case chunksTooLarge(limit: Int)
    case chunkByte(UInt8, expected: ChunkPart)
    case chunkExtensionsTooLarge(limit: Int)
    case messageExtensionsTooLarge(limit: Int)
    case trailerByte(UInt8, expected: TrailerPart, at: Int)
    case trailersTooLarge(limit: Int)
    case tooManyTrailers(limit: Int)

    // No fault of the bytes.
    case timeout
    case unanswered
    case noMemory
}

extension ProtocolError {
    /// The line of a head that is at fault.
    package enum Line: Hashable, Sendable {
        case request
        /// A field line whose name is known.
        case field(name: String)
        /// Any other, counted from 1.
        case fieldLine(Int)
    }

    /// What is wrong with a host and port.
    package enum AuthorityFault: Hashable, Sendable {
        case empty
        case noHost(found: String)
        case byte(UInt8, at: Int)
        case port(found: String)
    }

    /// What is expected between the data of chunks (RFC 9112 §7.1).
    package enum ChunkPart: Hashable, Sendable {
        case size
        case shorterSize
        case sizeEnd
        case semicolon
        case lineEndAfterSize
        case lineEndAfterExtensions
        case lineEndAfterData(bytes: Int)
    }

    /// What is expected behind the last chunk (RFC 9112 §7.1.2).
    package enum TrailerPart: Hashable, Sendable {
        case nameOrEmptyLine
        case nameAndColon
        case value
        case lineFeed
    }
}
