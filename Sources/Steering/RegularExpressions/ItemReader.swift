/// Parts the text of an expression into its items.
struct ItemReader {
    typealias Failure = RegularExpressionError

    enum Item {
        case groupStart
        case groupEnd
        case alternative
        case repetition(Program.Repetition)
        case assertion(Program.Assertion)
        case character(UInt32)
        case anyCharacter
        case characters(CodePointSet)
    }

    /// UTF-8.
    private let text: [UInt8]
    var index = 0

    init(_ text: [UInt8]) {
        self.text = text
    }

    /// The next item; nil at the end of the text.
    mutating func next() throws(Failure) -> Item? {
        guard let byte = byte() else { return nil }
        switch byte {
        case UInt8(ascii: "("): return try groupStart()
        case UInt8(ascii: ")"): return skip(for: .groupEnd)
        case UInt8(ascii: "|"): return skip(for: .alternative)
        case UInt8(ascii: "^"): return skip(for: .assertion(.start))
        case UInt8(ascii: "$"): return skip(for: .assertion(.end))
        case UInt8(ascii: "."): return skip(for: .anyCharacter)
        case UInt8(ascii: "["): return .characters(try bracketSet())
        case UInt8(ascii: "\\"): return try escape()
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"): return try repetition()
        default: return .character(character())
        }
    }

    private mutating func skip(for item: Item) -> Item {
        index += 1
        return item
    }
}

/// The cursor.
extension ItemReader {
    /// The byte at the cursor, or so many behind it; nil where the text has ended.
    func byte(_ distance: Int = 0) -> UInt8? {
        index + distance < text.count ? text[index + distance] : nil
    }

    /// Moves behind these bytes if they come next.
    mutating func skip(_ expected: StaticString) -> Bool {
        let end = index + expected.utf8CodeUnitCount
        guard end <= text.count, "\(expected)".utf8.elementsEqual(text[index..<end]) else { return false }
        index = end
        return true
    }

    /// The whole character at the cursor, which moves behind it.
    mutating func character() -> UInt32 {
        let (value, end) = CodePoint.read(text.span, at: index)
        index = end
        return value
    }

    /// What was read since an index, to be shown.
    func shown(from start: Int) -> String {
        "`\(String(decoding: text[start..<index], as: UTF8.self))`"
    }
}
