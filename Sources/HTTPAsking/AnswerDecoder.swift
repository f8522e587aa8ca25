import Bytes

/// Makes answers of the bytes that a connection gives, however they are cut.
struct AnswerDecoder {
    /// The most bytes of an answer; whoever asks a server of his own has no use for more.
    static let limit = 64 * 1024 * 1024

    /// What has come and was not taken yet stands behind `start`.
    private var bytes: [UInt8] = []
    private var start = 0
    private var phase = Phase.head

    private enum Phase {
        case head
        case content(ClientAnswer, length: Int)
        case chunkSize(ClientAnswer)
        case chunk(ClientAnswer, size: Int)
        /// The content ends where the connection does (RFC 9112 §6.3).
        case contentToEnd(ClientAnswer)
    }
}

extension AnswerDecoder {
    /// How many bytes wait to be taken.
    var count: Int { bytes.count - start }

    mutating func append(_ new: ArraySlice<UInt8>) {
        // Whatever was taken goes first, so that what is kept is never moved twice for one read.
        bytes.removeFirst(start)
        start = 0
        bytes += new
    }

    /// So many bytes as they came, or fewer if there are no more.
    mutating func take(upTo count: Int) -> [UInt8] {
        defer { start += min(count, self.count) }
        return Array(bytes[start...].prefix(count))
    }

    /// The next answer, informational ones aside; nil if it is not whole yet.
    ///
    /// - Parameters:
    ///   - isToHead: whether the request was HEAD, whose answer has no content.
    ///   - isAtEnd: whether the connection gives no more bytes.
    /// - Throws: `MalformedAnswer`: it will never be whole.
    mutating func next(isToHead: Bool, isAtEnd: Bool) throws(MalformedAnswer) -> ClientAnswer? {
        while true {
            switch phase {
            case .head:
                guard let answer = try nextHead(isAtEnd: isAtEnd) else { return nil }
                // RFC 9110 §15.2: others follow it, until the one that is final.
                if (100..<200).contains(answer.status) { continue }
                guard let next = Self.framing(of: answer, isToHead: isToHead) else { return answer }
                phase = next
            case .content(var answer, let length):
                guard count >= length else { return try unfinished(isAtEnd) }
                answer.content = take(upTo: length)
                return finished(answer)
            case .chunkSize(let answer):
                guard let line = takeLine(endingIn: "\r\n") else { return try unfinished(isAtEnd) }
                guard let size = Int(String(decoding: line, as: UTF8.self), radix: 16), (0...Self.limit).contains(size)
                else {
                    throw .badChunk
                }
                phase = .chunk(answer, size: size)
            case .chunk(var answer, let size):
                guard count >= size + 2 else { return try unfinished(isAtEnd) }
                answer.content += take(upTo: size)
                guard take(upTo: 2) == [.carriageReturn, .lineFeed] else { throw .badChunk }
                guard answer.content.count <= Self.limit else { throw .tooLarge }
                if size == 0 { return finished(answer) }
                phase = .chunkSize(answer)
            case .contentToEnd(var answer):
                guard isAtEnd else { return try unfinished(isAtEnd) }
                answer.content = take(upTo: count)
                return finished(answer)
            }
        }
    }

    /// The head of the next answer, of an informational one too; nil if it is not whole yet.
    ///
    /// - Throws: `MalformedAnswer`: it will never be one.
    mutating func nextHead(isAtEnd: Bool) throws(MalformedAnswer) -> ClientAnswer? {
        guard let head = takeLine(endingIn: "\r\n\r\n") else { return try unfinished(isAtEnd) }
        return try ClientAnswer(head: head)
    }

    /// What comes behind a head; nil if nothing does.
    private static func framing(of answer: ClientAnswer, isToHead: Bool) -> Phase? {
        if isToHead || answer.status == 204 || answer.status == 304 { return nil }
        if answer["Transfer-Encoding"] == "chunked" { return .chunkSize(answer) }
        guard let length = answer["Content-Length"].flatMap({ UInt32($0) }) else { return .contentToEnd(answer) }
        return .content(answer, length: Int(length))
    }

    private mutating func finished(_ answer: ClientAnswer) -> ClientAnswer {
        phase = .head
        return answer
    }

    private func unfinished(_ isAtEnd: Bool) throws(MalformedAnswer) -> ClientAnswer? {
        if isAtEnd { throw .incomplete }
        if count > Self.limit { throw .tooLarge }
        return nil
    }

    /// What stands before these bytes, which are taken too; nil if they have not come.
    private mutating func takeLine(endingIn end: String) -> [UInt8]? {
        guard let place = bytes.span.extracting(droppingFirst: start).firstRange(of: end.utf8.span) else { return nil }
        let line = take(upTo: place.lowerBound)
        start += place.count
        return line
    }
}
