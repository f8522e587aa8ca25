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
        let sendsContent = response.mayHaveContent && method != .head
        reserve(response.fields.wire.count + (sendsContent ? response.content.count : 0) + 192, in: &output)
        appendStatusLine(response.status, to: &output)
        if response.status.code >= 200 {
            output.append("Date: ".utf8.span)
            output.append(contentsOf: date)
            output.append("\r\n".utf8.span)
        }
        output.append(contentsOf: response.fields.wire)
        let framing = Framing(of: response, version: version)
        appendFraming(framing, length: response.content.count, to: &output)
        if closing || mustClose(after: response, to: method, version: version) {
            output.append("Connection: close\r\n\r\n".utf8.span)
        } else if version == .http10 {
            output.append("Connection: keep-alive\r\n\r\n".utf8.span)
        } else {
            output.append("\r\n".utf8.span)
        }
        if sendsContent { appendContent(response.content, framing, to: &output) }
    }

    /// Whether only the end of the connection can end the answer: chunks are not for HTTP/1.0.
    package static func mustClose(after response: Response, to method: Method?, version: ProtocolVersion) -> Bool {
        method != .head && Framing(of: response, version: version) == .endOfConnection
    }
}

extension ResponseEncoder {
    /// How the end of the content is shown to this client.
    private enum Framing {
        case none
        case contentLength
        case chunked
        case endOfConnection

        init(of response: Response, version: ProtocolVersion) {
            guard response.mayHaveContent else {
                self = .none
                return
            }
            switch (response.framing, version) {
            case (.contentLength, _): self = .contentLength
            case (.chunked, .http11): self = .chunked
            case (.chunked, .http10): self = .endOfConnection
            }
        }
    }

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

    private static func appendFraming(_ framing: Framing, length: Int, to output: inout [UInt8]) {
        switch framing {
        case .none, .endOfConnection:
            break
        case .contentLength:
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

    private static func appendContent(_ content: [UInt8], _ framing: Framing, to output: inout [UInt8]) {
        guard framing == .chunked else {
            output.append(contentsOf: content)
            return
        }
        if !content.isEmpty {
            output.append(hexadecimal: UInt(content.count))
            output.append("\r\n".utf8.span)
            output.append(contentsOf: content)
            output.append("\r\n".utf8.span)
        }
        output.append("0\r\n\r\n".utf8.span)
    }
}

extension Response {
    /// RFC 9110 §6.4.1: interim answers, 204 and 304 end with their fields.
    fileprivate var mayHaveContent: Bool {
        status.code >= 200 && status.code != 204 && status.code != 304
    }
}
