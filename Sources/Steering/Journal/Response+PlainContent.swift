import Exchanging
import HTTP

extension Response {
    /// The content without its content coding; empty if it cannot be decoded, which only a fault of the stub brings about.
    var plainContent: [UInt8] {
        guard fields.contains(.contentEncoding) else { return content }
        let (plain, isWhole) = Self.decompressed(content, limit: .max)
        return isWhole ? plain : []
    }

    /// The first bytes of a content without its content coding, as far as they can be told.
    func plainBeginning(_ bytes: [UInt8]) -> [UInt8] {
        guard fields.contains(.contentEncoding) else { return bytes }
        return Self.decompressed(bytes, limit: JournalEntry.keptBytes).plain
    }

    /// What gzip was made of, up to about so many bytes, and whether that is all.
    private static func decompressed(_ bytes: [UInt8], limit: Int) -> (plain: [UInt8], isWhole: Bool) {
        guard let (plain, ending) = Inflater(.gzip)?.inflate(bytes, limit: limit) else { return ([], false) }
        return (plain, ending == .whole)
    }
}
