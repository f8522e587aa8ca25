import Bytes

extension FormatError.JSONKind {
    var wording: Wording {
        switch self {
        case .empty: Wording("a JSON object", "an empty text")
        case .contentAfterEnd(let found, let number):
            Wording("nothing after the end of the value", found, hint: number ? found.hintAfterNumber : nil)
        case .value(let found): Wording("a value", found, hint: found.hintOfValue)
        case .name(let found): Wording("a name in double quotation marks", found, hint: found.hintOfComment)
        case .colon(let found): Wording("`:` after a name", found)
        case .separator(let container, let found):
            Wording("`,` or `\(container.closingBracket)` in \(container.wording)", found, hint: found.hintOfComment)
        case .trailingComma(let container):
            Wording(
                container == .array ? "a value after the comma" : "a name after the comma",
                "`\(container.closingBracket)`",
                hint: "JSON has no comma after the last one"
            )
        case .duplicateName(let name): Wording("each name once in an object", "\(inBackticks(name)) again")
        case .depth(let limit): Wording("at most \(limit) objects and arrays inside each other", "one more")
        case .unclosedString: Wording("a closing quotation mark for the string that begins here", .end)
        case .controlCharacter(let scalar): Wording("an escape for a control character", .character(scalar))
        case .escape(let found): Wording(#"one of " \ / b f n r t u after a backslash"#, found)
        case .hexDigit(let found): Wording(#"four hexadecimal digits after \u"#, found)
        case .halfSurrogatePair: Wording("both halves of a surrogate pair", "one of them")
        case .digit(let part, let found): Wording("a digit in the \(part.wording) of a number", found)
        case .leadingZero: Wording("a number without a leading zero", "`0` and more digits")
        }
    }
}

extension FormatError.Found {
    fileprivate var hintOfComment: String? {
        self == .character("/") ? "JSON has no comments" : nil
    }

    fileprivate var hintAfterNumber: String? {
        switch self {
        case .character("{"), .character("["), .character("\""): "was the text copied with line numbers?"
        case .character, .byte, .end, .word: nil
        }
    }

    fileprivate var hintOfValue: String? {
        switch self {
        case .character("'"): "JSON writes strings in double quotation marks"
        case .character("`"): "a Markdown fence is not part of JSON"
        case .character("<"): "this looks like XML"
        case .character("+"), .character("."): "a number starts with a digit or `-`"
        case .word("NaN"), .word("Infinity"): "JSON writes numbers in digits"
        case .word(let word):
            ["true", "false", "null"].contains(word.lowercased)
                ? "JSON writes `\(word.lowercased)` in lower case" : "JSON writes strings in double quotation marks"
        case .character, .byte, .end: hintOfComment
        }
    }
}

extension FormatError.Container {
    fileprivate var wording: String {
        switch self {
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension FormatError.NumberPart {
    fileprivate var wording: String {
        switch self {
        case .integer: "integer part"
        case .fraction: "fraction"
        case .exponent: "exponent"
        }
    }
}
