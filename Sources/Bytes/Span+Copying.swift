extension [UInt8] {
    /// Adds the bytes of a span at the end, in one copy.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension OutputSpan<UInt8> {
    /// Adds the bytes of a span at the end, in one copy; there must be room for them.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>) {
        unsafe withUnsafeMutableBufferPointer { room, count in
            precondition(bytes.count <= room.count - count)
            unsafe bytes.withUnsafeBufferPointer { source in
                guard let start = room.baseAddress, let first = source.baseAddress else { return }
                unsafe (start + count).initialize(from: first, count: source.count)
            }
            count += bytes.count
        }
    }
}

extension String {
    /// The text of bytes that must be UTF-8, or nil; over-long forms and surrogates are no UTF-8 (RFC 3629 §3).
    @inlinable
    package init?(utf8 bytes: Span<UInt8>) {
        guard let valid = try? UTF8Span(validating: bytes) else { return nil }
        self.init(copying: valid)
    }
}
