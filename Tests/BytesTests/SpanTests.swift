import Bytes
import Testing

@Suite("Looking at bytes in place")
struct SpanTests {
    /// A text of 20 letters with another byte at a place.
    private static func letters(with byte: UInt8, at place: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
        bytes[place] = byte
        return bytes
    }

    // A span cannot stand in an expectation.
    private static func firstDifference(_ one: [UInt8], _ other: [UInt8]) -> Int {
        one.span.firstDifference(from: other.span)
    }

    private static func areInOrder(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.span.precedes(other.span)
    }

    private static func lanes(_ bytes: [UInt8]) -> ByteLanes {
        ByteLanes(bytes.span, at: 0)
    }

    private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        bytes.span.trimmed(range)
    }

    @Test("a byte is found wherever it stands", arguments: 0..<20)
    func firstIndex(_ place: Int) {
        for byte in [0x00, 0x2F, 0x79, 0x80, 0xFF] as [UInt8] {
            let bytes = Self.letters(with: byte, at: place)
            for start in 0...20 {
                let index = bytes.span.firstIndex(of: byte, from: start)
                #expect(index == (start <= place ? place : 20))
            }
        }
    }

    @Test("a control is found wherever it stands, and the tab is none", arguments: 0..<20)
    func firstControl(_ place: Int) {
        for byte in 0...255 as ClosedRange<UInt8> {
            let bytes = Self.letters(with: byte, at: place)
            let isControl = byte < 0x20 && byte != 0x09 || byte == 0x7F
            let index = bytes.span.firstForbiddenControl(from: 0, to: 20)
            #expect(index == (isControl ? place : 20))
        }
    }

    @Test("the first difference is found wherever it is", arguments: 0..<20)
    func difference(_ place: Int) {
        let bytes = Self.letters(with: 0x80, at: place)
        let others = Self.letters(with: 0x7F, at: place)
        let beginning = Array(bytes[..<place])
        #expect(Self.firstDifference(bytes, others) == place)
        #expect(Self.firstDifference(bytes, bytes) == 20)
        #expect(Self.firstDifference(bytes, beginning) == place)
        #expect(Self.areInOrder(others, bytes))
        #expect(!Self.areInOrder(bytes, others))
        #expect(Self.areInOrder(beginning, bytes))
    }

    @Test("lanes tell which byte is meant", arguments: 0..<8)
    func lanes(_ place: Int) {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 8)
        bytes[place] = 0x1F
        #expect(ByteLanes.first(Self.lanes(bytes).flags(below: 0x20)) == place)
        #expect(Self.lanes(bytes).flags(below: 0x1F) == 0)
        #expect(ByteLanes.first(Self.lanes(bytes).flags(equal: 0x1F)) == place)
        #expect(Self.lanes(bytes).flagsBeyondASCII == 0)
        bytes[place] = 0x9F
        let flags = Self.lanes(bytes).flagsBeyondASCII
        #expect(ByteLanes.first(flags) == place)
        #expect(Self.lanes(bytes).flags(below: 0x20) == 0)
        for other in 0..<8 {
            let others = UInt64(0x80) << UInt64(8 * other)
            #expect((ByteLanes.flags(flags, before: others) != 0) == (place < other))
        }
    }

    @Test("spaces and tabs go from both ends, and nothing else does")
    func trimmed() {
        let bytes = Array(" \t a b\t\n ".utf8)
        #expect(Self.trimmed(bytes, 0..<bytes.count) == 3..<8)
        #expect(Self.trimmed(bytes, 0..<2) == 2..<2)
        #expect(Self.trimmed(bytes, 3..<4) == 3..<4)
    }

    @Test("classes of bytes, byte by byte", arguments: 0...255 as ClosedRange<UInt8>)
    func classes(_ byte: UInt8) {
        let text = byte < 0x80 ? String(Unicode.Scalar(byte)) : "é"
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        let digits = "0123456789"
        #expect(byte.isLetter == letters.contains(text))
        #expect(byte.isDigit == digits.contains(text))
        #expect(byte.isAlphanumeric == (letters + digits).contains(text))
        #expect(byte.isTokenByte == (letters + digits + "!#$%&'*+-.^_`|~").contains(text))
        #expect(byte.isRegisteredNameByte == (letters + digits + "-._~!$&'()*+,;=").contains(text))
        #expect(ByteSet("+-.", andControls: true).contains(byte) == (byte <= 0x20 || "+-.".contains(text)))
        #expect(byte.hexadecimalValue.map(Int.init) == (byte < 0x80 ? Int(text, radix: 16) : nil))
    }
}
