/// Sets in brackets (IEEE 1003.1 §9.3.5), in which a backslash escapes, as it does everywhere but in POSIX.
extension ItemReader {
    mutating func bracketSet() throws(Failure) -> CodePointSet {
        let start = index
        index += 1
        let isNegated = skip("^")
        var ranges: [ClosedRange<UInt32>] = []
        // A bracket that comes first is a character of the set.
        var isFirst = true
        while isFirst || !skip("]") {
            guard byte() != nil else { throw Failure(.malformed, "`[` is never closed", at: start) }
            ranges += try bracketRanges()
            isFirst = false
        }
        return CodePointSet(isNegated ? CodePointSet.complement(of: ranges) : ranges)
    }

    /// A character, a range of them, or a class.
    private mutating func bracketRanges() throws(Failure) -> [ClosedRange<UInt32>] {
        let start = index
        let first: UInt32
        switch try bracketElement() {
        case .ranges(let ranges): return ranges
        case .character(let value): first = value
        }
        guard byte() == UInt8(ascii: "-"), let next = byte(1), next != UInt8(ascii: "]") else { return [first...first] }
        index += 1
        guard case .character(let last) = try bracketElement() else {
            throw Failure(.malformed, "the range \(shown(from: start)) ends with no single character", at: start)
        }
        guard first <= last else {
            throw Failure(.malformed, "the ends of the range \(shown(from: start)) are in the wrong order", at: start)
        }
        return [first...last]
    }

    private mutating func bracketElement() throws(Failure) -> Escaped {
        let start = index
        if byte() == UInt8(ascii: "\\") { return try escaped() }
        if skip("[:") { return .ranges(try namedClass(from: start)) }
        if skip("[.") || skip("[=") {
            let reason = "\(shown(from: start)) is not supported; write `\\[` for a bracket that is meant"
            throw Failure(.unsupported, reason, at: start)
        }
        return .character(character())
    }

    /// `[:name:]`, whose beginning has been read.
    private mutating func namedClass(from start: Int) throws(Failure) -> [ClosedRange<UInt32>] {
        var name = ""
        while let byte = byte(), byte &- UInt8(ascii: "a") < 26 {
            name.unicodeScalars.append(Unicode.Scalar(byte))
            index += 1
        }
        guard skip(":]"), let ranges = CodePointSet.posixRanges(name) else {
            throw Failure(.malformed, "\(shown(from: start)) begins no class such as `[:alpha:]`", at: start)
        }
        return ranges
    }
}
