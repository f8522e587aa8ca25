/// Looking at bytes in place.
extension Span<UInt8> {
    /// The first index from `start` on, below `end`, whose byte no line may hold (tab excepted); `end` if there is none.
    func firstForbiddenControl(from start: Int, to end: Int) -> Int {
        var index = start
        while index + 8 <= end {
            let lanes = ByteLanes(self, at: index)
            let flags = lanes.flags(below: 0x20) | lanes.flags(equal: 0x7F)
            guard flags != 0 else {
                index += 8
                continue
            }
            index += ByteLanes.first(flags)
            if self[index] != .tab { return index }
            index += 1
        }
        while index < end {
            if self[index].isForbiddenControl { return index }
            index += 1
        }
        return index
    }

    /// The first index of a byte from `start` on, or the count.
    func firstIndex(of byte: UInt8, from start: Int = 0) -> Int {
        var index = start
        while index + 8 <= count {
            let flags = ByteLanes(self, at: index).flags(equal: byte)
            if flags != 0 { return index + ByteLanes.first(flags) }
            index += 8
        }
        while index < count, self[index] != byte { index += 1 }
        return index
    }

    /// The first index of a byte that may not stand in a target: none of visible US-ASCII, or `#`.
    func firstOutsideTarget() -> Int {
        var index = 0
        while index + 8 <= count {
            let lanes = ByteLanes(self, at: index)
            let flags =
                lanes.flags(below: 0x21) | lanes.flags(equal: 0x7F) | lanes.flags(equal: UInt8(ascii: "#"))
                | lanes.flagsBeyondASCII
            if flags != 0 { return index + ByteLanes.first(flags) }
            index += 8
        }
        while index < count, self[index].isVisible, self[index] != UInt8(ascii: "#") { index += 1 }
        return index
    }

    /// Whether the bytes are these letters, without regard to the case of A to Z.
    func equalsIgnoringCase(_ text: String) -> Bool {
        guard count == text.utf8.count else { return false }
        let other = text.utf8.span
        for index in indices where self[index] != other[index] {
            if self[index].lowercased != other[index].lowercased { return false }
        }
        return true
    }

    /// Whether the bytes are these letters.
    func equals(_ text: String) -> Bool {
        guard count == text.utf8.count else { return false }
        let other = text.utf8.span
        for index in indices where self[index] != other[index] { return false }
        return true
    }

    /// Whether the bytes of a range are all `tchar` (RFC 9110 §5.6.2).
    func isToken(_ range: Range<Int>) -> Bool {
        for index in range where !self[index].isTokenByte { return false }
        return true
    }

    /// Where the bytes of a range lie without blanks and tabs at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isBlankOrTab { start += 1 }
        while end > start, self[end - 1].isBlankOrTab { end -= 1 }
        return start..<end
    }
}

extension [UInt8] {
    /// Adds the bytes of a span at the end, in one copy.
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension OutputSpan<UInt8> {
    /// Adds the bytes of a span at the end, in one copy; there must be room for them.
    mutating func append(_ bytes: Span<UInt8>) {
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
    init?(utf8 bytes: Span<UInt8>) {
        guard let valid = try? UTF8Span(validating: bytes) else { return nil }
        self.init(copying: valid)
    }
}
