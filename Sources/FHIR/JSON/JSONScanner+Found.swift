import Bytes

extension JSONScanner {
    /// What stands at the cursor, for a message.
    var found: FormatError.Found {
        FormatError.Found(at: offset, in: bytes.span)
    }

    /// The same, where letters are a word that lacks its quotation marks.
    var foundWord: FormatError.Found {
        var end = offset
        while isLetter(at: end), end - offset < FormatError.Found.wordLimit { end += 1 }
        return end == offset ? found : .word(Text(String(decoding: bytes[offset..<end], as: UTF8.self)))
    }

    func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return (0x61...0x7A).contains(bytes[index] | 0x20)
    }
}
