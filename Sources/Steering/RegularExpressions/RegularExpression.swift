/// A regular expression, compiled once, that matches in time linear in the text whatever the two look like.
///
/// It is searched for by running all ways of matching side by side, character by character (Thompson, CACM 11 (1968)
/// 419), so there is no going back and no pattern that takes for ever. What cannot be done that way is refused:
/// back-references and look-around.
///
/// | written | matches |
/// |---|---|
/// | `a` `é` `\.` `\t` `\n` `\v` `\f` `\r` | that character; a backslash makes punctuation plain |
/// | `.` `[a-z_]` `[^/]` `[[:alpha:]]` | any one character, one of these, any but these, one of a POSIX class |
/// | `\d` `\w` `\s` `\D` `\W` `\S` | an ASCII digit, word character or white space, and any character but those |
/// | `(…)` `(?:…)` `a\|b` | a group, alternatives |
/// | `?` `*` `+` `{m}` `{m,}` `{m,n}` `{,n}` | repetitions; `?` after one changes nothing in whether a text matches |
/// | `^` `$` `\b` `\B` | the start and the end of the text, the edge of a word, and where there is none |
///
/// A character is a code point of UTF-8 or, where the text is not UTF-8, a byte of it.
package struct RegularExpression: Sendable {
    private let program: Program
    /// As it was written.
    package let text: String

    /// - Throws: `RegularExpressionError`: the text is malformed, asks for what is not supported, or is too large.
    package init(_ text: String) throws(RegularExpressionError) {
        program = try ExpressionParser.program(for: Array(text.utf8))
        self.text = text
    }

    /// Whether the expression matches the whole of a text; the cost is at most bytes times states.
    package func matchesWhole(_ text: Span<UInt8>) -> Bool {
        program.matchesWhole(text)
    }

    /// Whether there is a path without query that it matches.
    package var canMatchPath: Bool { program.canMatch(.paths) }

    /// Whether there is a text that it matches.
    package var canMatchText: Bool { program.canMatch(.all) }

    /// The size of the compiled expression, from 0 to 1,000.
    package var stateCount: Int {
        program.instructions.count
    }
}

extension RegularExpression {
    /// States of a compiled expression: a bound on the time that one byte of a text can cost.
    static let stateLimit = 1000
    /// Bytes of an expression: no line of a request is longer by default.
    static let lengthLimit = 8192
    /// Groups in each other.
    static let nestingLimit = 250
}
