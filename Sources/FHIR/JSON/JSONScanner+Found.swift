extension JSONScanner {
    /// What stands at the cursor, for a message.
    var found: String {
        next.map(Self.describe) ?? "the end of the text"
    }

    /// A byte, for a message: as itself if it can be seen.
    static func describe(_ byte: UInt8) -> String {
        switch byte {
        case 0x21...0x7E: return "`\(Unicode.Scalar(byte))`"
        case 0x20: return "a blank"
        case 0x09: return "a tab"
        case 0x0A, 0x0D: return "a line end"
        default:
            let digits = String(byte, radix: 16, uppercase: true)
            return "the byte 0x\(digits.count == 1 ? "0" : "")\(digits)"
        }
    }

    /// Says what stands where a value should.
    func unexpectedValue() -> JSONFault {
        JSONFault(valueReason, at: offset)
    }

    private var valueReason: String {
        switch next {
        case nil: return "the text ends where a value is expected"
        case UInt8(ascii: "'"): return "a string stands in double quotation marks; `'` came"
        case UInt8(ascii: "/"): return "JSON has no comments; expected a value, `/` came"
        case UInt8(ascii: "+"), UInt8(ascii: "."): return "a number starts with a digit or `-`; \(found) came"
        default: break
        }
        guard isLetter(at: offset) else { return "expected a value; \(found) came" }
        switch wordHere {
        case "NaN", "Infinity": return "JSON has no `\(wordHere)`: a number is written in digits"
        case let word where ["true", "false", "null"].contains(word.lowercased()):
            return "expected a value; `\(word)` came: `\(word.lowercased())` is written in lower case"
        default: return "expected a value; the word `\(wordHere)` came, which needs quotation marks to be a string"
        }
    }

    /// Says what stands where a member's name should, `}` aside.
    func unexpectedName() -> JSONFault {
        switch next {
        case nil: return JSONFault("the text ends inside an object", at: offset)
        case UInt8(ascii: "'"):
            return JSONFault("a name stands in double quotation marks; `'` came", at: offset)
        case UInt8(ascii: "/"):
            return JSONFault("JSON has no comments; expected a name, `/` came", at: offset)
        default:
            let came = isLetter(at: offset) ? "`\(wordHere)` without them" : found
            return JSONFault("expected a name in double quotation marks; \(came) came", at: offset)
        }
    }

    /// Says what stands where a comma or the closing bracket should.
    func unexpectedSeparator(in container: StaticString, closing: StaticString) -> JSONFault {
        switch next {
        case nil: JSONFault("the text ends inside \(container)", at: offset)
        case UInt8(ascii: "/"):
            JSONFault("JSON has no comments; expected `,` or `\(closing)`, `/` came", at: offset)
        default: JSONFault("expected `,` or `\(closing)` in \(container); \(found) came", at: offset)
        }
    }

    func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return (0x61...0x7A).contains(bytes[index] | 0x20)
    }

    /// The letters at the cursor, no more than a message can bear.
    private var wordHere: String {
        var end = offset
        while isLetter(at: end), end - offset < 20 {
            end += 1
        }
        return (offset..<end).map { String(Unicode.Scalar(bytes[$0])) }.joined()
    }
}
