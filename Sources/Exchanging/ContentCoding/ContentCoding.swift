import Bytes

/// A content coding that is undone in requests (RFC 9110 §8.4.1).
enum ContentCoding: String {
    case gzip
    case deflate

    /// - Parameter name: in lower case.
    init?(named name: Text) {
        switch name {
        // RFC 9110 §8.4.1.3: the old name.
        case "gzip", "x-gzip": self = .gzip
        case "deflate": self = .deflate
        default: return nil
        }
    }
}

extension ContentCoding {
    /// What a content was before it was coded.
    ///
    /// - Parameters:
    ///   - content: not empty.
    ///   - limit: bytes that may come of it; no more than one beyond them is made.
    func undone(_ content: [UInt8], limit: Int) throws(ContentCodingFault) -> [UInt8] {
        guard let wrapping = wrapping(of: content) else { throw mismatch(Self.likeness(of: content) ?? Self.nothing) }
        guard let inflater = Inflater(wrapping) else { throw .noMemory }
        let (plain, ending) = inflater.inflate(content, limit: limit)
        // How a content begins does not tell bare compressed data from text.
        let likeness = wrapping == .bare ? Self.likeness(of: content) : nil
        switch ending {
        case .whole: return plain
        case .limit: throw .tooLong(limit: limit)
        case .cutShort: throw mismatch(likeness ?? "compressed data whose end is missing")
        case .damaged:
            throw mismatch(likeness ?? (wrapping == .bare ? Self.nothing : "compressed data that are damaged"))
        case .followed(let count): throw mismatch("compressed data, and behind them \(count) bytes more")
        }
    }

    /// Nil if the content is not wrapped as it must be.
    ///
    /// Some clients send `deflate` without zlib's wrapping (RFC 9110 §8.4.1.2), which is told by its head: no encoder
    /// begins bare data with these bits.
    private func wrapping(of content: [UInt8]) -> Inflater.Wrapping? {
        guard content.count > 1 else { return nil }
        switch self {
        case .gzip: return content[0] == 0x1F && content[1] == 0x8B ? .gzip : nil
        case .deflate:
            // RFC 1950 §2.2: the method is 8, the window at most 7, and both bytes together a multiple of 31.
            let isWrapped = content[0] & 0x8F == 8 && (Int(content[0]) << 8 + Int(content[1])) % 31 == 0
            return isWrapped ? .zlib : .bare
        }
    }

    private func mismatch(_ found: String) -> ContentCodingFault {
        .mismatch(coding: Text(rawValue), found: found)
    }

    /// What a content seems to be that is not what it is said to be; nil if that cannot be told.
    private static func likeness(of content: [UInt8]) -> String? {
        switch content[0] {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "<"): "text that is not compressed"
        case 0x1F where content.count > 1 && content[1] == 0x8B: "what begins as gzip does"
        default: nil
        }
    }

    private static let nothing = "bytes that do not begin like it"
}
