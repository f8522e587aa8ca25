import CZlib
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

    /// What gzip (RFC 1952) was made of, by zlib, up to about so many bytes, and whether that is all.
    private static func decompressed(_ bytes: [UInt8], limit: Int) -> (plain: [UInt8], isWhole: Bool) {
        var stream = unsafe z_stream()
        // 15 bits of window, and 16 for the wrapping of gzip.
        let began = unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard began == Z_OK else { return ([], false) }
        defer { unsafe inflateEnd(&stream) }
        var input = bytes
        var output: [UInt8] = []
        var result = Z_OK
        unsafe input.withUnsafeMutableBufferPointer { source in
            unsafe stream.next_in = source.baseAddress
            unsafe stream.avail_in = UInt32(source.count)
            while result == Z_OK, output.count < limit {
                let part = unsafe [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
                    unsafe stream.next_out = buffer.baseAddress
                    unsafe stream.avail_out = UInt32(buffer.count)
                    result = unsafe inflate(&stream, Z_NO_FLUSH)
                    count = unsafe buffer.count - Int(stream.avail_out)
                }
                output += part
            }
        }
        return (output, result == Z_STREAM_END)
    }
}
