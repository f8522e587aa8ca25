import Bytes

/// An answer of HTTP/1.1 as a client has read it.
package struct ClientAnswer: Sendable {
    /// Three digits.
    package let status: Int
    /// The reason phrase; it may be empty (RFC 9112 §4).
    package let reason: String
    /// The field lines in their order.
    package let fields: [(name: String, value: String)]
    /// Without its framing, still in its content coding.
    package var content: [UInt8] = []

    /// - Parameter head: the status line and the field lines, without the line ends behind the last of them.
    /// - Throws: `MalformedAnswer`: they are none of HTTP/1.1.
    init(head: [UInt8]) throws(MalformedAnswer) {
        let lines = head.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == .carriageReturn ? line.dropLast() : line, as: UTF8.self)
        }
        let start = lines[0].split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard start.count == 3, start[0] == "HTTP/1.1", start[1].utf8.count == 3,
            start[1].utf8.allSatisfy(\.isDigit), let status = Int(start[1])
        else { throw .notHTTP }
        self.status = status
        reason = String(start[2])
        var fields: [(name: String, value: String)] = []
        for line in lines.dropFirst() {
            guard let (name, value) = Text(line).split(at: ":") else { throw .notHTTP }
            fields.append((name.string, value.dropping(while: .space).string))
        }
        self.fields = fields
    }

    /// The values of the fields of that name, compared without case, joined as one list; nil if there is none.
    package subscript(name: String) -> String? {
        let values = fields.filter { Text($0.name).equalsIgnoringCase(Text(name)) }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// The content as text.
    package var text: String {
        String(decoding: content, as: UTF8.self)
    }
}

/// Why what a server sends cannot be read as an answer.
enum MalformedAnswer: Error {
    /// It does not speak HTTP/1.1.
    case notHTTP
    /// A chunk has no size, or no end (RFC 9112 §7.1).
    case badChunk
    /// The connection has ended in it.
    case incomplete
    /// It is larger than `AnswerDecoder.limit`.
    case tooLarge
}

extension MalformedAnswer: CustomStringConvertible {
    var description: String {
        switch self {
        case .notHTTP: "the answer is not HTTP/1.1"
        case .badChunk: "the answer's chunks cannot be told apart"
        case .incomplete: "the connection ended before the answer did"
        case .tooLarge: "the answer has more than \(AnswerDecoder.limit) bytes"
        }
    }
}
