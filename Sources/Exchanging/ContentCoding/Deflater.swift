import CZlib

/// Compresses what comes bit by bit into one text of the content coding gzip (RFC 1952), by zlib.
///
/// A class, since zlib keeps the address of its state.
@safe
final class Deflater {
    /// What zlib keeps for a text: the window and its hash chains.
    static let heldBytes = 272 * 1024

    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil if there is no memory for it.
    init?() {
        unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for the wrapping of gzip.
        let began = unsafe deflateInit2_(
            stream,
            Z_BEST_SPEED,
            Z_DEFLATED,
            15 + 16,
            8,
            Z_DEFAULT_STRATEGY,
            ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size)
        )
        guard began == Z_OK else {
            unsafe stream.deallocate()
            return nil
        }
    }

    deinit {
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }
}

extension Deflater {
    /// The bytes compressed as far as they give output by now.
    ///
    /// - Parameter isEnd: whether nothing follows: then all output comes, with the end of the text.
    func compress(_ bytes: Span<UInt8>, isEnd: Bool) -> [UInt8] {
        let bound = unsafe Int(deflateBound(stream, UInt(bytes.count)))
        return unsafe bytes.withUnsafeBufferPointer { source in
            // zlib takes what it only reads as changeable.
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(source.count)
            defer { unsafe stream.pointee.next_in = nil }
            var output: [UInt8] = []
            var isFull = true
            while isFull {
                let part = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
                    unsafe stream.pointee.next_out = buffer.baseAddress
                    unsafe stream.pointee.avail_out = UInt32(buffer.count)
                    _ = unsafe deflate(stream, isEnd ? Z_FINISH : Z_NO_FLUSH)
                    count = unsafe buffer.count - Int(stream.pointee.avail_out)
                }
                isFull = part.count == bound
                output = output.isEmpty ? part : output + part
            }
            return output
        }
    }
}
