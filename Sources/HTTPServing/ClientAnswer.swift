/// An answer as a client has read it, to the end of the connection.
package struct ClientAnswer: Sendable {
    /// Three digits.
    package let status: Int
    /// The field lines in their order.
    package let fields: [(name: String, value: String)]
    /// Without its framing.
    package private(set) var content: [UInt8]

    /// The value of the first field of that name, compared without case.
    package subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Nil if the bytes are no answer of HTTP/1.1, or less than a whole one.
    ///
    /// - Parameter toHead: whether the request was HEAD, whose answer has no content.
    init?(_ bytes: [UInt8], toHead: Bool) {
        guard let (head, rest) = bytes[...].parted(by: "\r\n\r\n") else { return nil }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        guard let start = lines.first, start.utf8.starts(with: "HTTP/1.1 ".utf8),
            let status = Int(start.dropFirst(9).prefix(3))
        else { return nil }
        self.status = status
        fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count == 2 ? String(parts[1].drop { $0 == " " }) : "")
        }
        content = []
        guard !toHead, status != 204, status != 304 else { return }
        guard let content = whole(rest) else { return nil }
        self.content = content
    }

    private func whole(_ framed: ArraySlice<UInt8>) -> [UInt8]? {
        if self["Transfer-Encoding"] == "chunked" { return Self.joined(framed) }
        guard let length = self["Content-Length"].flatMap({ Int($0) }) else { return Array(framed) }
        return framed.count == length ? Array(framed) : nil
    }

    /// Content in chunks without extensions and trailers, joined (RFC 9112 §7.1).
    private static func joined(_ chunks: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = chunks
        var content: [UInt8] = []
        while let (digits, data) = rest.parted(by: "\r\n") {
            rest = data
            guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0, size <= rest.count - 2
            else { return nil }
            if size == 0 { return content }
            content += rest.prefix(size)
            rest = rest.dropFirst(size + 2)
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// What stands before and behind the first place of a text; nil if it stands nowhere.
    ///
    /// The library's own search brings its regular expressions with it, a megabyte of them.
    package func parted(by text: String) -> (before: ArraySlice<UInt8>, behind: ArraySlice<UInt8>)? {
        let text = Array(text.utf8)
        guard let first = text.first else { return nil }
        var start = startIndex
        while let index = self[start...].firstIndex(of: first) {
            if self[index...].starts(with: text) { return (self[..<index], self[(index + text.count)...]) }
            start = index + 1
        }
        return nil
    }
}
