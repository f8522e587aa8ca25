/// The classes of bytes that RFC 9110 §5.6, RFC 5234 and RFC 3986 define, without tables in memory.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let blank: UInt8 = 0x20
    static let quote = UInt8(ascii: "\"")
    static let percent = UInt8(ascii: "%")
    static let slash = UInt8(ascii: "/")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let questionMark = UInt8(ascii: "?")

    /// `tchar` of RFC 9110 §5.6.2.
    var isTokenByte: Bool { isIn(low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE) }

    /// `unreserved` and `sub-delims` of RFC 3986 §2: what a registered name may hold unescaped.
    var isRegisteredNameByte: Bool { isIn(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE) }

    /// A control that no line of a message may hold; the tab is none of them.
    var isForbiddenControl: Bool { (self < 0x20 && self != .tab) || self == 0x7F }

    /// Printable US-ASCII without the blank.
    var isVisible: Bool { self > 0x20 && self < 0x7F }

    /// `OWS` of RFC 9110 §5.6.3 is made of these.
    var isBlankOrTab: Bool { self == .blank || self == .tab }

    var isDigit: Bool { self &- 0x30 < 10 }

    /// The byte with A to Z made small and no other byte changed.
    var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// The value of a hexadecimal digit of either case.
    var hexadecimalValue: UInt8? {
        if isDigit { return self &- 0x30 }
        let letter = lowercased &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    private func isIn(low: UInt64, high: UInt64) -> Bool {
        self < 128 && ((self < 64 ? low : high) &>> UInt64(self & 63)) & 1 == 1
    }
}
