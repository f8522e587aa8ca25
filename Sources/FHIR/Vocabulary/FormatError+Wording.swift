import Bytes

extension FormatError {
    /// What may stand at the place, for people; quotes nothing of what came.
    package var expected: String { wording.expected }

    /// What came instead, for people.
    package var found: String { wording.found }

    /// What may have happened, or what to do; nil if the rest says it.
    package var hint: String? { wording.hint }

    /// The whole sentence, without the place.
    package var reason: String {
        "expected \(expected), got \(found)" + (hint.map { " (\($0))" } ?? "")
    }

    private var wording: Wording {
        switch kind {
        case .otherEncoding: Wording("UTF-8", "what looks like UTF-16 or UTF-32")
        case .invalidUTF8(let fault, let byte): Wording("UTF-8", "\(fault.wording): the byte \(byte.wording)")
        case .json(let kind): kind.wording
        case .xml(let kind): kind.wording
        case .resource(let kind): kind.wording
        }
    }
}

/// The parts of the sentence that people read of a fault.
struct Wording {
    let expected: String
    let found: String
    let hint: String?

    init(_ expected: String, _ found: String, hint: String? = nil) {
        self.expected = expected
        self.found = found
        self.hint = hint
    }

    init(_ expected: String, _ found: FormatError.Found, hint: String? = nil) {
        self.init(expected, found.wording, hint: hint)
    }
}

extension FormatError.Found {
    var wording: String {
        switch self {
        case .end: "the end of the text"
        case .character(let scalar): scalar.wording
        case .byte(let byte): "the byte \(byte.wording)"
        case .word(let word): "`\(word)`"
        }
    }
}

extension Unicode.Scalar {
    /// The character for people: as itself if it can be seen, else by its name or number.
    var wording: String {
        switch value {
        case 0x09: "a tab"
        case 0x0A, 0x0D: "a line end"
        case 0x20: "a space"
        case 0x21...0x7E: "`\(self)`"
        default: properties.isAlphabetic ? "`\(self)`" : "the character \(codePoint)"
        }
    }

    /// The character's number, as Unicode writes it: `U+FFFE`.
    var codePoint: String {
        "U+" + value.hexadecimal(digits: 4, .upperCase)
    }
}

extension UInt8 {
    /// Two digits: `0x0A`.
    fileprivate var wording: String { "0x" + hexadecimal(digits: 2, .upperCase) }
}

extension FormatError.InvalidUTF8 {
    fileprivate var wording: String {
        switch self {
        case .byteNeverUsed: "a byte that UTF-8 never uses"
        case .strayContinuation: "a continuation byte without a lead byte"
        case .overlong: "a character in more bytes than it needs"
        case .surrogate: "half of a surrogate pair, encoded"
        case .beyondUnicode: "a code point beyond U+10FFFF"
        case .cutShort: "a character cut short"
        }
    }
}

/// The text in backticks; its beginning and an ellipsis where it is long.
func inBackticks(_ text: Text) -> String {
    text.utf8.count <= 80 ? "`\(text)`" : "`\(String(text.string.unicodeScalars.prefix(76)))…`"
}
