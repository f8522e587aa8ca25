package import Sockets

extension ClientConnection {
    /// Sends a request and receives its answer.
    ///
    /// - Parameters:
    ///   - lines: the request line and the field lines as they are to stand on the wire, right or wrong. Behind them come
    ///     `Content-Length`, if there is content, and the empty line.
    ///   - content: nil for none, which is another request than one with empty content.
    /// - Throws: `SystemError`: no answer comes, or what comes is no HTTP/1.1.
    package func answer(to lines: [String], content: [UInt8]? = nil) throws(SystemError) -> ClientAnswer {
        let length = content.map { ["Content-Length: \($0.count)"] } ?? []
        try send(Array((lines + length + ["", ""]).joined(separator: "\r\n").utf8) + (content ?? []))
        return try receiveAnswer(isToHead: lines.first?.utf8.starts(with: "HEAD ".utf8) ?? false)
    }
}
