/// Looking for bytes in place.
extension Span<UInt8> {
    /// The first index of a byte from `start` on, or the count.
    package func firstIndex(of byte: UInt8, from start: Int = 0) -> Int {
        var index = start
        while index + 8 <= count {
            let flags = ByteLanes(self, at: index).flags(equal: byte)
            if flags != 0 { return index + ByteLanes.first(flags) }
            index += 8
        }
        while index < count, self[index] != byte { index += 1 }
        return index
    }

    /// The first index from `start` on, below `end`, whose byte no line may hold (tab excepted); `end` if there is none.
    package func firstForbiddenControl(from start: Int, to end: Int) -> Int {
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

    /// Whether the bytes of a range are all `tchar` (RFC 9110 §5.6.2).
    package func isToken(_ range: Range<Int>) -> Bool {
        for index in range where !self[index].isTokenByte { return false }
        return true
    }

    /// Where the bytes of a range lie without spaces and tabs at either end.
    package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isSpaceOrTab { start += 1 }
        while end > start, self[end - 1].isSpaceOrTab { end -= 1 }
        return start..<end
    }
}
