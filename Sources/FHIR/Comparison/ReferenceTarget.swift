import Bytes

/// What a reference points to, whichever version of it it names: `Slot/1` in `Slot/1/_history/2`.
enum ReferenceTarget {
    /// Where the version begins that a reference ends with; the count of bytes if it names none.
    ///
    /// Only a reference that ends in `Type/id/_history/version` names a version (FHIR, References, 2.3.0.1).
    static func end(in text: Span<UInt8>) -> Int {
        guard let version = startOfSegment(before: text.count, in: text), isID(text, version..<text.count),
            let history = startOfSegment(before: version - 1, in: text),
            text.extracting(history..<version - 1).equals("_history"),
            let id = startOfSegment(before: history - 1, in: text), isID(text, id..<history - 1),
            isType(text, (startOfSegment(before: id - 1, in: text) ?? 0)..<id - 1)
        else { return text.count }
        return history - 1
    }

    /// Where what follows the last slash before a place begins; nil without one.
    private static func startOfSegment(before end: Int, in text: Span<UInt8>) -> Int? {
        var start = end
        while start > 0, text[start - 1] != .slash { start -= 1 }
        return start == 0 ? nil : start
    }

    private static func isID(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        (1...64).contains(range.count) && range.allSatisfy { text[$0].isAlphanumeric || inIDs.contains(text[$0]) }
    }

    private static let inIDs = ByteSet("-.")

    private static func isType(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !range.isEmpty && range.allSatisfy { text[$0].isLetter } && text[range.lowerBound] < UInt8(ascii: "a")
    }
}
