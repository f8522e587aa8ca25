import FHIR
import HTTP

/// Exchanges of a journal as the admin API shows them, written one by one as the peer takes them.
///
/// Nothing of the journal is kept for it: what the journal forgets meanwhile is left out and counted as forgotten.
struct JournalPieces {
    /// Bytes of messages up to which the list is made at once, so that its length is known.
    private static let wholeBytes = 64 * 1024

    private let journal: Journal
    private let numbers: [Int]
    private let isSummary: Bool
    /// What stands behind the exchanges.
    private let rest: @Sendable () -> JSONObject
    private var place = Place.start
    private var isFirst = true

    private enum Place {
        case start
        /// Before the exchange that stands there in the list of numbers.
        case exchange(Int)
        case nothing
    }

    /// - Parameters:
    ///   - numbers: of the exchanges, in their order.
    ///   - isSummary: whether each is told in a line.
    ///   - rest: the members beside the exchanges; asked for at the end.
    init(of journal: Journal, numbers: [Int], isSummary: Bool = false, rest: @escaping @Sendable () -> JSONObject) {
        self.journal = journal
        self.numbers = numbers
        self.isSummary = isSummary
        self.rest = rest
    }
}

extension JournalPieces: ContentPieces {
    mutating func next() -> ContentPiece {
        switch place {
        case .start:
            place = .exchange(0)
            return .bytes(Array("{\"requests\":[".utf8))
        case .exchange(let index) where index < numbers.count:
            place = .exchange(index + 1)
            guard let entry = journal.entry(numbers[index]) else { return .pause }
            let text = JSONWriter.write(isSummary ? entry.summary : entry.description)
            defer { isFirst = false }
            return .bytes(isFirst ? text : [UInt8(ascii: ",")] + text)
        case .exchange:
            place = .nothing
            // The members follow those that stand there already.
            return .bytes(Array("],".utf8) + JSONWriter.write(.object(rest())).dropFirst())
        case .nothing:
            return .end
        }
    }

    /// 200 with the list, made at once if it is small.
    ///
    /// - Parameter size: about how many bytes the messages have that it shows.
    func response(size: Int) -> Response {
        let stream = ContentStream { self }
        guard size <= Self.wholeBytes else { return .json(stream: stream) }
        return .json(.ok, content: stream.beginning(.max - 1).bytes)
    }
}
