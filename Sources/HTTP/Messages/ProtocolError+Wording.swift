import Bytes

extension ProtocolError {
    /// One sentence for the person whose client sent it: what was wrong and where, what was expected, what came.
    package var reason: String { "\(sentence)." }

    private var sentence: String {
        switch self {
        case .tlsHandshake: "This port speaks plain HTTP, got a TLS handshake; use http://, not https://"
        case .byteAfterCarriageReturn(let byte):
            "A CR before the request line must be followed by LF; got \(QuotedBytes.text(byte))"
        case .secondEmptyLine: "At most one empty line may precede the request line; got two"
        case .carriageReturnAlone(let line, let place):
            "\(line.words) has a CR without an LF behind it, at byte \(place); lines must end with CRLF"
        case .lineFeedAlone(let line, let place):
            "\(line.words) has an LF without a CR before it, at byte \(place); lines must end with CRLF"
        case .control(let byte, let line, let place):
            "\(line.words) has the control character \(QuotedBytes.text(byte)) at byte \(place); only tabs are allowed"
        case .requestLineTooLong(let limit, let byTarget):
            "The request line is longer than the \(limit) bytes allowed" + (byTarget ? ", because of its target" : "")
        case .headTooLarge(let limit): "Request line and field lines are longer than the \(limit) bytes allowed"
        case .tooManyFieldLines(let limit): "The head has more than the \(limit) field lines allowed"
        case .requestLineWords(let found):
            "A request line must be method, target and version with single spaces between, as in "
                + "\"GET / HTTP/1.1\"; got \(found)"
        case .methodByte(let byte, let place):
            "The method has \(QuotedBytes.text(byte)) at byte \(place); a method must be a token"
        case .versionSyntax(let found): "The version must be \"HTTP/1.1\"; got \(found)"
        case .versionBefore1(let found), .versionAfter1(let found): "This server speaks HTTP/1.1; got \(found)"
        case .targetStart(let found): "The target must start with \"/\" or \"http://\"; got \(found)"
        case .targetByte(let byte, let place):
            "The target has \(QuotedBytes.text(byte)) at byte \(place) of the request line; "
                + "such a byte must be percent-encoded"
        case .targetFragment: "The target has a fragment (\"#\"), which must not be sent"
        case .targetAuthority(let fault): "The target's authority \(fault.words)"
        case .asteriskWithoutOptions: "The target \"*\" is for OPTIONS only (RFC 9112 §3.2.4)"
        case .connectTarget(let found): "The target of CONNECT must be host:port; got \(found)"
        case .tunnel: "CONNECT asks for a tunnel, and this is not a proxy"
        case .escape(let found, let place):
            "The target has \(found) at byte \(place) of the request line; "
                + "\"%\" must be followed by two hexadecimal digits"
        case .escapedControl(let found, let place):
            "The target has the escaped control character \(found) at byte \(place) of the request line"
        case .dotSegment(let found, let place):
            "The path has the dot segment \(found) at byte \(place) of the request line; the client must resolve it"
        case .segmentNotUTF8(let found, let place):
            "The path segment \(found) at byte \(place) of the request line does not decode to valid UTF-8"
        case .foldedValue(let line):
            "Field line \(line) starts with a space; a value must not be folded over lines (RFC 9112 §5.2)"
        case .noColon(let line, let found): "Field line \(line) has no colon after its name: \(found)"
        case .emptyFieldName(let line): "Field line \(line) has an empty name"
        case .spaceBehindFieldName(let line, let name):
            "Field line \(line) has a space after its name \(name); the colon must follow at once (RFC 9112 §5.1)"
        case .fieldNameByte(let byte, let line, let place):
            "Field line \(line) has \(QuotedBytes.text(byte)) at byte \(place) of its name; a name must be a token"
        case .repeatedField(let name, let line):
            "The field \(name) takes one value; got a second, different one in line \(line)"
        case .noHost: "A request in HTTP/1.1 must have the field Host (RFC 9112 §3.2); got none"
        case .repeatedHost: "The field Host must be sent once (RFC 9112 §3.2); got it twice"
        case .host(let fault): "The field Host \(fault.words)"
        case .unknownExpectation(let found): "Expect must be \"100-continue\"; got \(found)"
        case .lengthAndChunks: "Both Transfer-Encoding and Content-Length were sent; send one"
        case .codingInHTTP10: "HTTP/1.0 has no Transfer-Encoding (RFC 9112 §6.1)"
        case .codingNotChunkedAlone(let found): "Transfer-Encoding must be \"chunked\", once and alone; got \(found)"
        case .unknownCoding(let found): "The transfer coding \(found) is not supported; use \"chunked\""
        case .repeatedLength(let count): "The field Content-Length must be sent once; got it \(count) times"
        case .lengthNotDecimal(let found): "Content-Length must be a number in decimal digits; got \(found)"
        case .contentTooLong(let found, let limit):
            "Content-Length is \(found); at most \(limit) bytes of content are accepted"
        case .chunksTooLarge(let limit): "The chunks hold more than the \(limit) bytes of content accepted"
        case .chunkByte(let byte, let expected):
            "The chunked content must have \(expected.words); got \(QuotedBytes.text(byte))"
        case .chunkExtensionsTooLarge(let limit): "A chunk's extensions are longer than the \(limit) bytes allowed"
        case .messageExtensionsTooLarge(let limit):
            "The message's chunk extensions are longer than the \(limit) bytes allowed"
        case .trailerByte(let byte, let expected, let place):
            "The trailer fields must have \(expected.words) at byte \(place); got \(QuotedBytes.text(byte))"
        case .trailersTooLarge(let limit): "The trailer fields are longer than the \(limit) bytes allowed"
        case .tooManyTrailers(let limit): "The message has more than the \(limit) trailer fields allowed"
        case .timeout: "The request was not complete within the time limit"
        case .unanswered: "The server dropped the request without answering it"
        case .noMemory: "The server has reached its memory limit and takes no more content"
        }
    }
}

extension ProtocolError.Line {
    fileprivate var words: String {
        switch self {
        case .request: "The request line"
        case .field(let name): "Field \(name)"
        case .fieldLine(let number): "Field line \(number)"
        }
    }
}

extension ProtocolError.AuthorityFault {
    /// The end of a sentence that names the authority.
    fileprivate var words: String {
        switch self {
        case .empty: "is empty; it must name a host"
        case .noHost(let found): "is not a host with an optional port: \(found)"
        case .byte(let byte, let place):
            "has \(QuotedBytes.text(byte)) at byte \(place); it must be a host with an optional port"
        case .port(let found): "must have a port from 0 to 65535 after its colon; got \(found)"
        }
    }
}

extension ProtocolError.ChunkPart {
    fileprivate var words: String {
        switch self {
        case .size: "a chunk's size in hexadecimal digits"
        case .shorterSize: "a chunk size of at most 16 digits"
        case .sizeEnd: "CRLF or \";\" after a chunk's size"
        case .semicolon: "\";\" after the space behind a chunk's size"
        case .lineEndAfterSize: "CRLF after a chunk's size"
        case .lineEndAfterExtensions: "CRLF after a chunk's extensions"
        case .lineEndAfterData(let bytes): "CRLF after a chunk's \(bytes) bytes"
        }
    }
}

extension ProtocolError.TrailerPart {
    fileprivate var words: String {
        switch self {
        case .nameOrEmptyLine: "a field name or the empty line"
        case .nameAndColon: "a token and a colon"
        case .value: "a value without control characters"
        case .lineFeed: "the LF of a line end"
        }
    }
}
