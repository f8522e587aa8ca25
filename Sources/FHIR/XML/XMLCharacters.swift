import Bytes

/// Which bytes and characters XML 1.0 (fifth edition) allows, and where.
enum XMLCharacters {
    /// White space, production 3: space, tab, LF, CR.
    @inline(__always)
    static func isWhitespace(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (1 << UInt64(byte)) & 0x1_0000_2600 != 0
    }

    /// An ASCII character that may stand in a name, the colon left out.
    @inline(__always)
    static func isASCIIName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// A character that may stand in a name, production 4a, the colon left out (Namespaces in XML 1.0, production 4).
    static func isName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }

    /// A character that may begin a name, production 4, the colon left out.
    static func isNameStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
            0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
            0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// A character that a document may hold, production 2, be it plain or as a reference.
    static func isLegal(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}

extension XMLCharacters {
    /// Where the first character stands that no XML document can hold; nil when there is none.
    ///
    /// The bytes must be UTF-8. Such characters are the controls below U+0020 other than tab, LF and CR, U+FFFE and
    /// U+FFFF.
    static func firstIllegal(in bytes: Span<UInt8>) -> Int? {
        // Without a way out of the loop the compiler checks many bytes at once; nearly every text ends here.
        var suspicious: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            let isControl: UInt8 = byte < 0x20 ? 1 : 0
            let isWhitespace: UInt8 = (byte == 0x9 ? 1 : 0) | (byte == 0xA ? 1 : 0) | (byte == 0xD ? 1 : 0)
            suspicious |= (isControl ^ isWhitespace) | (byte == 0xEF ? 1 : 0)
        }
        guard suspicious != 0 else { return nil }
        return bytes.indices.first { index in
            let byte = bytes[index]
            return byte < 0x20 ? !isWhitespace(byte) : byte == 0xEF && isNoncharacter(at: index, in: bytes)
        }
    }

    /// U+FFFE is EF BF BE in UTF-8, U+FFFF is EF BF BF.
    private static func isNoncharacter(at index: Int, in bytes: Span<UInt8>) -> Bool {
        bytes.count - index >= 3 && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    }

    /// The value and length of the character that begins at an index of UTF-8 text.
    static func scalar(at index: Int, in bytes: Span<UInt8>) -> (value: UInt32, length: Int) {
        let lead = UInt32(bytes[index])
        func continuation(_ distance: Int) -> UInt32 {
            index + distance < bytes.count ? UInt32(bytes[index + distance]) & 0x3F : 0
        }
        return switch lead {
        case 0..<0x80: (lead, 1)
        case 0x80..<0xE0: ((lead & 0x1F) << 6 | continuation(1), 2)
        case 0xE0..<0xF0: ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
        default: ((lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4)
        }
    }
}
