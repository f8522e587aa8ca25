package import Bytes

/// How a system names the versions of an appointment; the same seed data and requests give the same names.
package enum VersionIdentifierStyle: Hashable, Sendable {
    /// 1, 2, 3 …
    case sequence
    /// 32 upper-case hexadecimal digits, of no visible order.
    case hexadecimal
}

extension VersionIdentifierStyle {
    /// The identifier of the version an appointment is loaded with: its own where that has the style, else one made up.
    package func first(of appointment: Text, carrying stated: Text?) -> Text {
        if let stated, accepts(stated) { return stated }
        return switch self {
        case .sequence: "1"
        case .hexadecimal: Self.digits(of: [appointment, "1"])
        }
    }

    /// The identifier of the version that follows `previous`.
    package func next(after previous: Text, of appointment: Text) -> Text {
        switch self {
        case .sequence: Text(String((Int(previous.string) ?? 0) &+ 1))
        case .hexadecimal: Self.digits(of: [appointment, previous])
        }
    }

    private func accepts(_ text: Text) -> Bool {
        switch self {
        case .sequence:
            // Room for more versions than a history keeps.
            text.utf8.count <= 15 && Int(text.string).map { $0 > 0 && Text(String($0)) == text } == true
        case .hexadecimal:
            text.utf8.count == 32 && text.utf8.allSatisfy(Self.isUpperHexadecimal)
        }
    }

    private static func isUpperHexadecimal(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "F") ~= byte
    }

    private static func digits(of parts: [Text]) -> Text {
        let (high, low) = SpreadDigits.numbers(of: parts)
        return Text([high, low].map { $0.hexadecimal(digits: 16, .upperCase) }.joined())
    }
}
