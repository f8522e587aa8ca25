import Bytes
import Steering
import Testing

@Suite("Regular expressions that match the whole of a text")
struct RegularExpressionTests {
    @Test(
        "what is written is what matches",
        arguments: [
            ("", [""], ["a"]),
            ("a", ["a"], ["", "b", "aa", "ab", "ba", "A"]),
            ("/Appointment/1", ["/Appointment/1"], ["/Appointment/11", "x/Appointment/1", "/appointment/1"]),
            ("né", ["né"], ["ne", "n", "né ", "ne\u{301}"]),
            ("a.c", ["abc", "a.c", "a\nc", "aéc", "a😀c"], ["ac", "abbc", "ae\u{301}c"]),
            ("a\\.c", ["a.c"], ["abc", "a\\.c"]),
            ("\\*\\?\\+\\{\\}\\(\\)\\[\\]\\|\\^\\$\\\\\\/\\-\\é", ["*?+{}()[]|^$\\/-é"], [""]),
            ("}]", ["}]"], ["}", "]"]),
            ("\\t\\n\\v\\f\\r", ["\t\n\u{B}\u{C}\r"], ["tnvfr"]),
        ] as [(String, [String], [String])]
    )
    func plain(expression: String, matching: [String], others: [String]) throws {
        try check(expression, matching, others)
    }

    @Test(
        "classes of characters",
        arguments: [
            ("\\d", ["0", "9"], ["a", "", "00", "٣"]),
            ("\\w", ["0", "_", "z", "A"], ["-", "é", " "]),
            ("\\s", [" ", "\t", "\n", "\u{B}", "\u{C}", "\r"], ["x", "\u{A0}", "", "\0"]),
            ("\\D", ["a", "é", "😀", "\n"], ["5", "", "ab"]),
            ("\\W", ["-", "é", "\u{10FFFF}"], ["a", "_", "7"]),
            ("\\S", ["x", "\u{A0}"], [" ", "\n"]),
            ("[abc]", ["a", "b", "c"], ["", "d", "ab", "[", "]"]),
            ("[a-c0-2_]", ["a", "b", "c", "0", "1", "2", "_"], ["d", "3", "-"]),
            ("[^a-c]", ["d", "\n", "é", "😀", "^"], ["a", "b", "c", "", "de"]),
            ("[^/]+", ["abc", "a-é"], ["", "a/b", "/"]),
            ("[]a]", ["]", "a"], ["", "[", "]a"]),
            ("[^]a]", ["b", "["], ["]", "a"]),
            ("[a-]", ["a", "-"], ["b"]),
            ("[-a]", ["a", "-"], ["b"]),
            ("[a^]", ["a", "^"], ["b"]),
            ("[+--]", ["+", ",", "-"], ["*", "."]),
            ("[\\w.-]+", ["a_b-c.d", "-"], ["a b", ""]),
            ("[\\w-.]", ["-", ".", "w"], ["/"]),
            ("[\\d\\s]", ["1", " "], ["a"]),
            ("[^\\d\\s]", ["a", "é"], ["1", " "]),
            ("[\\D5]", ["5", "a"], ["6"]),
            ("[\\]\\-\\\\\\^]", ["]", "-", "\\", "^"], ["a"]),
            ("[.*+?(){}|$[]", [".", "*", "+", "?", "(", ")", "{", "}", "|", "$", "["], ["a", "]", "\\"]),
            ("[\\t\\n]", ["\t", "\n"], ["t", "n", "\\"]),
            ("[à-ü]", ["à", "é", "ü"], ["a", "z", "ÿ", "e\u{301}"]),
            ("[α-ω😀-😎z]", ["α", "λ", "ω", "😀", "😎", "z"], ["Α", "😏", "y"]),
            ("[^α-ω]", ["a", "Α", "😀"], ["λ"]),
            ("[[:alpha:]]", ["a", "Z"], ["1", "é", ":"]),
            ("[[:digit:][:upper:]_]", ["7", "Q", "_"], ["q", "-"]),
            ("[^[:space:]]", ["x"], [" ", "\t"]),
            ("[[:punct:]]", ["!", "/", ":", "@", "[", "`", "{", "~"], ["a", "0", " "]),
            ("[[:xdigit:]]{2}", ["0a", "Ff"], ["0g"]),
            ("[[:alnum:]][[:lower:]][[:blank:]][[:graph:]][[:print:]][[:cntrl:]]", ["Zz\t~ \u{7F}"], ["Zz\n~ \u{7F}"]),
            ("[:alpha:]", [":", "a", "l", "p", "h"], ["z"]),
        ] as [(String, [String], [String])]
    )
    func classes(expression: String, matching: [String], others: [String]) throws {
        try check(expression, matching, others)
    }

    @Test(
        "repetitions",
        arguments: [
            ("a?", ["", "a"], ["aa", "b"]),
            ("a*", ["", "a", "aaaa"], ["b", "aab"]),
            ("a+", ["a", "aaaa"], ["", "b"]),
            ("ab*", ["a", "abbb"], ["abab", ""]),
            ("é+", ["é", "éé"], ["", "\u{301}"]),
            ("a{2}", ["aa"], ["", "a", "aaa"]),
            ("a{2,}", ["aa", "aaaaa"], ["a", ""]),
            ("a{0,}", ["", "aaa"], ["b"]),
            ("a{1,}", ["a", "aaa"], ["", "b"]),
            ("a{2,4}", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
            ("a{,2}", ["", "a", "aa"], ["aaa"]),
            ("a{0}", [""], ["a"]),
            ("xa{0,0}y", ["xy"], ["xay"]),
            ("(ab){2}", ["abab"], ["ab", "aab", "ababab"]),
            ("(a|b){3}", ["aba", "bbb"], ["ab", "abab"]),
            ("(a{2}|b{1,2}){2}c", ["aabbc", "bbc", "bbbbc", "aaaac"], ["aac", "bc", "abc"]),
            ("(a{2}){3}", ["aaaaaa"], ["aaaaa", "aaaaaaa"]),
            ("(a{2,3}){1,2}", ["aa", "aaa", "aaaa", "aaaaaa"], ["a", "aaaaaaa"]),
            ("a??", ["", "a"], ["aa"]),
            ("a*?", ["", "aaa"], ["b"]),
            ("a+?b", ["ab", "aab"], ["b"]),
            ("a{2,4}?", ["aa", "aaaa"], ["a"]),
            ("(a*)*", ["", "a", "aaa"], ["b"]),
            ("(a*)+b", ["b", "aab"], ["", "a"]),
            ("(a?){3}", ["", "a", "aaa"], ["aaaa"]),
            ("(|a)+", ["", "aa"], ["b"]),
            ("()*", [""], ["a"]),
            ("(){1000}x", ["x"], [""]),
            ("(^)*a", ["a"], [""]),
        ] as [(String, [String], [String])]
    )
    func repetitions(expression: String, matching: [String], others: [String]) throws {
        try check(expression, matching, others)
    }

    @Test(
        "groups and alternatives",
        arguments: [
            ("(a)", ["a"], ["", "(a)"]),
            ("(?:a)", ["a"], ["", "?:a"]),
            ("()", [""], ["a"]),
            ("a|b", ["a", "b"], ["", "ab", "a|b"]),
            ("ab|cd|ef", ["ab", "cd", "ef"], ["abd", "acd", "abcdef"]),
            ("a|", ["a", ""], ["b"]),
            ("|a", ["a", ""], ["b"]),
            ("|", [""], ["a"]),
            ("a(b|c)d", ["abd", "acd"], ["ad", "abcd", "ab"]),
            ("a(b|)d", ["abd", "ad"], ["acd"]),
            ("(a|b|c)*d", ["d", "abcd"], ["abc"]),
            ("((a|b)(c|d))+", ["ac", "bdac"], ["a", "acb"]),
            ("(a|ab)(c|bcd)", ["ac", "abcd", "abc", "abbcd"], ["abd", "ab"]),
            ("/Appointment(/[^/]+)?", ["/Appointment", "/Appointment/1"], ["/Appointment/", "/Appointment/1/2"]),
            ("/[A-Z0-9]{3,10}/STU3/1/.*", ["/A20047/STU3/1/x", "/A20047/STU3/1/"], ["/a20047/STU3/1/x"]),
        ] as [(String, [String], [String])]
    )
    func groups(expression: String, matching: [String], others: [String]) throws {
        try check(expression, matching, others)
    }

    @Test(
        "anchors",
        arguments: [
            ("^a$", ["a"], ["^a$", "ba", "a\n", ""]),
            ("^", [""], ["a", "^"]),
            ("$", [""], ["a", "$"]),
            ("^a|b$", ["a", "b"], ["ab"]),
            ("a^b", [], ["ab", "a^b", "a\nb"]),
            ("a$b", [], ["ab", "a$b", "a\nb"]),
            ("(^|x)a(x|$)", ["a", "xa", "ax", "xax"], ["xxa"]),
            ("\\bab\\b", ["ab"], [" ab", ""]),
            (".*\\bid\\b.*", ["id", "an id.", "é id"], ["idle", "void", "_id"]),
            ("a\\Bb", ["ab"], ["a b"]),
            ("a\\B.*", ["ab"], ["a", "a b"]),
            ("\\B", [""], ["a"]),
            ("\\b", [], ["", "a"]),
            ("é\\bx", ["éx"], []),
        ] as [(String, [String], [String])]
    )
    func anchors(expression: String, matching: [String], others: [String]) throws {
        try check(expression, matching, others)
    }

    @Test(
        "of what is not UTF-8 a character is a byte",
        arguments: [
            ([0xFF], 1), ([0x80], 1), ([0xC3], 1), ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0x80], 3), ([0xE2, 0x82], 2),
            ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xF8, 0x88, 0x80, 0x80, 0x80], 5),
            ([0xC3, 0x28], 2), ([0xC3, 0xA9], 1), ([0xEF, 0xBF, 0xBF], 1), ([0xF4, 0x8F, 0xBF, 0xBF], 1),
            ([0xED, 0x9F, 0xBF, 0xEE, 0x80, 0x80], 2), ([0xE1, 0x80, 0xC3, 0xA9], 3),
        ] as [([UInt8], Int)]
    )
    func strayBytes(bytes: [UInt8], count: Int) throws {
        for expression in [".", "[^a]", "\\D"] {
            let exactly = try RegularExpression("\(expression){\(count)}")
            #expect(exactly.matches(bytes))
            let fewer = try RegularExpression("\(expression){0,\(count - 1)}")
            #expect(!fewer.matches(bytes))
        }
        let any = try RegularExpression("[\u{0}-\u{10FFFF}]*")
        #expect(any.matches(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
    }

    private func check(_ expression: String, _ matching: [String], _ others: [String]) throws {
        let compiled = try RegularExpression(expression)
        for text in matching {
            #expect(compiled.matches(text), "\(expression) does not match \(text.debugDescription)")
        }
        for text in others {
            #expect(!compiled.matches(text), "\(expression) matches \(text.debugDescription)")
        }
    }
}
