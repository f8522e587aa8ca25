/// A place in a text, as an editor shows it.
package struct TextPosition: Hashable, Sendable {
    /// Bytes before it, from 0.
    package let byteOffset: Int
    /// From 1; lines end with LF, CR or CRLF.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int

    package init(byteOffset: Int, line: Int, column: Int) {
        self.byteOffset = byteOffset
        self.line = line
        self.column = column
    }
}

extension TextPosition {
    /// Counts lines and columns up to a byte of a text.
    ///
    /// For faults only: it looks at every byte before. A byte order mark is no column, as in an editor, and bytes that
    /// are no UTF-8 are counted by their lead bytes.
    ///
    /// - Parameter byteOffset: a place in the text or its end; what lies beyond is taken for the end.
    package init(ofByte byteOffset: Int, in bytes: Span<UInt8>) {
        let end = min(max(byteOffset, 0), bytes.count)
        var line = 1
        var column = 1
        var index = bytes.startsWithByteOrderMark ? 3 : 0
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A {
                // CRLF is one line end: the LF counts it, and until then the column stays.
                continue
            }
            if byte == 0x0A || byte == 0x0D {
                line += 1
                column = 1
            } else if byte & 0b1100_0000 != 0b1000_0000 {
                column += 1
            }
        }
        self.init(byteOffset: end, line: line, column: column)
    }
}

extension Span<UInt8> {
    /// Whether the text begins with U+FEFF in UTF-8, which is skipped when reading and never written.
    package var startsWithByteOrderMark: Bool {
        count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
    }
}
