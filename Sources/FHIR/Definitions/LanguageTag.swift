import Bytes

/// A tag for a language, by RFC 5646 §2.1.
struct LanguageTag {
    private var rest: ArraySlice<Substring.UTF8View>

    static func isWellFormed(_ text: Text) -> Bool {
        if irregular.contains(text.lowercased) { return true }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isAlphanumeric) }) else { return false }
        var tag = LanguageTag(rest: parts[...])
        return tag.readAll()
    }

    /// The language, then script, region, variants, extensions and private use, each of which may be left out.
    private mutating func readAll() -> Bool {
        if !isAt("x") {
            guard let language = next, language.count > 1, take(2...8, where: \.isLetter) else { return false }
            if language.count < 4 { repeatUpTo(3) { $0.take(3...3, where: \.isLetter) } }
            _ = take(4...4, where: \.isLetter)
            _ = take(2...2, where: \.isLetter) || take(3...3, where: \.isDigit)
            while take(5...8, where: \.isAlphanumeric) || takeShortVariant() {}
            while let singleton = next, singleton.count == 1, !isAt("x") {
                guard takeGroup(of: 2...8) else { return false }
            }
        }
        return rest.isEmpty || isAt("x") && takeGroup(of: 1...8) && rest.isEmpty
    }

    private var next: Substring.UTF8View? { rest.first }

    private func isAt(_ singleton: Unicode.Scalar) -> Bool {
        guard let next, next.count == 1, let byte = next.first else { return false }
        return UInt32(byte | 0x20) == singleton.value
    }

    private mutating func repeatUpTo(_ count: Int, _ step: (inout LanguageTag) -> Bool) {
        for _ in 0..<count where !step(&self) { return }
    }

    private mutating func take(_ length: ClosedRange<Int>, where isAllowed: (UInt8) -> Bool) -> Bool {
        guard let next, length.contains(next.count), next.allSatisfy(isAllowed) else { return false }
        rest.removeFirst()
        return true
    }

    /// A variant of four characters starts with a digit.
    private mutating func takeShortVariant() -> Bool {
        guard let first = next?.first, first.isDigit else { return false }
        return take(4...4, where: \.isAlphanumeric)
    }

    /// A singleton and the subtags that belong to it, one at least.
    private mutating func takeGroup(of length: ClosedRange<Int>) -> Bool {
        rest.removeFirst()
        guard take(length, where: \.isAlphanumeric) else { return false }
        while take(length, where: \.isAlphanumeric) {}
        return true
    }

    /// Tags from before the syntax, which do not fit it.
    private static let irregular: Set<Text> = [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
        "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de",
    ]
}
