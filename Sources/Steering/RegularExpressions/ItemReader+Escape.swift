extension ItemReader {
    /// What begins with a backslash, outside of brackets.
    mutating func escape() throws(Failure) -> Item {
        if skip("\\b") { return .assertion(.wordBoundary) }
        if skip("\\B") { return .assertion(.noWordBoundary) }
        switch try escaped() {
        case .character(let value): return .character(value)
        case .ranges(let ranges): return .characters(CodePointSet(ranges))
        }
    }

    enum Escaped {
        case character(UInt32)
        case ranges([ClosedRange<UInt32>])
    }

    /// What begins with a backslash and stands for one character.
    mutating func escaped() throws(Failure) -> Escaped {
        let start = index
        index += 1
        guard let byte = byte() else {
            throw Failure(.malformed, "a backslash comes last; write `\\\\` for the character", at: start)
        }
        let value = character()
        switch byte {
        case UInt8(ascii: "d"): return .ranges(CodePointSet.digitRanges)
        case UInt8(ascii: "D"): return .ranges(CodePointSet.complement(of: CodePointSet.digitRanges))
        case UInt8(ascii: "w"): return .ranges(CodePointSet.wordRanges)
        case UInt8(ascii: "W"): return .ranges(CodePointSet.complement(of: CodePointSet.wordRanges))
        case UInt8(ascii: "s"): return .ranges(CodePointSet.spaceRanges)
        case UInt8(ascii: "S"): return .ranges(CodePointSet.complement(of: CodePointSet.spaceRanges))
        case UInt8(ascii: "t"): return .character(0x09)
        case UInt8(ascii: "n"): return .character(0x0A)
        case UInt8(ascii: "v"): return .character(0x0B)
        case UInt8(ascii: "f"): return .character(0x0C)
        case UInt8(ascii: "r"): return .character(0x0D)
        case UInt8(ascii: "1")...UInt8(ascii: "9"):
            throw Failure(.unsupported, "back-references, \(shown(from: start)), are not supported", at: start)
        default:
            // Letters and digits are kept for meanings; `<` and `>` have one in other engines.
            guard !CodePointSet.word.contains(value), byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") else {
                throw Failure(.unsupported, "\(shown(from: start)) is not supported", at: start)
            }
            return .character(value)
        }
    }
}
