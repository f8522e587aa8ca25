import Bytes
import Steering
import Testing

@Suite("Texts that are not taken as regular expressions")
struct RegularExpressionRefusalTests {
    @Test(
        "a malformed expression is refused at its fault",
        arguments: [
            ("(a", 0, "`(` is never closed"),
            ("a(b(c)", 1, "`(` is never closed"),
            ("a)", 1, "`)` closes no group; write `\\)` for the character"),
            ("[a", 0, "`[` is never closed"),
            ("é[]", 2, "`[` is never closed"),
            ("[^]", 0, "`[` is never closed"),
            ("[z-a]", 1, "the ends of the range `z-a` are in the wrong order"),
            ("[a-\\d]", 1, "the range `a-\\d` ends with no single character"),
            ("[[:letter:]]", 1, "`[:letter:]` begins no class such as `[:alpha:]`"),
            ("a\\", 1, "a backslash comes last; write `\\\\` for the character"),
            ("[a\\", 2, "a backslash comes last; write `\\\\` for the character"),
            ("*a", 0, "there is nothing here that could be repeated"),
            ("a|*", 2, "there is nothing here that could be repeated"),
            ("(+a)", 1, "there is nothing here that could be repeated"),
            ("^*", 1, "there is nothing here that could be repeated"),
            ("\\b?", 2, "there is nothing here that could be repeated"),
            ("a**", 2, "a repetition is repeated here; put it into a group first"),
            ("a{2}{3}", 4, "a repetition is repeated here; put it into a group first"),
            ("a{3,2}", 1, "the numbers of `{3,2}` are in the wrong order"),
            ("a{}", 1, "`{` begins a repetition such as `{2}`, `{2,}` or `{2,5}`; write `\\{` for the character"),
            ("a{,}", 1, "`{` begins a repetition such as `{2}`, `{2,}` or `{2,5}`; write `\\{` for the character"),
            ("a{2", 1, "`{` begins a repetition such as `{2}`, `{2,}` or `{2,5}`; write `\\{` for the character"),
            ("/{ods}/", 1, "`{` begins a repetition such as `{2}`, `{2,}` or `{2,5}`; write `\\{` for the character"),
        ]
    )
    func malformed(expression: String, offset: Int, reason: String) {
        check(expression, .malformed, offset, reason)
    }

    @Test(
        "what cannot be done in linear time, or is not built, is named",
        arguments: [
            ("(a)\\1", 3, "back-references, `\\1`, are not supported"),
            ("(.*)(.*)(.*)(.*)(.*)\\5\\4\\3\\2x", 20, "back-references, `\\5`, are not supported"),
            ("a(?=b)", 1, "look-ahead, `(?=`, is not supported"),
            ("a(?!b)", 1, "look-ahead, `(?!`, is not supported"),
            ("(?<=a)b", 0, "look-behind, `(?<=`, is not supported"),
            ("(?<!a)b", 0, "look-behind, `(?<!`, is not supported"),
            ("(?<id>a)", 0, "named groups, `(?<`, are not supported; write `(…)`"),
            ("(?P<id>a)", 0, "named groups, `(?P<`, are not supported; write `(…)`"),
            ("(?i)a", 0, "`(?i` is not supported; groups are written `(…)` or `(?:…)`"),
            ("(?>a)", 0, "`(?>` is not supported; groups are written `(…)` or `(?:…)`"),
            ("(?", 0, "`(?` is not supported; groups are written `(…)` or `(?:…)`"),
            ("a*+", 1, "possessive repetition, `*+`, is not supported"),
            ("a{2,3}+", 1, "possessive repetition, `{2,3}+`, is not supported"),
            ("\\p{L}", 0, "`\\p` is not supported"),
            ("a\\Z", 1, "`\\Z` is not supported"),
            ("[\\b]", 1, "`\\b` is not supported"),
            ("\\x41", 0, "`\\x` is not supported"),
            ("\\<a", 0, "`\\<` is not supported"),
            ("[[.a.]]", 1, "`[.` is not supported; write `\\[` for a bracket that is meant"),
            ("[[=a=]]", 1, "`[=` is not supported; write `\\[` for a bracket that is meant"),
        ]
    )
    func unsupported(expression: String, offset: Int, reason: String) {
        check(expression, .unsupported, offset, reason)
    }

    @Test(
        "what would be too large is refused before it is made",
        arguments: [
            ("a{1001}", 1, "`{1001}` repeats more than 1000 times"),
            ("a{2,99999999999999999999999}", 1, "`{2,99999999999999999999999}` repeats more than 1000 times"),
            ("(a{3000}){3000}", 2, "`{3000}` repeats more than 1000 times"),
            ("(a{32}){32}", 7, "the expression needs more than 1000 states"),
            ("(a{100}){1000}", 8, "the expression needs more than 1000 states"),
            ("((((a{1,9}){1,9}){1,9}){1,9}){1,9}", 17, "the expression needs more than 1000 states"),
            ("(ab){500}c", 9, "the expression needs more than 1000 states"),
            ("(ab){500}|c", 9, "the expression needs more than 1000 states"),
            ("a{0,501}", 1, "the expression needs more than 1000 states"),
        ]
    )
    func tooLarge(expression: String, offset: Int, reason: String) {
        check(expression, .tooLarge, offset, reason)
    }

    @Test("a thousand states are taken, one more is not")
    func stateLimit() throws {
        let text = String(repeating: "x", count: 1000)
        let expression = try RegularExpression(text)
        #expect(expression.stateCount == 1000)
        #expect(expression.matches(text))
        check(text + "y", .tooLarge, 1000, "the expression needs more than 1000 states")
        #expect(try RegularExpression("a{1000}").stateCount == 1000)
    }

    @Test("250 groups in each other are taken, one more is not")
    func nestingLimit() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
        }
        #expect(try RegularExpression(nested(250)).matches("a"))
        check(nested(251), .tooLarge, 250, "groups may be nested 250 deep")
        check(nested(4000), .tooLarge, 250, "groups may be nested 250 deep")
    }

    @Test("8,192 bytes are taken, one more is not; 20,000 parentheses are not looked at")
    func lengthLimit() throws {
        let set = "[" + String(repeating: "ab", count: 4095) + "]"
        #expect(try RegularExpression(set).matches("b"))
        check(set + "c", .tooLarge, 8192, "an expression may have 8192 bytes, not 8193")
        let parentheses = String(repeating: "(", count: 20_000) + String(repeating: ")", count: 20_000)
        check(parentheses, .tooLarge, 8192, "an expression may have 8192 bytes, not 40000")
    }

    @Test("the description says where and why")
    func description() {
        let error = #expect(throws: RegularExpressionError.self) { try RegularExpression("é(") }
        #expect(error?.description == "`(` is never closed (at byte offset 2)")
    }

    private func check(_ expression: String, _ kind: RegularExpressionError.Kind, _ offset: Int, _ reason: String) {
        let error = #expect(throws: RegularExpressionError.self) { try RegularExpression(expression) }
        #expect(error?.kind == kind)
        #expect(error?.byteOffset == offset)
        #expect(error?.reason == reason)
    }
}
