/// The characters that one place of an expression matches.
struct CodePointSet: Sendable {
    private let first: UInt64
    private let second: UInt64
    /// Those beyond ASCII, in order and without overlap.
    private let beyond: [ClosedRange<UInt32>]

    /// - Parameter ranges: in any order; they may overlap.
    init(_ ranges: [ClosedRange<UInt32>]) {
        let ordered = Self.merged(ranges)
        first = Self.mask(ordered, from: 0)
        second = Self.mask(ordered, from: 64)
        beyond = ordered.filter { $0.upperBound >= 0x80 }.map { max(0x80, $0.lowerBound)...$0.upperBound }
    }

    /// Whether it holds any character that is not ASCII.
    var reachesBeyondASCII: Bool { !beyond.isEmpty }

    func contains(_ value: UInt32) -> Bool {
        if value < 64 { return first >> UInt64(value) & 1 == 1 }
        if value < 128 { return second >> UInt64(value - 64) & 1 == 1 }
        var low = 0
        var high = beyond.count
        while low < high {
            let middle = (low + high) / 2
            if beyond[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < beyond.count && beyond[low].lowerBound <= value
    }
}

extension CodePointSet {
    /// All characters but those of the ranges.
    static func complement(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var rest: [ClosedRange<UInt32>] = []
        var next = CodePoint.all.lowerBound
        for range in merged(ranges) {
            if range.lowerBound > next { rest.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= CodePoint.all.upperBound { rest.append(next...CodePoint.all.upperBound) }
        return rest
    }

    private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    private static func mask(_ ranges: [ClosedRange<UInt32>], from start: UInt32) -> UInt64 {
        var mask: UInt64 = 0
        for range in ranges where range.overlaps(start...start + 63) {
            for value in range.clamped(to: start...start + 63) { mask |= 1 << UInt64(value - start) }
        }
        return mask
    }
}

/// The classes that have a name.
extension CodePointSet {
    static let word = CodePointSet(wordRanges)

    /// `\d`.
    static let digitRanges = [range("0", "9")]
    /// `\w`.
    static let wordRanges = [range("0", "9"), range("A", "Z"), range("_", "_"), range("a", "z")]
    /// `\s`: tab, line feed, vertical tab, form feed, carriage return, space.
    static let spaceRanges: [ClosedRange<UInt32>] = [0x09...0x0D, 0x20...0x20]

    /// `[:alpha:]` and its like (IEEE 1003.1 §7.3.1), of ASCII; nil for a name that is none of them.
    static func posixRanges(_ name: String) -> [ClosedRange<UInt32>]? {
        switch name {
        case "alnum": [range("0", "9"), range("A", "Z"), range("a", "z")]
        case "alpha": [range("A", "Z"), range("a", "z")]
        case "blank": [0x09...0x09, 0x20...0x20]
        case "cntrl": [0x00...0x1F, 0x7F...0x7F]
        case "digit": digitRanges
        case "graph": [range("!", "~")]
        case "lower": [range("a", "z")]
        case "print": [range(" ", "~")]
        case "punct": [range("!", "/"), range(":", "@"), range("[", "`"), range("{", "~")]
        case "space": spaceRanges
        case "upper": [range("A", "Z")]
        case "xdigit": [range("0", "9"), range("A", "F"), range("a", "f")]
        default: nil
        }
    }

    private static func range(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> ClosedRange<UInt32> {
        first.value...last.value
    }
}
