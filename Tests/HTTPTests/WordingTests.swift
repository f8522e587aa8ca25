import HTTP
import Testing

/// The one place that pins what people read; all other tests compare kinds and data.
@Suite("Wording of refusals")
struct WordingTests {
    @Test(
        "each error has one sentence that says what was wrong, where, what was expected and what came",
        arguments: [
            (.tlsHandshake, "This port speaks plain HTTP, got a TLS handshake; use http://, not https://."),
            (.byteAfterCarriageReturn(0x47), "A CR before the request line must be followed by LF; got \"G\"."),
            (.secondEmptyLine, "At most one empty line may precede the request line; got two."),
            (
                .carriageReturnAlone(in: .request, at: 14),
                "The request line has a CR without an LF behind it, at byte 14; lines must end with CRLF."
            ),
            (
                .lineFeedAlone(in: .fieldLine(2), at: 0),
                "Field line 2 has an LF without a CR before it, at byte 0; lines must end with CRLF."
            ),
            (
                .control(0x01, in: .field(name: "\"X-Name\""), at: 9),
                "Field \"X-Name\" has the control character \"\\x01\" at byte 9; only tabs are allowed."
            ),
            (
                .requestLineTooLong(limit: 8192, byTarget: true),
                "The request line is longer than the 8192 bytes allowed, because of its target."
            ),
            (
                .requestLineWords(found: "\"GET\""),
                "A request line must be method, target and version with single spaces between, as in "
                    + "\"GET / HTTP/1.1\"; got \"GET\"."
            ),
            (.targetAuthority(.empty), "The target's authority is empty; it must name a host."),
            (
                .escape(found: "\"%4g\"", at: 6),
                "The target has \"%4g\" at byte 6 of the request line; "
                    + "\"%\" must be followed by two hexadecimal digits."
            ),
            (
                .host(.port(found: "\"a:x\"")),
                "The field Host must have a port from 0 to 65535 after its colon; got \"a:x\"."
            ),
            (.lengthAndChunks, "Both Transfer-Encoding and Content-Length were sent; send one."),
            (
                .chunkByte(0x78, expected: .sizeEnd),
                "The chunked content must have CRLF or \";\" after a chunk's size; got \"x\"."
            ),
            (
                .trailerByte(0x20, expected: .nameAndColon, at: 1),
                "The trailer fields must have a token and a colon at byte 1; got \" \"."
            ),
            (.timeout, "The request was not complete within the time limit."),
            (.unanswered, "The server dropped the request without answering it."),
        ] as [(ProtocolError, String)]
    )
    func protocolErrors(_ error: ProtocolError, _ reason: String) {
        #expect(error.reason == reason)
    }

    @Test(
        "what is wrong with a field's value can stand in another sentence",
        arguments: [
            (
                .unexpected(.entityTag, at: 5, found: "\"x\""),
                "expected an entity tag such as W/\"3\" at byte 5; got \"x\""
            ),
            (
                .unexpected(.slash, at: 1, found: nil),
                "expected \"/\" after a media type's type at byte 1, where the value ends"
            ),
            (.weight(found: "\"2\""), "a weight must be a number from 0 to 1 with at most three decimals; got \"2\""),
            (.escape(found: "\"%z\""), "\"%\" must be followed by two hexadecimal digits in the query; got \"%z\""),
            (.notUTF8(found: "\"%FF\""), "the query has \"%FF\", which does not decode to valid UTF-8"),
        ] as [(MalformedValue, String)]
    )
    func malformedValues(_ error: MalformedValue, _ reason: String) {
        #expect(error.reason == reason)
    }
}
