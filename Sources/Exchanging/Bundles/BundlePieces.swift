import FHIR
import HTTP
import Provider

/// A Bundle that is written entry by entry as the peer takes it, in any format and layout.
///
/// Where it can be, the text of a stored resource goes into it as it is: a thousand of them need no tree.
struct BundlePieces {
    /// Bytes of resources up to which a Bundle is made at once.
    static let wholeBytes = 64 * 1024

    /// Bytes of a resource's text that are copied into one piece.
    private static let pieceBytes = 64 * 1024

    private let format: ContentFormat
    private var writer: BundleWriter
    private let bundle: JSONObject
    private let count: Int
    private let memory: MemoryCheck
    private let entry: @Sendable (Int) throws(Refusal) -> BundleEntry
    private var place = Place.start

    private enum Place {
        case start
        /// Before the entry of that number.
        case entry(Int)
        /// Within the text of that entry's resource, so many bytes of which are written; `end` comes behind it.
        case text([UInt8], writtenBytes: Int, end: [UInt8], of: Int)
        case end
        case nothing
    }

    /// - Parameters:
    ///   - bundle: the Bundle without its entries.
    ///   - count: how many entries it has.
    ///   - entry: makes the entry of that number, from 0, when its turn has come; if it cannot, the content is cut off.
    init(
        _ format: ContentFormat,
        _ bundle: JSONObject,
        count: Int,
        _ memory: MemoryCheck,
        entry: @escaping @Sendable (Int) throws(Refusal) -> BundleEntry
    ) {
        self.format = format
        writer = format.bundleWriter
        self.bundle = bundle
        self.count = count
        self.memory = memory
        self.entry = entry
    }
}

extension BundlePieces: ContentPieces {
    mutating func next() -> ContentPiece {
        do throws(Refusal) {
            return try part().map { .bytes($0) } ?? .end
        } catch {
            return .failure
        }
    }

    /// All of it at once.
    ///
    /// - Throws: `Refusal`: it cannot be written, which only a fault of the stub brings about.
    func whole() throws(Refusal) -> [UInt8] {
        var pieces = self
        var content: [UInt8] = []
        while let part = try pieces.part() { content += part }
        return content
    }
}

extension BundlePieces {
    /// Nil at the end.
    private mutating func part() throws(Refusal) -> [UInt8]? {
        switch place {
        case .start:
            place = count > 0 ? .entry(0) : .end
            return try format.written { () throws(XMLWritingError) in
                try writer.start(bundle, hasEntries: count > 0)
            }
        case .entry(let number):
            // Many peers at once may have begun when there was memory enough.
            try memory.checkRoomForAnswer()
            return try start(of: try entry(number), number)
        case .text(let text, let writtenBytes, let end, let number):
            return part(of: text, from: writtenBytes, end: end, number)
        case .end:
            place = .nothing
            return writer.end()
        case .nothing:
            return nil
        }
    }

    /// The whole entry, or what comes before its resource.
    private mutating func start(of entry: BundleEntry, _ number: Int) throws(Refusal) -> [UInt8] {
        guard let version = entry.version, let (start, end) = writer.frame(before: entry.beginning, after: entry.rest)
        else {
            place = following(number)
            let tree = try entry.tree
            return try format.written { () throws(XMLWritingError) in try writer.entry(tree) }
        }
        let text = version.content
        guard text.count > Self.pieceBytes else {
            place = following(number)
            return start + text + end
        }
        place = .text(text, writtenBytes: 0, end: end, of: number)
        return start
    }

    private mutating func part(of text: [UInt8], from start: Int, end: [UInt8], _ number: Int) -> [UInt8] {
        let stop = min(text.count, start + Self.pieceBytes)
        guard stop == text.count else {
            place = .text(text, writtenBytes: stop, end: end, of: number)
            return Array(text[start..<stop])
        }
        place = following(number)
        return text[start..<stop] + end
    }

    private func following(_ number: Int) -> Place {
        number + 1 < count ? .entry(number + 1) : .end
    }
}
