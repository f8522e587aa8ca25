extension String {
    /// The text with an escape in place of each character that XML cannot hold (XML 1.0 §2.2): `\uFFFE`.
    ///
    /// A refusal quotes what came, and has to be written in either format.
    var writable: String {
        guard !unicodeScalars.allSatisfy(\.isWritable) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            text += scalar.isWritable ? String(scalar) : scalar.escape
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isWritable: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }

    /// As JSON writes it.
    fileprivate var escape: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
