/// Searching and dividing, each in time that grows with the length of the texts and not with its square.
extension Text {
    package func hasPrefix(_ prefix: Text) -> Bool {
        utf8.span.starts(with: prefix.utf8.span)
    }

    package func hasSuffix(_ suffix: Text) -> Bool {
        utf8.span.ends(with: suffix.utf8.span)
    }

    /// Whether another text stands somewhere in this one; the empty one does.
    package func contains(_ other: Text) -> Bool {
        utf8.span.firstRange(of: other.utf8.span) != nil
    }

    /// What stands before and after the first place of a separator; nil if it stands nowhere.
    package func split(at separator: Text) -> (before: Text, after: Text)? {
        let bytes = utf8.span
        guard let place = bytes.firstRange(of: separator.utf8.span) else { return nil }
        return (part(0..<place.lowerBound), part(place.upperBound..<bytes.count))
    }

    /// The parts between all places of an ASCII byte, empty ones included: one more than there are places.
    package func split(at separator: UInt8) -> [Text] {
        let bytes = utf8.span
        var parts: [Text] = []
        var start = 0
        while true {
            let end = bytes.firstIndex(of: separator, from: start)
            parts.append(part(start..<end))
            guard end < bytes.count else { return parts }
            start = end + 1
        }
    }

    /// The text behind a prefix; nil if it begins otherwise.
    package func dropping(prefix: Text) -> Text? {
        hasPrefix(prefix) ? part(prefix.utf8.count..<utf8.count) : nil
    }

    /// The text without the ASCII bytes of this value that it begins with.
    package func dropping(while byte: UInt8) -> Text {
        let bytes = utf8.span
        var start = 0
        while start < bytes.count, bytes[start] == byte { start += 1 }
        return part(start..<bytes.count)
    }

    /// The bytes of a range, which begins and ends where characters do.
    private func part(_ range: Range<Int>) -> Text {
        guard range.count < utf8.count else { return self }
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return Text(string[start..<utf8.index(start, offsetBy: range.count)])
    }
}

extension Text {
    /// The text with A to Z made lower case and no other character changed.
    package var lowercased: Text {
        guard utf8.contains(where: { $0 != $0.lowercased }) else { return self }
        return Text(String(decoding: utf8.map(\.lowercased), as: UTF8.self))
    }

    /// Whether two texts are equal without regard to the case of A to Z.
    package func equalsIgnoringCase(_ other: Text) -> Bool {
        utf8.span.equalsIgnoringCase(other.utf8.span)
    }
}
