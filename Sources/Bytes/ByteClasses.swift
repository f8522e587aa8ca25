/// The bytes that texts are divided by, and the classes of bytes that RFC 9110 §5.6, RFC 5234 and RFC 3986 define,
/// without tables in memory.
extension UInt8 {
    @inlinable package static var tab: UInt8 { 0x09 }
    @inlinable package static var lineFeed: UInt8 { 0x0A }
    @inlinable package static var carriageReturn: UInt8 { 0x0D }
    @inlinable package static var space: UInt8 { 0x20 }
    @inlinable package static var quote: UInt8 { 0x22 }
    @inlinable package static var percent: UInt8 { 0x25 }
    @inlinable package static var comma: UInt8 { 0x2C }
    @inlinable package static var slash: UInt8 { 0x2F }
    @inlinable package static var colon: UInt8 { 0x3A }
    @inlinable package static var semicolon: UInt8 { 0x3B }
    @inlinable package static var questionMark: UInt8 { 0x3F }

    /// `tchar` of RFC 9110 §5.6.2.
    @inlinable package var isTokenByte: Bool { isIn(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// `unreserved` and `sub-delims` of RFC 3986 §2: what a registered name may hold unescaped.
    @inlinable package var isRegisteredNameByte: Bool { isIn(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    /// A control that no line of a message may hold; the tab is not among them.
    @inlinable package var isForbiddenControl: Bool { (self < 0x20 && self != .tab) || self == 0x7F }

    /// Printable US-ASCII without the space.
    @inlinable package var isVisible: Bool { self > 0x20 && self < 0x7F }

    /// `OWS` of RFC 9110 §5.6.3 is made of these.
    @inlinable package var isSpaceOrTab: Bool { self == .space || self == .tab }

    @inlinable package var isDigit: Bool { self &- 0x30 < 10 }

    /// A to Z and a to z.
    @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A to Z, a to z and 0 to 9.
    @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }

    /// The byte with A to Z made lower case and no other byte changed.
    @inlinable package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of a hexadecimal digit of either case.
    @inlinable package var hexadecimalValue: UInt8? {
        if isDigit { return self &- 0x30 }
        let letter = lowercased &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    /// Whether the bit of this byte is set in one of two halves of a set of ASCII bytes.
    @inlinable
    func isIn(low: UInt64, high: UInt64) -> Bool {
        self < 128 && ((self < 64 ? low : high) &>> UInt64(self & 63)) & 1 == 1
    }
}
