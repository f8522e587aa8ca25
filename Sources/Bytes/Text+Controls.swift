/// Making text harmless to the terminal of whoever reads it.
extension Text {
    /// The text with each character that could make a terminal do something, or show what follows elsewhere, written as JSON
    /// writes it: `\u001B`.
    ///
    /// Those are the controls (category Cc) and the marks that change the direction of writing (Bidi_Control). What is JSON
    /// stays JSON, since they stand in its strings only.
    ///
    /// - Parameter keepingLines: whether line feeds stay as they are.
    package func withVisibleControls(keepingLines: Bool = false) -> Text {
        guard utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return self }
        var result = String.UnicodeScalarView()
        for scalar in string.unicodeScalars {
            if !scalar.isControl || keepingLines && scalar == "\n" {
                result.append(scalar)
            } else {
                let digits = scalar.value.hexadecimal(digits: 4, .upperCase)
                result.append(contentsOf: "\\u\(digits)".unicodeScalars)
            }
        }
        return Text(String(result))
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
