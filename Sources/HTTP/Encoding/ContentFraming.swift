import Bytes

/// How the end of an answer's content is shown to a client (RFC 9112 §6).
package enum ContentFraming: Hashable, Sendable {
    /// The answer ends with its fields.
    case none
    case length(Int)
    case chunked
    case endOfConnection

    init(of response: Response, version: ProtocolVersion) {
        guard response.mayHaveContent else {
            self = .none
            return
        }
        switch (response.framing, response.contentLength, version) {
        case (.contentLength, let length?, _): self = .length(length)
        case (_, _, .http11): self = .chunked
        case (_, _, .http10): self = .endOfConnection
        }
    }
}

extension ContentFraming {
    /// Adds a part of the content.
    package func append(_ part: Span<UInt8>, to output: inout [UInt8]) {
        guard self == .chunked else { return output.append(part) }
        // An empty chunk would be the last.
        guard !part.isEmpty else { return }
        output.append(hexadecimal: UInt(part.count))
        output.append("\r\n".utf8.span)
        output.append(part)
        output.append("\r\n".utf8.span)
    }

    /// Adds what comes behind the last part.
    package func appendEnd(to output: inout [UInt8]) {
        if self == .chunked { output.append("0\r\n\r\n".utf8.span) }
    }
}

extension Response {
    /// RFC 9110 §6.4.1: interim answers, 204 and 304 end with their fields.
    fileprivate var mayHaveContent: Bool {
        status.code >= 200 && status.code != 204 && status.code != 304
    }
}
