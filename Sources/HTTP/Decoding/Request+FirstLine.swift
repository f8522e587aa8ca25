import Bytes

extension Request {
    /// What the first line of a message says of method and target, though the message may be no request at all; nil if it
    /// names no path.
    ///
    /// - Parameter mayBeCut: whether the target may go on behind the last byte.
    init?(madeOutOfLine line: Span<UInt8>, mayBeCut: Bool) {
        let methodEnd = line.firstIndex(of: .space)
        guard methodEnd > 0, methodEnd < line.count else { return nil }
        for index in 0..<methodEnd where !line[index].isTokenByte { return nil }
        var end = methodEnd + 1
        while end < line.count, line[end] > .space { end += 1 }
        guard mayBeCut || end < line.count else { return nil }
        let rest = line.extracting(end..<line.count)
        guard let target = RequestTarget(madeOutOf: line.extracting(methodEnd + 1..<end)) else { return nil }
        self.init(
            method: Method(token: String(utf8: line.extracting(0..<methodEnd)) ?? ""),
            target: target,
            version: rest.count >= 9 && rest.extracting(0..<9).equals(" HTTP/1.0") ? .http10 : .http11,
            fields: Fields()
        )
    }
}

extension RequestTarget {
    /// The path and query of a target in origin or absolute form, whatever else is wrong with it.
    fileprivate init?(madeOutOf bytes: Span<UInt8>) {
        var start = 0
        let scheme = "http://"
        if bytes.count >= scheme.utf8.count, bytes.extracting(0..<scheme.utf8.count).equalsIgnoringCase(scheme) {
            start = bytes.firstIndex(of: .slash, from: scheme.utf8.count)
        }
        guard start < bytes.count, bytes[start] == .slash else { return nil }
        var text: [UInt8] = []
        for index in start..<bytes.count {
            if bytes[index] < 0x7F {
                text.append(bytes[index])
            } else {
                text.append(.percent)
                text.append(hexadecimal: bytes[index], digits: 2, .upperCase)
            }
        }
        let pathEnd = text.span.firstIndex(of: .questionMark)
        self.init(
            text: Text(utf8: text.span) ?? "",
            segments: PathSegments.madeOut(text.span.extracting(0..<pathEnd)),
            query: pathEnd < text.count ? Text(utf8: text.span.extracting(pathEnd + 1..<text.count)) : nil
        )
    }
}
