import Bytes

/// Puts answers on the wire (RFC 9112 §4, §6).
package enum ResponseEncoder {
    /// The whole interim answer that lets a client send its content (RFC 9110 §15.2.1).
    package static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// Adds an answer's bytes at the end of `output`.
    ///
    /// - Parameters:
    ///   - method: what is answered; nil if no request line could be read. Answers to HEAD have no content.
    ///   - version: what the request was sent in. Answers to HTTP/1.0 are never chunked.
    ///   - closing: whether the connection ends after this answer; where `mustClose` holds it does in any case.
    ///   - date: the value of Date, as `HTTPDate.bytes` gives it; who encodes much keeps it for a second.
    package static func encode(
        _ response: Response,
        to method: Method?,
        version: ProtocolVersion,
        closing: Bool,
        date: [UInt8],
        into output: inout [UInt8]
    ) {
        let sendsContent = method != .head
        reserve(response.fields.wire.count + (sendsContent ? response.content.count : 0) + 192, in: &output)
        let framing = encodeHead(
            response,
            to: method,
            version: version,
            closing: closing,
            date: date,
            into: &output
        )
        guard framing != .none else { return }
        framing.append(response.content.span, to: &output)
        framing.appendEnd(to: &output)
    }

    /// Adds an answer's status line and fields at the end of `output`.
    ///
    /// - Returns: How the content is to follow; `none` if it is not, as with answers to HEAD.
    package static func encodeHead(
        _ response: Response,
        to method: Method?,
        version: ProtocolVersion,
        closing: Bool,
        date: [UInt8],
        into output: inout [UInt8]
    ) -> ContentFraming {
        appendStatusLine(response.status, to: &output)
        if response.status.code >= 200 {
            output.append("Date: ".utf8.span)
            output.append(contentsOf: date)
            output.append("\r\n".utf8.span)
        }
        output.append(contentsOf: response.fields.wire)
        let framing = ContentFraming(of: response, version: version)
        appendFraming(framing, to: &output)
        if closing || mustClose(after: response, to: method, version: version) {
            output.append("Connection: close\r\n\r\n".utf8.span)
        } else if version == .http10 {
            output.append("Connection: keep-alive\r\n\r\n".utf8.span)
        } else {
            output.append("\r\n".utf8.span)
        }
        return method == .head ? .none : framing
    }

    /// Whether only the end of the connection can end the answer: chunks are not for HTTP/1.0.
    package static func mustClose(after response: Response, to method: Method?, version: ProtocolVersion) -> Bool {
        method != .head && ContentFraming(of: response, version: version) == .endOfConnection
    }
}

extension ResponseEncoder {
    /// Makes room once, at least doubling, so that many answers in one buffer stay linear.
    private static func reserve(_ bytes: Int, in output: inout [UInt8]) {
        let needed = output.count + bytes
        if needed > output.capacity { output.reserveCapacity(max(needed, 2 * output.capacity)) }
    }

    private static func appendStatusLine(_ status: Status, to output: inout [UInt8]) {
        guard status != .ok else {
            output.append("HTTP/1.1 200 OK\r\n".utf8.span)
            return
        }
        output.append("HTTP/1.1 ".utf8.span)
        append(decimal: status.code, to: &output)
        output.append(.space)
        output.append(status.reasonPhrase.utf8.span)
        output.append("\r\n".utf8.span)
    }

    private static func appendFraming(_ framing: ContentFraming, to output: inout [UInt8]) {
        switch framing {
        case .none, .endOfConnection:
            break
        case .length(let length):
            output.append("Content-Length: ".utf8.span)
            append(decimal: length, to: &output)
            output.append("\r\n".utf8.span)
        case .chunked:
            output.append("Transfer-Encoding: chunked\r\n".utf8.span)
        }
    }

    /// The digits of a number that is not negative.
    private static func append(decimal number: Int, to output: inout [UInt8]) {
        if number > 9 { append(decimal: number / 10, to: &output) }
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
