import CZlib

/// Undoes the compression deflate (RFC 1951), by zlib.
///
/// A class, since zlib keeps the address of its state.
@safe
package final class Inflater {
    /// What stands around the compressed data.
    package enum Wrapping: Hashable, Sendable {
        /// Head and check sum (RFC 1952); another text may follow, and belongs to what was compressed (§2.2).
        case gzip
        /// Head and check sum (RFC 1950).
        case zlib
        /// Nothing.
        case bare
    }

    /// How far the compression could be undone.
    package enum Ending: Hashable, Sendable {
        case whole
        /// There is more than was asked for.
        case limit
        /// The compressed data go on behind the last byte.
        case cutShort
        case damaged
        /// All of it, and behind it so many bytes that are none of it.
        case followed(byteCount: Int)
    }

    /// Bytes that are made at once.
    private static let partBytes = 64 * 1024

    private let wrapping: Wrapping
    private let stream: UnsafeMutablePointer<z_stream>

    /// Nil if there is no memory for it.
    package init?(_ wrapping: Wrapping) {
        self.wrapping = wrapping
        unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        let began = unsafe inflateInit2_(stream, wrapping.windowBits, ZLIB_VERSION, size)
        guard began == Z_OK else {
            unsafe stream.deallocate()
            return nil
        }
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }
}

extension Inflater.Wrapping {
    /// As zlib is told: 15 bits of window, and in the same number the kind of wrapping.
    fileprivate var windowBits: Int32 {
        switch self {
        case .gzip: 15 + 16
        case .zlib: 15
        case .bare: -15
        }
    }
}

extension Inflater {
    /// What was compressed, as far as it can be told; once for each inflater.
    ///
    /// - Parameter limit: bytes that may come of it; no more than one beyond them is made.
    package func inflate(_ bytes: [UInt8], limit: Int) -> (plain: [UInt8], ending: Ending) {
        unsafe bytes.withUnsafeBufferPointer { source in
            // zlib takes what it only reads as changeable.
            unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
            defer { unsafe stream.pointee.next_in = nil }
            var plain: [UInt8] = []
            var part = [UInt8](repeating: 0, count: min(Self.partBytes - 1, limit) + 1)
            while true {
                let room = min(part.count - 1, limit - plain.count) + 1
                let (count, result) = unsafe part.withUnsafeMutableBufferPointer { buffer in
                    unsafe stream.pointee.next_out = buffer.baseAddress
                    unsafe stream.pointee.avail_out = UInt32(room)
                    let result = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
                    return unsafe (room - Int(stream.pointee.avail_out), result)
                }
                plain += part[..<count]
                if plain.count > limit { return (plain, .limit) }
                if let ending = ending(after: result) { return (plain, ending) }
            }
        }
    }

    /// Nil if there is more to do.
    private func ending(after result: Int32) -> Ending? {
        switch result {
        case Z_OK: return nil
        case Z_STREAM_END:
            let rest = unsafe Int(stream.pointee.avail_in)
            if rest == 0 { return .whole }
            guard beginsAnother, unsafe inflateReset(stream) == Z_OK else { return .followed(byteCount: rest) }
            return nil
        case Z_BUF_ERROR: return .cutShort
        default: return .damaged
        }
    }

    private var beginsAnother: Bool {
        guard wrapping == .gzip, unsafe stream.pointee.avail_in > 1, let next = unsafe stream.pointee.next_in else {
            return false
        }
        return unsafe next[0] == 0x1F && next[1] == 0x8B
    }
}
